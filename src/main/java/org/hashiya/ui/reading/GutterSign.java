package org.hashiya.ui.reading;

/// A number, or another short sign, in the gutter beside the line that holds a character.
///
/// @param offset UTF-16, in the words that the surface shows
public record GutterSign(int offset, String words) {}
