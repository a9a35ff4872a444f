package org.hashiya.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.hashiya.identity.EditId;
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
        var rows = new Columns(11);
        var back = new ArrayList<Long>();
        for (var alignment : alignments) {
            long number = keys.forNew(alignment.id());
            if (!keys.isNew(alignment.id())) {
                back.add(number);
            }
            var grounds = alignment.grounds();
            var authorship = alignment.authorship();
            boolean isChanged = authorship.isChanged();
            rows.add(
                    number,
                    Binary.of(alignment.id().edit().id()),
                    alignment.id().place(),
                    grounds.certainty().code(),
                    grounds.proposed().map(Alignment.Proposed::method).orElse(null),
                    grounds.proposed().map(Alignment.Proposed::score).orElse(null),
                    grounds.note(),
                    authorship.creator(),
                    authorship.created(),
                    isChanged ? authorship.editor() : null,
                    isChanged ? authorship.modified() : null);
        }
        refuseWhatIsThere(back);
        rows.write(
                session.kept(
                        """
                        insert into alignment (number, edit, place, certainty, method, score, note,
                            creator, created, editor, modified)
                        select * from unnest(cast(? as bigint array), cast(? as binary(16) array),
                            cast(? as int array), cast(? as varchar array),
                            cast(? as varchar array), cast(? as double precision array),
                            cast(? as varchar array), cast(? as varchar array),
                            cast(? as timestamp(3) with time zone array),
                            cast(? as varchar array),
                            cast(? as timestamp(3) with time zone array))
                        """));
        insertPassages(alignments);
    }

    /// Alignments that come back must have been gone.
    private void refuseWhatIsThere(List<Long> numbers) throws SQLException {
        for (var run : KeyRun.of(numbers)) {
            var sql = "select edit, place from alignment where number between ? and ?";
            try (var row = session.rows(sql, run.first(), run.last())) {
                if (row.next()) {
                    var edit = new EditId(Binary.id(row.getBytes(1)));
                    throw new Refused(
                            "The alignment %s is there already. Nothing was changed."
                                    .formatted(new LastingId(edit, row.getInt(2))));
                }
            }
        }
    }

    void unalign(List<Alignment> alignments) throws SQLException {
        var runs = deletePassages(alignments);
        delete("delete from alignment where number between ? and ?", runs);
    }

    private void delete(String sql, List<KeyRun> runs) throws SQLException {
        var delete = session.kept(sql);
        for (var run : runs) {
            delete.setLong(1, run.first());
            delete.setLong(2, run.last());
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
        var rows = new Columns(5);
        for (var alignment : alignments) {
            long number = number(alignment.id());
            int place = 1;
            for (var passage : alignment.passages()) {
                var span = passage.span();
                rows.add(number, place++, textOf(passage), span.start(), span.end());
            }
        }
        rows.write(
                session.kept(
                        """
                        insert into alignment_passage (alignment, place, text, span_start, span_end)
                        select * from unnest(cast(? as bigint array), cast(? as int array),
                            cast(? as int array), cast(? as int array), cast(? as int array))
                        """));
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

    /// Hands back the numbers of the alignments.
    private List<KeyRun> deletePassages(List<Alignment> alignments) throws SQLException {
        var numbers = new ArrayList<Long>(alignments.size());
        for (var alignment : alignments) {
            numbers.add(number(alignment.id()));
        }
        var runs = KeyRun.of(numbers);
        var there = reading.some(runs);
        for (var alignment : alignments) {
            if (!alignment.equals(there.get(alignment.id()))) {
                throw missing(alignment.id());
            }
            for (var text : alignment.texts()) {
                keys.touch(texts.place(text).number());
            }
        }
        delete("delete from alignment_passage where alignment between ? and ?", runs);
        return runs;
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
