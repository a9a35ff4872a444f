package org.hashiya.annotation;

import java.util.Comparator;
import org.hashiya.identity.LastingId;
import org.hashiya.text.Located;
import org.hashiya.text.Placed;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// Something said of a stretch of words; free to overlap and cross others.
///
/// @param id the edit that made it and its place there
/// @param span UTF-16 offsets in the current revision of its text; it never splits a grapheme
public record Annotation(LastingId id, TextId text, Span span, Body body, Authorship authorship)
        implements Placed<Annotation>, Located {
    /// By start, longer ones first, then by id.
    public static final Comparator<Annotation> READING_ORDER =
            (one, other) -> {
                int first = one.span.compareTo(other.span);
                return first != 0 ? first : one.id.compareTo(other.id);
            };

    @Override
    public int inReading(Annotation other) {
        return READING_ORDER.compare(this, other);
    }

    public TagId tag() {
        return body.tag();
    }

    public Meaning meaning() {
        return body.meaning();
    }

    public Annotation saying(Body other, Authorship changed) {
        return new Annotation(id, text, span, other, changed);
    }

    public Annotation over(Span other) {
        return new Annotation(id, text, other, body, authorship);
    }
}
