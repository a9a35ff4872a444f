package org.hashiya.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.h2.api.ErrorCode;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.project.Refused;

/// Writes annotations: the way of every mark, so in plain JDBC, with statements that are kept and
/// batches of a thousand.
final class AnnotationRows {
    private static final int HANDFUL = 1000;
    private static final String COLUMNS =
            """
            edit = ?, place = ?, span_start = ?, span_end = ?, tag = ?, meaning = ?, certainty = ?,
            note = ?, creator = ?, created = ?, editor = ?, modified = ?
            """;

    private final Session session;
    private final TextRows texts;
    private final TagRows tags;
    private final AnnotationKeys keys;
    private final MeaningRows meanings;

    AnnotationRows(
            Session session,
            TextRows texts,
            TagRows tags,
            AnnotationKeys keys,
            MeaningRows meanings) {
        this.session = session;
        this.texts = texts;
        this.tags = tags;
        this.keys = keys;
        this.meanings = meanings;
    }

    /// An annotation and the key of its row.
    private record Keyed(long key, Annotation annotation) {}

    void add(List<Annotation> annotations) throws SQLException {
        for (int from = 0; from < annotations.size(); from += HANDFUL) {
            addHandful(annotations.subList(from, Math.min(annotations.size(), from + HANDFUL)));
        }
    }

    private void addHandful(List<Annotation> annotations) throws SQLException {
        var insert =
                session.kept(
                        """
                        insert into annotation (edit, place, span_start, span_end, tag, meaning,
                            certainty, note, creator, created, editor, modified, id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """);
        var keyed = new ArrayList<Keyed>(annotations.size());
        for (var annotation : annotations) {
            long key = AnnotationKeys.key(textOf(annotation), keys.forNew(annotation.id()));
            set(insert, annotation);
            insert.setLong(13, key);
            keyed.add(new Keyed(key, annotation));
            if (annotations.size() > 1) {
                insert.addBatch();
            }
        }
        try {
            execute(insert, annotations.size());
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DUPLICATE_KEY_1) {
                throw new Refused(
                        "One of these marks is in the project already. Nothing was changed.", e);
            }
            throw e;
        }
        for (var each : keyed) {
            meanings.add(each.key(), each.annotation().body());
        }
        meanings.flush();
    }

    void erase(List<Annotation> annotations) throws SQLException {
        for (int from = 0; from < annotations.size(); from += HANDFUL) {
            eraseHandful(annotations.subList(from, Math.min(annotations.size(), from + HANDFUL)));
        }
    }

    private void eraseHandful(List<Annotation> annotations) throws SQLException {
        var delete = session.kept("delete from annotation where id = ?");
        for (var annotation : annotations) {
            long key = keyOf(annotation);
            meanings.remove(key, annotation.body());
            delete.setLong(1, key);
            if (annotations.size() > 1) {
                delete.addBatch();
            }
        }
        meanings.flush();
        try {
            refuseMissing(execute(delete, annotations.size()));
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_CHILD_EXISTS_1) {
                throw new Refused(
                        "One of these claims is related to another claim, so it cannot be"
                                + " erased; take the relation away first. Nothing was changed.",
                        e);
            }
            throw e;
        }
    }

    void rework(List<Annotation> before, List<Annotation> after) throws SQLException {
        for (int from = 0; from < before.size(); from += HANDFUL) {
            int to = Math.min(before.size(), from + HANDFUL);
            reworkHandful(before.subList(from, to), after.subList(from, to));
        }
    }

    private void reworkHandful(List<Annotation> before, List<Annotation> after)
            throws SQLException {
        var update = session.kept("update annotation set " + COLUMNS + " where id = ?");
        var keyed = new ArrayList<Keyed>(after.size());
        for (int i = 0; i < after.size(); i++) {
            var annotation = after.get(i);
            if (!annotation.text().equals(before.get(i).text())) {
                throw new Refused(
                        "A mark cannot move to another text; erase it here and make it there."
                                + " Nothing was changed.");
            }
            textOf(annotation);
            long key = keyOf(before.get(i));
            set(update, annotation);
            update.setLong(13, key);
            if (!annotation.body().equals(before.get(i).body())) {
                meanings.remove(key, before.get(i).body());
                keyed.add(new Keyed(key, annotation));
            }
            if (after.size() > 1) {
                update.addBatch();
            }
        }
        refuseMissing(execute(update, after.size()));
        meanings.flush();
        for (var each : keyed) {
            meanings.add(each.key(), each.annotation().body());
        }
        meanings.flush();
    }

    private static int[] execute(PreparedStatement statement, int rows) throws SQLException {
        return rows > 1 ? statement.executeBatch() : new int[] {statement.executeUpdate()};
    }

    private static void refuseMissing(int[] counts) {
        for (int count : counts) {
            if (count != 1) {
                throw missing();
            }
        }
    }

    private static Refused missing() {
        return new Refused(
                "One of these marks is not there any more; look at the text again. Nothing was"
                        + " changed.");
    }

    private long keyOf(Annotation annotation) throws SQLException {
        int text = texts.place(annotation.text()).number();
        keys.touch(text);
        long counter = keys.known(annotation.id()).orElseThrow(AnnotationRows::missing);
        return AnnotationKeys.key(text, counter);
    }

    /// The number of the text, if the annotation fits in it.
    private int textOf(Annotation annotation) {
        var text = texts.place(annotation.text());
        if (annotation.span().end() > text.length()) {
            throw new Refused(
                    "A mark at "
                            + annotation.span().start()
                            + ".."
                            + annotation.span().end()
                            + " lies past the end of the text, which has "
                            + text.length()
                            + " characters. Nothing was changed.");
        }
        keys.touch(text.number());
        return text.number();
    }

    private void set(PreparedStatement row, Annotation annotation) throws SQLException {
        var body = annotation.body();
        row.setBytes(1, Binary.of(annotation.id().edit().id()));
        row.setInt(2, annotation.id().place());
        row.setInt(3, annotation.span().start());
        row.setInt(4, annotation.span().end());
        row.setInt(5, tags.number(body.tag()));
        row.setString(6, MeaningRows.code(body.meaning()));
        row.setString(7, body.certainty().code());
        row.setString(8, body.note());
        set(row, annotation.authorship());
    }

    private static void set(PreparedStatement row, Authorship authorship) throws SQLException {
        row.setString(9, authorship.creator());
        row.setObject(10, authorship.created());
        if (authorship.isChanged()) {
            row.setString(11, authorship.editor());
            row.setObject(12, authorship.modified());
        } else {
            row.setNull(11, Types.VARCHAR);
            row.setNull(12, Types.TIMESTAMP_WITH_TIMEZONE);
        }
    }
}
