package org.hashiya.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.hashiya.annotation.Annotation;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Project;
import org.hashiya.text.CodePoints;

/// Writes a text with its annotations as UIMA reads them: a CAS in XMI, and the type system that it
/// needs. Offsets are UTF-16, as UIMA counts. Each mark is a `org.hashiya.Mark`; its features are
/// the columns of `annotations`.
public final class Xmi {
    /// The file that declares the types.
    public static final String TYPE_SYSTEM = "typesystem.xml";

    private static final Set<Column> FEATURES =
            EnumSet.complementOf(
                    EnumSet.of(
                            Column.TEXT,
                            Column.START,
                            Column.END,
                            Column.SURFACE,
                            Column.ID,
                            Column.KEY,
                            Column.QUOTE,
                            Column.NTH));

    private final RowWriter rows;

    public Xmi(Project project) {
        rows = new RowWriter(project);
    }

    /// Writes the types, the same for every text.
    public static void typeSystem(Appendable out) throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">\n");
        out.append("  <name>Hashiya</name>\n  <types>\n    <typeDescription>\n");
        out.append("      <name>org.hashiya.Mark</name>\n      <description>An annotation.");
        out.append("</description>\n      <supertypeName>uima.tcas.Annotation</supertypeName>\n");
        out.append("      <features>\n");
        feature(out, "lastingId");
        feature(out, "attributes");
        feature(out, "annotator");
        for (var column : FEATURES) {
            feature(out, column.code());
        }
        out.append("      </features>\n    </typeDescription>\n  </types>\n");
        out.append("</typeSystemDescription>\n");
    }

    private static void feature(Appendable out, String name) throws IOException {
        out.append("        <featureDescription><name>").append(name);
        out.append("</name><description/><rangeTypeName>uima.cas.String</rangeTypeName>");
        out.append("</featureDescription>\n");
    }

    /// Writes the text, and says how many annotations it has.
    public int write(Appendable out, AnnotatedText text, List<Annotation> annotations)
            throws IOException {
        var words = text.words();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"");
        out.append(" xmlns:cas=\"http:///uima/cas.ecore\"");
        out.append(" xmlns:tcas=\"http:///uima/tcas.ecore\"");
        out.append(" xmlns:hashiya=\"http:///org/hashiya.ecore\" xmi:version=\"2.0\">\n");
        out.append("<cas:NULL xmi:id=\"0\"/>\n");
        out.append("<tcas:DocumentAnnotation xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"");
        out.append(Integer.toString(words.length()));
        attribute(out.append('"'), "language", text.text().language().tag());
        out.append("/>\n");
        var codePoints = new CodePoints(words);
        int id = 2;
        for (var annotation : annotations) {
            out.append("<hashiya:Mark xmi:id=\"" + ++id + "\" sofa=\"1\" begin=\"");
            out.append(annotation.span().start() + "\" end=\"" + annotation.span().end());
            out.append('"');
            mark(out, annotation, rows.row(annotation, text, codePoints));
            out.append("/>\n");
        }
        out.append("<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\"");
        attribute(out.append(" mimeType=\"text\""), "sofaString", words);
        out.append("/>\n<cas:View sofa=\"1\" members=\"2");
        for (int member = 3; member <= id; member++) {
            out.append(' ').append(Integer.toString(member));
        }
        out.append("\"/>\n</xmi:XMI>\n");
        return annotations.size();
    }

    /// Reads a finished file again and says how many marks are on the words that they were on;
    /// empty when the words are not those of the text.
    ///
    /// @throws IOException when it cannot be read as XML
    public static OptionalInt back(
            InputStream file, AnnotatedText text, List<Annotation> annotations) throws IOException {
        var expected = new HashSet<String>();
        annotations.forEach(each ->
                expected.add(each.id() + " " + each.span().start() + " " + each.span().end()));
        int marks = 0;
        boolean sameWords = false;
        try {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            // Our own file: its words are one attribute, however long they are.
            factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
            var reader = factory.createXMLStreamReader(file);
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (reader.getLocalName().equals("Mark")) {
                    var mark =
                            reader.getAttributeValue("", "lastingId")
                                    + " "
                                    + reader.getAttributeValue("", "begin")
                                    + " "
                                    + reader.getAttributeValue("", "end");
                    marks += expected.remove(mark) ? 1 : 0;
                } else if (reader.getLocalName().equals("Sofa")) {
                    var words = reader.getAttributeValue("", "sofaString");
                    sameWords = text.words().equals(words == null ? "" : words);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return sameWords ? OptionalInt.of(marks) : OptionalInt.empty();
    }

    private static void mark(Appendable out, Annotation annotation, Row row) throws IOException {
        attribute(out, "lastingId", annotation.id().toString());
        attribute(out, "annotator", annotation.authorship().creator());
        for (var column : FEATURES) {
            attribute(out, column.code(), row.exact(column));
        }
        if (!row.attributes().isEmpty()) {
            attribute(out, "attributes", JsonObject.write(java.util.Map.copyOf(row.attributes())));
        }
    }

    /// An empty one is left out.
    private static void attribute(Appendable out, String name, String value) throws IOException {
        if (value.isEmpty()) {
            return;
        }
        out.append(' ').append(name).append("=\"");
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            switch (sign) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                case '\r' -> out.append("&#13;");
                case '\t' -> out.append("&#9;");
                default -> out.append(isXml(sign) ? sign : '\uFFFD');
            }
        }
        out.append('"');
    }

    /// What XML cannot hold never gets into the words; into notes it may.
    private static boolean isXml(char sign) {
        return sign >= ' ' && sign != '\uFFFE' && sign != '\uFFFF';
    }
}
