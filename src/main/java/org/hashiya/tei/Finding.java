package org.hashiya.tei;

/// What is wrong with an XML file at one place.
///
/// @param line from 1; 0 where the parser does not know
/// @param column from 1, just behind what is wrong; 0 where the parser does not know
/// @param sentence in plain words
public record Finding(int line, int column, String sentence) {
    /// `line 3, column 14: …`
    @Override
    public String toString() {
        return line > 0 ? "line " + line + ", column " + column + ": " + sentence : sentence;
    }
}
