package org.hashiya.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.function.ObjLongConsumer;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.EntityId;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Refused;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.jspecify.annotations.Nullable;

/// A row of up to a thousand annotations of one edit that are alike but for their place, words and
/// note.
///
/// @param key of the row: that of its first annotation
/// @param base the key of place p is `base + p`
/// @param like what they have in common; its note is empty
record AnnotationRun(
        long key,
        long base,
        EditId edit,
        Body like,
        Authorship authorship,
        Object[] places,
        Object[] starts,
        Object[] ends,
        Object[] notes) {
    static final String SELECT =
            """
            select annotation_run.id, base, edit, tag.id, entity.id, claim_language, certainty,
                   creator, created, editor, modified, places, starts, ends, notes
            from annotation_run
            left join tag on tag.number = annotation_run.tag
            left join entity on entity.number = annotation_run.entity
            """;

    AnnotationRun {
        if (starts.length != places.length
                || ends.length != places.length
                || notes.length != places.length) {
            throw new Refused("Some marks of this text cannot be read; “verify” tells more");
        }
    }

    /// Reads the row of a [#SELECT].
    static AnnotationRun read(ResultSet row) throws SQLException {
        var tag = row.getString(4);
        if (tag == null) {
            throw AnnotationReading.unknownTag();
        }
        return new AnnotationRun(
                row.getLong(1),
                row.getLong(2),
                new EditId(Binary.id(row.getBytes(3))),
                Body.of(new TagId(tag), meaning(row.getBytes(5), row.getString(6)))
                        .certainty(Codes.certainty(row.getString(7))),
                SingleRows.authorship(row, 8),
                Session.array(row, 12),
                Session.array(row, 13),
                Session.array(row, 14),
                Session.array(row, 15));
    }

    private static Meaning meaning(byte @Nullable [] entity, @Nullable String claimLanguage) {
        if (entity != null) {
            return new Meaning.Names(new EntityId(Binary.id(entity)));
        }
        return claimLanguage == null
                ? Meaning.PLAIN
                : new Meaning.Claims(Claim.bare("", new LanguageTag(claimLanguage)));
    }

    int size() {
        return places.length;
    }

    long key(int index) {
        return base + (Integer) places[index];
    }

    /// How many of the keys are of annotations in it.
    ///
    /// @param keys in ascending order
    int countOf(long[] keys) {
        int count = 0;
        for (int i = 0; i < places.length; i++) {
            count += Arrays.binarySearch(keys, key(i)) >= 0 ? 1 : 0;
        }
        return count;
    }

    /// Hands out each annotation with its key, in the order of the keys.
    void each(TextId text, ObjLongConsumer<Annotation> taker) {
        var bodies = new HashMap<String, Body>();
        for (int i = 0; i < places.length; i++) {
            var annotation =
                    new Annotation(
                            new LastingId(edit, (Integer) places[i]),
                            text,
                            new Span((Integer) starts[i], (Integer) ends[i]),
                            bodies.computeIfAbsent((String) notes[i], like::note),
                            authorship);
            taker.accept(annotation, key(i));
        }
    }
}
