package org.hashiya.tei;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hashiya.project.Original;

/// Files that somebody made in order to do harm, or by mistake.
final class HostileXml {
    private static final String TEI =
            "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><text"
                    + " xml:space=\"preserve\"><body><p>%s</p></body></text></TEI>";

    private HostileXml() {}

    /// What each is, what it holds, and a word that the sentence about it has.
    record Case(String name, Original file, String word) {
        @Override
        public String toString() {
            return name;
        }
    }

    static java.util.stream.Stream<Case> cases() {
        var cases = new LinkedHashMap<String, Map.Entry<byte[], String>>();
        var bomb = new StringBuilder("<!DOCTYPE TEI [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        cases.put("entity bomb", xml(bomb + "]>" + TEI.formatted("&a29;"), "entities"));
        var large = "<!DOCTYPE TEI [<!ENTITY a \"" + "x".repeat(900_000) + "\">]>";
        cases.put("quadratic entities", xml(large + TEI.formatted("&a;".repeat(2000)), "entities"));
        cases.put(
                "entity from a file",
                xml(
                        "<!DOCTYPE TEI [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                                + TEI.formatted("[&x;]"),
                        "“&x;”"));
        cases.put(
                "entity from a DTD that is not read",
                xml(
                        "<!DOCTYPE TEI SYSTEM \"http://192.0.2.1/tei.dtd\">"
                                + TEI.formatted("[&eacute;]"),
                        "“&eacute;”"));
        cases.put("entity that nobody declares", xml(TEI.formatted("&x;"), "“x”"));
        cases.put(
                "deep nesting",
                xml(TEI.formatted("<hi>".repeat(100_000) + "</hi>".repeat(100_000)), "deep"));
        cases.put("truncated", xml(TEI.formatted("x").substring(0, 100), "complete"));
        cases.put("empty", xml("", "empty"));
        cases.put("plain text", xml("In 1923 the mill was sold.", "XML"));
        cases.put("bad bytes", Map.entry(new byte[] {'<', 'p', '>', (byte) 0xC3, '<'}, "bytes"));
        cases.put(
                "another encoding than it says",
                Map.entry(
                        TEI.formatted("Şəki").getBytes(Charset.forName("windows-1254")), "bytes"));
        cases.put(
                "an encoding that nobody knows",
                xml("<?xml version=\"1.0\" encoding=\"x-none\"?><TEI/>", "encoding"));
        cases.put("a zero", xml(TEI.formatted("a\u0000b"), "U+0000"));
        cases.put("not closed", xml(TEI.formatted("<hi>"), "“hi”"));
        cases.put("twice", xml(TEI.formatted("<hi n=\"\" n=\"\"/>"), "“n” twice"));
        cases.put("prefix", xml(TEI.formatted("<x:hi/>"), "prefix “x”"));
        return cases.entrySet().stream()
                .map(each ->
                        new Case(
                                each.getKey(),
                                new Original(each.getValue().getKey()),
                                each.getValue().getValue()));
    }

    private static Map.Entry<byte[], String> xml(String file, String word) {
        return Map.entry(file.getBytes(StandardCharsets.UTF_8), word);
    }
}
