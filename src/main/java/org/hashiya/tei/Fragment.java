package org.hashiya.tei;

import java.util.List;

/// A part of TEI without the rest, put into what it takes to be a text.
final class Fragment {
    private Fragment() {}

    static XmlDocument inTei(XmlDocument part, String title) {
        var root = part.root();
        var tei = element("TEI");
        tei.attributes().put("xmlns", XmlDocument.TEI);
        tei.content().add(header(title));
        tei.content()
                .add(
                        switch (root.name()) {
                            case "text" -> root;
                            case "body", "front", "back", "group" -> around("text", root);
                            default -> around("text", around("body", root));
                        });
        return new XmlDocument(part.before(), tei, part.after(), part.gaps(), part.declared());
    }

    /// A list of entries where readers look for one.
    static XmlElement around(XmlElement list) {
        return around("standOff", list);
    }

    private static XmlElement header(String title) {
        var named = element("title");
        named.content().add(new XmlWords(title));
        var published = element("p");
        published.content().add(new XmlWords("Not published."));
        var source = element("p");
        source.content().add(new XmlWords("A part of TEI in a file of its own."));
        var file = around("fileDesc", around("titleStmt", named));
        file.content().add(around("publicationStmt", published));
        file.content().add(around("sourceDesc", source));
        return around("teiHeader", file);
    }

    private static XmlElement around(String name, XmlElement... inner) {
        var outer = element(name);
        outer.content().addAll(List.of(inner));
        return outer;
    }

    private static XmlElement element(String name) {
        return new XmlElement(name, name, new Attributes(), 1, 1);
    }
}
