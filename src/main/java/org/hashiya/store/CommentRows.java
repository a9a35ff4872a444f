package org.hashiya.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Comment;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Comments;
import org.hashiya.project.Refused;
import org.hashiya.text.TextId;
import org.jspecify.annotations.Nullable;

/// The rows of comments.
final class CommentRows {
    private static final String ALL =
            """
            select comment.edit, comment.place, text.id, annotation.edit, annotation.place,
                   answered.edit, answered.place, comment.words, comment.resolved,
                   comment.creator, comment.created, comment.editor, comment.modified
            from comment
            join text on text.number = comment.text
            left join annotation on annotation.id = comment.annotation
            left join comment answered on answered.number = comment.answers
            """;

    private final Session session;
    private final TextRows texts;
    private final AnnotationRows annotations;
    private final AnnotationKeys keys;

    CommentRows(Session session, TextRows texts, AnnotationRows annotations, AnnotationKeys keys) {
        this.session = session;
        this.texts = texts;
        this.annotations = annotations;
        this.keys = keys;
    }

    /// @param ofRemovedToo also those on texts that were removed
    static Comments all(Session session, boolean ofRemovedToo) throws SQLException {
        return Comments.of(
                session.list(
                        ofRemovedToo ? ALL : ALL + "where not text.removed", CommentRows::read));
    }

    private static Comment read(ResultSet row) throws SQLException {
        var creator = row.getString(10);
        var created = row.getObject(11, Instant.class);
        var editor = row.getString(12);
        return new Comment(
                new LastingId(new EditId(Binary.id(row.getBytes(1))), row.getInt(2)),
                new Comment.Place(
                        new TextId(Binary.id(row.getBytes(3))), lasting(row, 4), lasting(row, 6)),
                row.getString(8),
                row.getBoolean(9),
                editor == null
                        ? Authorship.of(creator, created)
                        : new Authorship(
                                creator, created, editor, row.getObject(13, Instant.class)));
    }

    private static Optional<LastingId> lasting(ResultSet row, int column) throws SQLException {
        var edit = row.getBytes(column);
        return edit == null
                ? Optional.empty()
                : Optional.of(new LastingId(new EditId(Binary.id(edit)), row.getInt(column + 1)));
    }

    /// Some go, in the order against that in which they came; some stay and say something else;
    /// some are new.
    void replace(List<Comment> before, List<Comment> after) throws SQLException {
        for (var comment : before.reversed()) {
            keys.touch(texts.place(comment.at().text()).number());
            long number = number(comment.id()).orElseThrow(() -> missing(comment.id()));
            if (after.stream().noneMatch(each -> each.id().equals(comment.id()))) {
                delete(comment, number);
            }
        }
        for (var comment : after) {
            keys.touch(texts.place(comment.at().text()).number());
            if (before.stream().anyMatch(each -> each.id().equals(comment.id()))) {
                update(comment);
            } else {
                insert(comment);
            }
        }
    }

    private void delete(Comment comment, long number) throws SQLException {
        try (var row = session.rows("select 1 from comment where answers = ?", number)) {
            if (row.next()) {
                throw new Refused(
                        "The comment %s has an answer, which would be left without it. Nothing was"
                                        .formatted(comment.id())
                                + " changed.");
            }
        }
        var delete = session.kept("delete from comment where number = ?");
        delete.setLong(1, number);
        delete.executeUpdate();
    }

    private void update(Comment comment) throws SQLException {
        var update =
                session.kept(
                        """
                        update comment set words = ?, resolved = ?, editor = ?, modified = ?
                        where edit = ? and place = ?
                        """);
        var authorship = comment.authorship();
        update.setString(1, comment.words());
        update.setBoolean(2, comment.isResolved());
        update.setString(3, authorship.isChanged() ? authorship.editor() : null);
        update.setObject(4, authorship.isChanged() ? authorship.modified() : null);
        update.setBytes(5, Binary.of(comment.id().edit().id()));
        update.setInt(6, comment.id().place());
        update.executeUpdate();
    }

    private void insert(Comment comment) throws SQLException {
        if (number(comment.id()).isPresent()) {
            throw new Refused(
                    "The comment %s is there already. Nothing was changed."
                            .formatted(comment.id()));
        }
        var insert =
                session.kept(
                        """
                        insert into comment (edit, place, text, annotation, answers, words,
                            resolved, creator, created, editor, modified)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """);
        var authorship = comment.authorship();
        insert.setBytes(1, Binary.of(comment.id().edit().id()));
        insert.setInt(2, comment.id().place());
        insert.setInt(3, texts.place(comment.at().text()).number());
        insert.setObject(4, annotation(comment));
        insert.setObject(5, answered(comment));
        insert.setString(6, comment.words());
        insert.setBoolean(7, comment.isResolved());
        insert.setString(8, authorship.creator());
        insert.setObject(9, authorship.created());
        insert.setString(10, authorship.isChanged() ? authorship.editor() : null);
        insert.setObject(11, authorship.isChanged() ? authorship.modified() : null);
        insert.executeUpdate();
    }

    private @Nullable Long annotation(Comment comment) throws SQLException {
        if (comment.at().annotation().isEmpty()) {
            return null;
        }
        var row = annotations.rowOf(comment.at().annotation().get());
        return row.orElseThrow(() ->
                new Refused(
                        "The annotation %s is not there, so it cannot be commented on. Nothing was changed."
                                .formatted(comment.at().annotation().get())));
    }

    private @Nullable Long answered(Comment comment) throws SQLException {
        if (comment.at().answers().isEmpty()) {
            return null;
        }
        var id = comment.at().answers().get();
        return number(id).orElseThrow(() -> missing(id));
    }

    private OptionalLong number(LastingId id) throws SQLException {
        var select = session.kept("select number from comment where edit = ? and place = ?");
        select.setBytes(1, Binary.of(id.edit().id()));
        select.setInt(2, id.place());
        try (var row = select.executeQuery()) {
            return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
        }
    }

    private static Refused missing(LastingId id) {
        return new Refused(
                "The comment %s is not there any more. Nothing was changed.".formatted(id));
    }
}
