package org.hashiya.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/// What a file of ours says, ready to be written once more by a StAX writer: Woodstox's when its
/// jar is on the class path, else the JDK's. A bound for how quickly such bytes can be written at
/// all.
final class SameBytes {
    private sealed interface Event {}

    private record Start(String name, String[] attributes) implements Event {}

    private record End() implements Event {}

    private record Letters(String words) implements Event {}

    private final List<Event> events = new ArrayList<>();
    private final XMLOutputFactory factory = XMLOutputFactory.newInstance();

    SameBytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> events.add(start(reader));
                    case XMLStreamConstants.END_ELEMENT -> events.add(new End());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE ->
                            events.add(new Letters(reader.getText()));
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static Start start(XMLStreamReader reader) {
        var attributes = new String[2 * reader.getAttributeCount()];
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var prefix = reader.getAttributePrefix(i);
            attributes[2 * i] =
                    (prefix == null || prefix.isEmpty() ? "" : prefix + ":")
                            + reader.getAttributeLocalName(i);
            attributes[2 * i + 1] = reader.getAttributeValue(i);
        }
        return new Start(reader.getLocalName(), attributes);
    }

    /// Whose writer it is.
    String writer() {
        return factory.getClass().getName();
    }

    void write(OutputStream out) throws IOException {
        try {
            XMLStreamWriter writer = factory.createXMLStreamWriter(out, "UTF-8");
            for (var event : events) {
                switch (event) {
                    case Start(var name, var attributes) -> {
                        writer.writeStartElement(name);
                        for (int i = 0; i < attributes.length; i += 2) {
                            writer.writeAttribute(attributes[i], attributes[i + 1]);
                        }
                    }
                    case End() -> writer.writeEndElement();
                    case Letters(var words) -> writer.writeCharacters(words);
                }
            }
            writer.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
