package org.hashiya.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.hashiya.identity.LastingId;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.project.Refused;

/// Writes the rows that say which passages are aligned.
final class AlignmentRows {
    private final Session session;
    private final TextRows texts;
    private final AnnotationKeys keys;
    private final AlignmentReading reading;

    AlignmentRows(Session session, TextRows texts, AnnotationKeys keys) {
        this.session = session;
        this.texts = texts;
        this.keys = keys;
        reading = new AlignmentReading(session);
    }

    void align(List<Alignment> alignments) throws SQLException {
        var insert =
                session.kept(
                        """
                        insert into alignment (edit, place, certainty, method, score, note, creator,
                            created, editor, modified, number)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """);
        for (var alignment : alignments) {
            long number = keys.forNew(alignment.id());
            if (!keys.isNew(alignment.id()) && isThere(number)) {
                throw new Refused(
                        "The alignment %s is there already. Nothing was changed."
                                .formatted(alignment.id()));
            }
            insert.setBytes(1, Binary.of(alignment.id().edit().id()));
            insert.setInt(2, alignment.id().place());
            set(insert, 3, alignment);
            insert.setLong(11, number);
            insert.addBatch();
        }
        insert.executeBatch();
        insertPassages(alignments);
    }

    private boolean isThere(long number) throws SQLException {
        try (var row = session.rows("select 1 from alignment where number = ?", number)) {
            return row.next();
        }
    }

    void unalign(List<Alignment> alignments) throws SQLException {
        deletePassages(alignments);
        var delete = session.kept("delete from alignment where number = ?");
        for (var alignment : alignments) {
            delete.setLong(1, number(alignment.id()));
            delete.addBatch();
        }
        delete.executeBatch();
    }

    void realign(List<Alignment> before, List<Alignment> after) throws SQLException {
        deletePassages(before);
        var update =
                session.kept(
                        """
                        update alignment set certainty = ?, method = ?, score = ?, note = ?,
                            creator = ?, created = ?, editor = ?, modified = ?
                        where number = ?
                        """);
        for (var alignment : after) {
            set(update, 1, alignment);
            update.setLong(9, number(alignment.id()));
            update.addBatch();
        }
        update.executeBatch();
        insertPassages(after);
    }

    private static void set(PreparedStatement row, int from, Alignment alignment)
            throws SQLException {
        var grounds = alignment.grounds();
        row.setString(from, grounds.certainty().code());
        if (grounds.proposed().isPresent()) {
            row.setString(from + 1, grounds.proposed().get().method());
            row.setDouble(from + 2, grounds.proposed().get().score());
        } else {
            row.setNull(from + 1, Types.VARCHAR);
            row.setNull(from + 2, Types.DOUBLE);
        }
        row.setString(from + 3, grounds.note());
        var authorship = alignment.authorship();
        row.setString(from + 4, authorship.creator());
        row.setObject(from + 5, authorship.created());
        if (authorship.isChanged()) {
            row.setString(from + 6, authorship.editor());
            row.setObject(from + 7, authorship.modified());
        } else {
            row.setNull(from + 6, Types.VARCHAR);
            row.setNull(from + 7, Types.TIMESTAMP_WITH_TIMEZONE);
        }
    }

    private void insertPassages(List<Alignment> alignments) throws SQLException {
        var insert =
                session.kept(
                        """
                        insert into alignment_passage (alignment, place, text, span_start, span_end)
                        values (?, ?, ?, ?, ?)
                        """);
        for (var alignment : alignments) {
            insert.setLong(1, number(alignment.id()));
            int place = 1;
            for (var passage : alignment.passages()) {
                insert.setInt(2, place++);
                insert.setInt(3, textOf(passage));
                insert.setInt(4, passage.span().start());
                insert.setInt(5, passage.span().end());
                insert.addBatch();
            }
        }
        insert.executeBatch();
    }

    private int textOf(Passage passage) {
        var place = texts.place(passage.text());
        if (passage.span().end() > place.length()) {
            throw new Refused(
                    "A passage at %d..%d lies past the end of its text, which has %d characters. Nothing was changed."
                            .formatted(
                                    passage.span().start(), passage.span().end(), place.length()));
        }
        keys.touch(place.number());
        return place.number();
    }

    private void deletePassages(List<Alignment> alignments) throws SQLException {
        var delete = session.kept("delete from alignment_passage where alignment = ?");
        for (var alignment : alignments) {
            long number = number(alignment.id());
            if (reading.one(number).filter(alignment::equals).isEmpty()) {
                throw missing(alignment.id());
            }
            for (var text : alignment.texts()) {
                keys.touch(texts.place(text).number());
            }
            delete.setLong(1, number);
            delete.addBatch();
        }
        delete.executeBatch();
    }

    private long number(LastingId id) throws SQLException {
        return keys.known(id).orElseThrow(() -> missing(id));
    }

    private static Refused missing(LastingId id) {
        return new Refused(
                "The alignment %s is not there any more, or says something else now. Nothing was changed."
                        .formatted(id));
    }
}
