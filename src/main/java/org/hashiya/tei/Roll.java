package org.hashiya.tei;

import java.util.List;

/// What the header of a corpus names though it stands before the first text.
///
/// @param annotators all who made or changed annotations and alignments
/// @param claimKinds of all claims
public record Roll(List<String> annotators, List<String> claimKinds) {
    public Roll {
        annotators = List.copyOf(annotators);
        claimKinds = List.copyOf(claimKinds);
    }
}
