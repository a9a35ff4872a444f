package org.hashiya.tei;

/// What stands in an element, or before and after the first one.
sealed interface XmlNode permits XmlElement, XmlWords, XmlNode.Comment, XmlNode.Instruction {
    record Comment(String words) implements XmlNode {}

    /// `<?target data?>`
    record Instruction(String target, String data) implements XmlNode {}
}
