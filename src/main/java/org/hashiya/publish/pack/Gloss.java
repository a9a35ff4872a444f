package org.hashiya.publish.pack;

/// A word explained.
///
/// @param number its own within the booklet, the same wherever the word is explained
/// @param explanation what it means, in the language of the apparatus
public record Gloss(int number, Phrase term, Phrase explanation) {}
