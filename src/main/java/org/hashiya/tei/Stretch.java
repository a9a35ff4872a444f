package org.hashiya.tei;

/// Words that something in the file points at between two anchors.
///
/// @param start UTF-16, like `end`, which is exclusive
/// @param id what the ids of the anchors begin with
record Stretch(int start, int end, byte[] id) {}
