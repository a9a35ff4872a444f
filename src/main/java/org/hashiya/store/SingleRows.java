package org.hashiya.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.h2.api.ErrorCode;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.project.Refused;

/// Annotations in rows of their own, with what they mean: the way of every single mark, so in plain
/// JDBC with statements that are kept. What is handed in is at most a batch.
final class SingleRows {
    private static final String COLUMNS =
            """
            edit = ?, place = ?, span_start = ?, span_end = ?, tag = ?, meaning = ?, certainty = ?,
            note = ?, creator = ?, created = ?, editor = ?, modified = ?
            """;

    private final Session session;
    private final TagRows tags;
    private final MeaningRows meanings;

    SingleRows(Session session, TagRows tags, MeaningRows meanings) {
        this.session = session;
        this.tags = tags;
        this.meanings = meanings;
    }

    /// An annotation and the key of its row.
    record Keyed(long key, Annotation annotation) {}

    /// After a rollback.
    void forget() throws SQLException {
        meanings.forget();
    }

    void insert(List<Keyed> handful) throws SQLException {
        var insert =
                session.kept(
                        """
                        insert into annotation (edit, place, span_start, span_end, tag, meaning,
                            certainty, note, creator, created, editor, modified, id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """);
        for (var each : handful) {
            set(insert, each.annotation());
            insert.setLong(13, each.key());
            if (handful.size() > 1) {
                insert.addBatch();
            }
        }
        try {
            execute(insert, handful.size());
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DUPLICATE_KEY_1) {
                throw thereAlready();
            }
            throw e;
        }
        for (var each : handful) {
            meanings.add(each.key(), each.annotation().body());
        }
        meanings.flush();
    }

    static Refused thereAlready() {
        return new Refused("One of these marks is in the project already. Nothing was changed.");
    }

    /// @throws Refused when one is missing, or is a claim that is related to another
    void delete(List<Keyed> handful) throws SQLException {
        var delete = session.kept("delete from annotation where id = ?");
        for (var each : handful) {
            meanings.remove(each.key(), each.annotation().body());
            delete.setLong(1, each.key());
            if (handful.size() > 1) {
                delete.addBatch();
            }
        }
        meanings.flush();
        try {
            refuseMissing(execute(delete, handful.size()));
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

    /// Writes `after` into the rows of `before`.
    void update(List<Keyed> before, List<Annotation> after) throws SQLException {
        var update = session.kept("update annotation set " + COLUMNS + " where id = ?");
        var changed = new ArrayList<Keyed>(after.size());
        for (int i = 0; i < after.size(); i++) {
            var was = before.get(i).annotation();
            var annotation = after.get(i);
            long key = before.get(i).key();
            if (!annotation.text().equals(was.text())) {
                throw new Refused(
                        "A mark cannot move to another text; erase it here and make it there."
                                + " Nothing was changed.");
            }
            set(update, annotation);
            update.setLong(13, key);
            if (!annotation.body().equals(was.body())) {
                meanings.remove(key, was.body());
                changed.add(new Keyed(key, annotation));
            }
            if (after.size() > 1) {
                update.addBatch();
            }
        }
        refuseMissing(execute(update, after.size()));
        meanings.flush();
        for (var each : changed) {
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

    static Refused missing() {
        return new Refused(
                "One of these marks is not there any more; look at the text again. Nothing was"
                        + " changed.");
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
        set(row, 9, annotation.authorship());
    }

    /// Four columns: creator, created, editor, modified.
    static void set(PreparedStatement row, int column, Authorship authorship) throws SQLException {
        row.setString(column, authorship.creator());
        row.setObject(column + 1, authorship.created());
        if (authorship.isChanged()) {
            row.setString(column + 2, authorship.editor());
            row.setObject(column + 3, authorship.modified());
        } else {
            row.setNull(column + 2, Types.VARCHAR);
            row.setNull(column + 3, Types.TIMESTAMP_WITH_TIMEZONE);
        }
    }

    /// Reads what [#set(PreparedStatement, int, Authorship)] wrote.
    static Authorship authorship(ResultSet row, int column) throws SQLException {
        var creator = row.getString(column);
        var created = row.getObject(column + 1, Instant.class);
        var editor = row.getString(column + 2);
        return editor == null
                ? Authorship.of(creator, created)
                : new Authorship(
                        creator, created, editor, row.getObject(column + 3, Instant.class));
    }
}
