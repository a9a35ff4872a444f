package org.hashiya.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hashiya.identity.EditId;
import org.hashiya.project.Project;
import org.hashiya.text.SourceText;

/// What is in a project, in short.
///
/// @param texts without removed ones, in the order of their import
/// @param annotations of all texts
/// @param edits how many there are in the history
public record Inventory(
        Project.Identity identity,
        List<SourceText> texts,
        long annotations,
        long edits,
        Optional<Newest> newest) {
    /// The newest edit.
    public record Newest(EditId id, Instant when) {}

    public Inventory {
        texts = List.copyOf(texts);
    }

    static Inventory of(Session session) throws SQLException {
        try (var statement = session.connection().createStatement();
                var row =
                        statement.executeQuery(
                                """
                                select (select count(*) from any_annotation),
                                       (select max(number) from edit)
                                """)) {
            row.next();
            return new Inventory(
                    ProjectStore.identity(session),
                    List.copyOf(new TextRows(session).list().values()),
                    row.getLong(1),
                    row.getLong(2),
                    newest(session));
        }
    }

    private static Optional<Newest> newest(Session session) throws SQLException {
        try (var statement = session.connection().createStatement();
                var row =
                        statement.executeQuery(
                                """
                                select id, made_at from edit
                                order by number desc fetch first row only
                                """)) {
            return row.next()
                    ? Optional.of(
                            new Newest(
                                    new EditId(Binary.id(row.getBytes(1))),
                                    row.getObject(2, Instant.class)))
                    : Optional.empty();
        }
    }
}
