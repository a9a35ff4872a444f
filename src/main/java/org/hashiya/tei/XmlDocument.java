package org.hashiya.tei;

import java.util.List;

/// A whole XML file as it was read.
///
/// @param before comments and instructions before the first element
/// @param root the first element, which holds all others
/// @param after comments and instructions behind it
/// @param gaps entities that are defined outside of the file, where they stood; in their place the
///   words have U+FFFD
/// @param declared what the file says of itself
record XmlDocument(
        List<XmlNode> before,
        XmlElement root,
        List<XmlNode> after,
        List<Gap> gaps,
        Declared declared) {
    static final String TEI = "http://www.tei-c.org/ns/1.0";

    XmlDocument {
        before = List.copyOf(before);
        after = List.copyOf(after);
        gaps = List.copyOf(gaps);
    }

    record Gap(String entity, int line) {}

    /// @param doctype whether there is a DOCTYPE; it is never fetched
    /// @param version of XML; empty when the file does not say
    /// @param namespace of the first element
    record Declared(boolean doctype, String version, String namespace) {}
}
