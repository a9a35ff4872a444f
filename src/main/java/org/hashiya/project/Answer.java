package org.hashiya.project;

import java.util.Optional;
import org.hashiya.parallel.Alignment;

/// Where another text should be looked at.
///
/// @param offset UTF-16 in the current revision of the other text
/// @param alignment what says so; empty between aligned passages, where it is reckoned from the
///   nearest ones
public record Answer(int offset, Optional<Alignment> alignment) {
    /// How long two texts are, in UTF-16.
    public record Lengths(int here, int there) {}

    /// Whether the offset that was asked for lies in an aligned passage.
    public boolean isExact() {
        return alignment.isPresent();
    }
}
