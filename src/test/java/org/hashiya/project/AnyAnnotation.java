package org.hashiya.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.TagId;
import org.hashiya.identity.EditId;
import org.hashiya.identity.Id;
import org.hashiya.identity.LastingId;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// Annotations by chance; the same chance gives the same ones.
final class AnyAnnotation {
    static final Authorship AYNUR = Authorship.of("aynur", Instant.parse("2026-03-01T12:00:00Z"));
    private static final List<TagId> TAGS = List.of(TagId.PERSON, TagId.PLACE, TagId.CLAIM);

    private AnyAnnotation() {}

    /// Spans up to 40 characters long in a text of `length`, some of them equal, from one edit.
    static List<Annotation> some(Random chance, TextId text, int length, int count) {
        var edit = new EditId(new Id(chance.nextLong(), chance.nextLong()));
        var some = new ArrayList<Annotation>();
        for (int place = 1; place <= count; place++) {
            some.add(
                    new Annotation(
                            new LastingId(edit, place),
                            text,
                            span(chance, length),
                            Body.of(TAGS.get(chance.nextInt(TAGS.size()))),
                            AYNUR));
        }
        return some;
    }

    static Span span(Random chance, int length) {
        int start = chance.nextInt(length);
        return new Span(start, Math.min(length, start + 1 + chance.nextInt(40)));
    }
}
