package org.hashiya.publish.pack.compose;

/// What became of the words of a passage since they were chosen.
public enum Drift {
    NONE,
    /// The words are the same, what is said of them is not.
    MARKS_CHANGED,
    /// They stand elsewhere in their text.
    MOVED,
    /// They do not stand in their text any more, or at several places.
    WORDS_CHANGED,
    TEXT_GONE
}
