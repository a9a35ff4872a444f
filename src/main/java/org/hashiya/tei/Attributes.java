package org.hashiya.tei;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Attributes of one element in the order in which they are written.
final class Attributes {
    private final Map<String, String> values = new LinkedHashMap<>();

    Attributes put(String name, String value) {
        values.put(name, value);
        return this;
    }

    /// Only when there is something to say.
    Attributes putUnlessEmpty(String name, String value) {
        return value.isEmpty() ? this : put(name, value);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String getOrEmpty(String name) {
        return values.getOrDefault(name, "");
    }

    Map<String, String> all() {
        return values;
    }

    /// As XML writes them, each with a space in front.
    String toXml() {
        var xml = new StringBuilder();
        values.forEach((name, value) -> {
            xml.append(' ').append(name).append("=\"");
            for (int i = 0; i < value.length(); i++) {
                char sign = value.charAt(i);
                switch (sign) {
                    case '&' -> xml.append("&amp;");
                    case '<' -> xml.append("&lt;");
                    case '>' -> xml.append("&gt;");
                    case '"' -> xml.append("&quot;");
                    case '\t' -> xml.append("&#9;");
                    case '\n' -> xml.append("&#10;");
                    case '\r' -> xml.append("&#13;");
                    default ->
                            xml.append(
                                    sign < ' ' || sign == '\uFFFE' || sign == '\uFFFF'
                                            ? XmlOut.REPLACEMENT
                                            : sign);
                }
            }
            xml.append('"');
        });
        return xml.toString();
    }

    private static final java.util.regex.Pattern WRITTEN =
            java.util.regex.Pattern.compile(" ([^=\\s]+)=\"([^\"]*)\"");

    /// Reads what [#toXml] wrote.
    static Attributes ofXml(String xml) {
        var attributes = new Attributes();
        var each = WRITTEN.matcher(xml);
        while (each.find()) {
            attributes.put(
                    each.group(1),
                    each.group(2)
                            .replace("&#9;", "\t")
                            .replace("&#10;", "\n")
                            .replace("&#13;", "\r")
                            .replace("&quot;", "\"")
                            .replace("&gt;", ">")
                            .replace("&lt;", "<")
                            .replace("&amp;", "&"));
        }
        return attributes;
    }

    Attributes without(java.util.Set<String> names) {
        var fewer = new Attributes();
        values.forEach((name, value) -> {
            if (!names.contains(name)) {
                fewer.put(name, value);
            }
        });
        return fewer;
    }

    void write(XmlOut out) throws IOException {
        for (var each : values.entrySet()) {
            out.attribute(each.getKey(), each.getValue());
        }
    }
}
