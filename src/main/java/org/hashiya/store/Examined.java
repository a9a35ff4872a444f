package org.hashiya.store;

/// How much of a project was looked at.
///
/// @param texts also removed ones
/// @param bytes of their original files
/// @param annotations of all texts, also removed ones
/// @param edits entries of the history, which were all carried out again
public record Examined(
        int texts,
        long bytes,
        int revisions,
        long annotations,
        int entities,
        int relations,
        int alignments,
        long edits) {}
