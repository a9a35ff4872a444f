package org.hashiya.publish.pack;

/// Where words of a source come from, as it stands beside them.
///
/// @param label a short name that questions can use, such as “A”; empty where there is none
/// @param source author and title
/// @param place page and line in it; empty where it has none
public record Origin(String label, Phrase source, Phrase place) {}
