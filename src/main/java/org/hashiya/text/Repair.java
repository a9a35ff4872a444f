package org.hashiya.text;

import java.time.Instant;

/// One recorded change of letters that digitising had damaged. It makes a revision and can be taken
/// back.
///
/// @param span where the repaired letters stand, in the revision that the repair made
/// @param before the letters as the file had them; a control sign that no text can hold is named by
///   its number (`U+0001`)
/// @param after the letters as they are now
/// @param rule the set of rules that asked for it, or why a person did
/// @param acceptedBy who accepted it
public record Repair(Span span, String before, String after, String rule, Acceptance acceptedBy) {
    public record Acceptance(String who, Instant when) {}
}
