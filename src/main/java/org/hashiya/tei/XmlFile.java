package org.hashiya.tei;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import org.hashiya.project.Refused;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.Locator2;

/// Reads a whole XML file into elements.
final class XmlFile extends DefaultHandler2 {
    /// No attribute of a real file is longer, and nothing that shows one could bear it.
    static final int LONGEST_ATTRIBUTE = 1_000_000;

    /// Elements take about ten times the room of the file.
    static final int LARGEST = 100_000_000;

    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private final List<XmlNode> before = new ArrayList<>();
    private final List<XmlNode> after = new ArrayList<>();
    private final List<XmlDocument.Gap> gaps = new ArrayList<>();
    private @Nullable Locator place;
    private @Nullable XmlElement root;
    private String vocabulary = "";
    private boolean doctype;
    private boolean inDoctype;
    private String version = "";
    private BiConsumer<XmlElement, XmlElement> parts = (_, _) -> {};
    private boolean inParts;

    private final String fileName;

    private XmlFile(String fileName) {
        this.fileName = fileName;
    }

    /// Reads a corpus, of which each text is dropped when it has been looked at.
    ///
    /// @param parts takes the root, as far as it is read, and one `TEI` after the other
    static void each(InputStream file, String fileName, BiConsumer<XmlElement, XmlElement> parts) {
        var reading = new XmlFile(fileName);
        reading.parts = parts;
        reading.inParts = true;
        reading.parse(file);
    }

    /// The elements of a file.
    ///
    /// @throws Refused when the file is not well-formed, or makes too much of itself
    static XmlDocument read(byte[] file, String fileName) {
        if (file.length > LARGEST) {
            throw new Refused(
                    "“%s” has %,d MB; XML files of up to %,d MB are read. Nothing was imported."
                            .formatted(fileName, file.length / 1_000_000, LARGEST / 1_000_000));
        }
        return new XmlFile(fileName).parse(new ByteArrayInputStream(file));
    }

    private XmlDocument parse(InputStream file) {
        try {
            var parser = SafeXml.readerOfElements();
            parser.setContentHandler(this);
            parser.setErrorHandler(this);
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", this);
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
        return new XmlDocument(
                before, root, after, gaps, new XmlDocument.Declared(doctype, version, vocabulary));
    }

    private static Refused refused(String fileName, Finding finding, Exception cause) {
        return new Refused("“" + fileName + "”, " + finding + " Nothing was imported.", cause);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        place = locator;
    }

    private int line() {
        return place == null ? 0 : place.getLineNumber();
    }

    @Override
    public void startElement(
            String address, String local, String qualified, org.xml.sax.Attributes given) {
        endWords();
        var attributes = new Attributes();
        for (int i = 0; i < given.getLength(); i++) {
            if (given.getValue(i).length() > LONGEST_ATTRIBUTE) {
                throw new Refused(
                        "“%s”, line %d: The attribute “%s” has %,d characters, more than the %,d that are read. Nothing was imported."
                                .formatted(
                                        fileName,
                                        line(),
                                        given.getQName(i),
                                        given.getValue(i).length(),
                                        LONGEST_ATTRIBUTE));
            }
            attributes.put(given.getQName(i), given.getValue(i));
        }
        if (root == null) {
            vocabulary = address;
            version = place instanceof Locator2 more ? said(more.getXMLVersion()) : "";
        }
        var element =
                new XmlElement(
                        address.equals(vocabulary) ? local : "{" + address + "}" + local,
                        qualified,
                        attributes,
                        line(),
                        place == null ? 0 : place.getColumnNumber());
        if (open.isEmpty()) {
            root = element;
        } else {
            open.getFirst().content().add(element);
        }
        open.push(element);
    }

    private static String said(@Nullable String version) {
        return version == null ? "" : version;
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
    public void comment(char[] signs, int start, int length) {
        if (!inDoctype) {
            add(new XmlNode.Comment(new String(signs, start, length)));
        }
    }

    @Override
    public void processingInstruction(String target, @Nullable String data) {
        if (!inDoctype) {
            add(new XmlNode.Instruction(target, data == null ? "" : data));
        }
    }

    private void add(XmlNode remark) {
        endWords();
        if (!open.isEmpty()) {
            open.getFirst().content().add(remark);
        } else {
            (root == null ? before : after).add(remark);
        }
    }

    @Override
    public void startDTD(String name, @Nullable String publicId, @Nullable String systemId) {
        doctype = true;
        inDoctype = true;
    }

    @Override
    public void endDTD() {
        inDoctype = false;
    }

    /// The parser passes over an entity that it may not read as if nothing had stood there. A sign
    /// that everybody sees stands there instead.
    @Override
    public void skippedEntity(String name) {
        if (!name.startsWith("%") && !name.equals("[dtd]")) {
            words.append(XmlOut.REPLACEMENT);
            gaps.add(new XmlDocument.Gap(name, line()));
        }
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
