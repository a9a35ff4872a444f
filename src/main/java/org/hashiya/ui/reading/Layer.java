package org.hashiya.ui.reading;

/// What lies on the words of a page, from the lowest sheet of glass to the highest. A mark of any
/// layer is a [Mark]; the layer says how it is drawn.
public enum Layer {
    /// Passages that answer passages of another text: a bracket beside the words, and a breath of
    /// colour on the one that is chosen.
    PARALLELS,
    /// What is said of the words: a tint, and an underline with a start and an end.
    ANNOTATIONS,
    /// What a search found: the strong colour of a marker pen.
    FOUND
}
