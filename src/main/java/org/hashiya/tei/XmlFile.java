package org.hashiya.tei;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import org.hashiya.project.Refused;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads a whole XML file into elements.
final class XmlFile extends DefaultHandler {
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable Locator place;
    private @Nullable XmlElement root;
    private BiConsumer<XmlElement, XmlElement> parts = (_, _) -> {};
    private boolean inParts;

    private XmlFile() {}

    /// Reads a corpus, of which each text is dropped when it has been looked at.
    ///
    /// @param parts takes the root, as far as it is read, and one `TEI` after the other
    static void each(InputStream file, String fileName, BiConsumer<XmlElement, XmlElement> parts) {
        var reading = new XmlFile();
        reading.parts = parts;
        reading.inParts = true;
        reading.parse(file, fileName);
    }

    /// The root element.
    ///
    /// @throws Refused when the file is not well-formed, or makes too much of itself
    static XmlElement read(byte[] file, String fileName) {
        return new XmlFile().parse(new ByteArrayInputStream(file), fileName);
    }

    private XmlElement parse(InputStream file, String fileName) {
        try {
            var parser = SafeXml.reader();
            parser.setContentHandler(this);
            parser.setErrorHandler(this);
            parser.parse(new InputSource(file));
        } catch (SAXParseException e) {
            var finding =
                    new Finding(
                            e.getLineNumber(), e.getColumnNumber(), PlainWords.notWellFormed(e));
            throw refused(fileName, finding, e);
        } catch (IOException e) {
            throw refused(fileName, new Finding(0, 0, PlainWords.notReadable(e)), e);
        } catch (SAXException e) {
            throw refused(fileName, new Finding(0, 0, "It could not be read as XML."), e);
        }
        if (root == null) {
            throw new Refused("“" + fileName + "” holds no element.");
        }
        return root;
    }

    private static Refused refused(String fileName, Finding finding, Exception cause) {
        return new Refused("“" + fileName + "”, " + finding + " Nothing was imported.", cause);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        place = locator;
    }

    @Override
    public void startElement(
            String address, String local, String qualified, org.xml.sax.Attributes given) {
        endWords();
        var attributes = new Attributes();
        for (int i = 0; i < given.getLength(); i++) {
            attributes.put(given.getQName(i), given.getValue(i));
        }
        var element =
                new XmlElement(
                        local,
                        attributes,
                        place == null ? 0 : place.getLineNumber(),
                        place == null ? 0 : place.getColumnNumber());
        if (open.isEmpty()) {
            root = element;
        } else {
            open.getFirst().content().add(element);
        }
        open.push(element);
    }

    @Override
    public void endElement(String address, String local, String qualified) {
        endWords();
        var whole = open.pop();
        if (inParts && open.size() == 1 && whole.is("TEI")) {
            open.getFirst().content().removeLast();
            parts.accept(open.getFirst(), whole);
        }
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        words.append(signs, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] signs, int start, int length) {
        characters(signs, start, length);
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXParseException {
        throw fault;
    }

    private void endWords() {
        if (!words.isEmpty()) {
            if (!open.isEmpty()) {
                open.getFirst().content().add(new XmlWords(words.toString()));
            }
            words.setLength(0);
        }
    }
}
