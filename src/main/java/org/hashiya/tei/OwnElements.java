package org.hashiya.tei;

import java.util.regex.Pattern;

/// What this program added to a file of somebody else when it exported it, and what has to be
/// called differently when it is exported again.
final class OwnElements {
    /// The `n` of what an export adds outside of the words.
    static final String SIGN = "hashiya";

    private static final Pattern ID =
            Pattern.compile(
                    "t[0-9a-z]{8}\\.(?:[0-9a-z]{8}|[0-9a-z]{26})\\.[1-9]\\d{0,8}(?:\\.a?\\d+)?(?:\\.[se])?");

    /// Whether the header says that this program wrote in the file.
    private final boolean wrote;

    /// Whether the file is TEI P4, which an export makes P5 of.
    private final boolean older;

    OwnElements(XmlElement root) {
        wrote =
                root.all("application")
                        .anyMatch(application -> application.at("ident").equals("hashiya"));
        older = root.is("TEI.2") || root.is("teiCorpus.2");
    }

    boolean isOlder() {
        return older;
    }

    /// A mark around words, or an anchor of one.
    boolean isMark(XmlElement element) {
        return wrote
                && ID.matcher(element.at("xml:id")).matches()
                && (element.is("anchor")
                        || element.at("ana").startsWith("#tag.")
                        || ID.matcher(BodyReader.pointed(element.at("prev"))).matches());
    }

    boolean isStandOff(XmlElement element) {
        return wrote
                && element.is("standOff")
                && (element.at("n").equals(SIGN)
                        || element.at("type").equals("registers")
                        || element.at("type").equals("annotations"));
    }

    boolean isInHeader(XmlElement element) {
        return wrote
                && element.at("n").equals(SIGN)
                && (element.is("encodingDesc") || element.is("appInfo") || element.is("classDecl"));
    }

    /// The name that an element has in an export.
    String nameOf(XmlElement element) {
        return older && element.is("TEI.2")
                ? "TEI"
                : older && element.is("teiCorpus.2") ? "teiCorpus" : element.qualified();
    }

    Attributes attributesOf(XmlElement element) {
        if (!older || !(element.is("TEI.2") || element.is("teiCorpus.2"))) {
            return element.attributes();
        }
        var attributes = new Attributes().put("xmlns", XmlDocument.TEI);
        element.attributes().all().forEach(attributes::put);
        return attributes;
    }
}
