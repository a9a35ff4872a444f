package org.hashiya.parallel;

import java.util.Comparator;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// A stretch of one text.
///
/// @param span UTF-16 offsets in the current revision of the text; it never splits a grapheme
public record Passage(TextId text, Span span) {
    static final Comparator<Passage> BY_TEXT_AND_PLACE =
            Comparator.comparing(Passage::text).thenComparing(Passage::span, Span.READING_ORDER);

    public Passage over(Span other) {
        return new Passage(text, other);
    }

    boolean overlaps(Passage other) {
        return text.equals(other.text) && span.overlaps(other.span);
    }
}
