package org.hashiya.publish.pack.write;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLOutputFactory2;
import org.codehaus.stax2.XMLStreamProperties;
import org.codehaus.stax2.XMLStreamWriter2;
import org.hashiya.language.Direction;
import org.hashiya.language.LanguageTag;
import org.hashiya.publish.pack.Phrase;

/// Writes elements that are well-formed XML and valid HTML at once. Language and direction are
/// written only where they are not those of what is around.
public final class Xhtml {
    private static final WstxOutputFactory FACTORY = factory();

    private record Tongue(LanguageTag language, Direction direction) {}

    private final XMLStreamWriter2 out;
    private final Medium medium;
    private final Deque<Tongue> tongues = new ArrayDeque<>();

    public Xhtml(OutputStream to, Medium medium) throws IOException {
        this.medium = medium;
        try {
            out = (XMLStreamWriter2) FACTORY.createXMLStreamWriter(to, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static WstxOutputFactory factory() {
        var factory = new WstxOutputFactory();
        // HTML takes “<p/>” for a paragraph that was not closed.
        factory.setProperty(XMLOutputFactory2.P_AUTOMATIC_EMPTY_ELEMENTS, false);
        // Names with a prefix are written as they are.
        factory.setProperty(XMLStreamProperties.XSP_NAMESPACE_AWARE, false);
        return factory;
    }

    public Medium medium() {
        return medium;
    }

    /// Begins the document with its root.
    public Xhtml begin(LanguageTag language, Direction direction) throws IOException {
        return write(() -> {
            if (medium != Medium.SCREEN) {
                out.writeStartDocument("UTF-8", "1.0");
                out.writeRaw("\n");
            }
            out.writeRaw("<!DOCTYPE html>\n");
            out.writeStartElement("html");
            if (medium != Medium.PAPER) {
                out.writeAttribute("xmlns", "http://www.w3.org/1999/xhtml");
            }
            if (medium == Medium.READER) {
                out.writeAttribute("xmlns:epub", "http://www.idpf.org/2007/ops");
            }
            tongue(new Tongue(language, direction));
        });
    }

    /// Begins a document that is no page, such as the list of what is in an archive.
    Xhtml beginXml(String root, String... attributes) throws IOException {
        write(() -> {
            out.writeStartDocument("UTF-8", "1.0");
            out.writeRaw("\n");
        });
        return open(root, attributes);
    }

    /// Closes the root.
    public void end() throws IOException {
        write(() -> {
            out.writeEndElement();
            out.writeRaw("\n");
            out.close();
        });
    }

    /// @param attributes names and values in turn; those with an empty value are left out
    public Xhtml open(String element, String... attributes) throws IOException {
        return write(() -> {
            out.writeStartElement(element);
            var around = tongues.peek();
            if (around != null) {
                tongues.push(around);
            }
            attributes(attributes);
        });
    }

    /// Opens an element in a language.
    public Xhtml open(
            String element, LanguageTag language, Direction direction, String... attributes)
            throws IOException {
        return write(() -> {
            out.writeStartElement(element);
            tongue(new Tongue(language, direction));
            attributes(attributes);
        });
    }

    public Xhtml close() throws IOException {
        return write(() -> {
            tongues.poll();
            out.writeEndElement();
        });
    }

    /// Closes, and begins a new line of the file.
    public Xhtml closeLine() throws IOException {
        close();
        return write(() -> out.writeRaw("\n"));
    }

    /// An element that never holds anything.
    public Xhtml empty(String element, String... attributes) throws IOException {
        return write(() -> {
            out.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    public Xhtml text(String words) throws IOException {
        return write(() -> out.writeCharacters(words));
    }

    /// What is no words, such as a style sheet; the caller knows that it holds no markup.
    public Xhtml raw(String signs) throws IOException {
        return write(() -> out.writeRaw(signs));
    }

    /// An element with words of one language. Nothing is written where nothing is said.
    public Xhtml phrase(String element, Phrase phrase, String... attributes) throws IOException {
        if (phrase.isBlank()) {
            return this;
        }
        return open(element, phrase.language(), phrase.direction(), attributes)
                .text(phrase.words())
                .close();
    }

    /// Words within others: an element only where style, language or direction are not those
    /// around.
    public Xhtml run(Phrase phrase, String style) throws IOException {
        var tongue = new Tongue(phrase.language(), phrase.direction());
        if (style.isEmpty() && tongue.equals(tongues.peek())) {
            return text(phrase.words());
        }
        return open("span", phrase.language(), phrase.direction(), "class", style)
                .text(phrase.words())
                .close();
    }

    /// A picture. Its description may be empty, but is always there.
    public Xhtml image(String address, String description, String... attributes)
            throws IOException {
        return write(() -> {
            out.writeEmptyElement("img");
            out.writeAttribute("src", address);
            out.writeAttribute("alt", description);
            attributes(attributes);
        });
    }

    private void tongue(Tongue tongue) throws XMLStreamException {
        var around = tongues.peek();
        tongues.push(tongue);
        if (around == null || !around.language().equals(tongue.language())) {
            // In XML and HTML alike, an empty tag means that nobody knows.
            var tag = tongue.language().equals(LanguageTag.UNKNOWN) ? "" : tongue.language().tag();
            out.writeAttribute("lang", tag);
            if (medium == Medium.READER) {
                out.writeAttribute("xml:lang", tag);
            }
        }
        if (around == null || around.direction() != tongue.direction()) {
            out.writeAttribute("dir", tongue.direction().code());
        }
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            if (!pairs[i + 1].isEmpty()) {
                out.writeAttribute(pairs[i], pairs[i + 1]);
            }
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private Xhtml write(Step step) throws IOException {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
