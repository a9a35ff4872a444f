package org.hashiya.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hashiya.project.Progress;
import org.hashiya.project.Refused;
import org.hashiya.text.Passages;
import org.hashiya.text.TextId;

/// The rows of what was read and checked.
final class ProgressRows {
    private static final String ALL =
            """
            select text.id, progress.unit, progress.passage, progress.step, progress.who,
                   progress.made
            from progress join text on text.number = progress.text
            """;
    private static final String IN_ORDER =
            " order by progress.text, progress.unit, progress.passage, progress.step, progress.who";

    private final Session session;

    ProgressRows(Session session) {
        this.session = session;
    }

    /// Also of removed texts.
    Set<Progress> all() throws SQLException {
        return new LinkedHashSet<>(session.list(ALL + IN_ORDER, ProgressRows::read));
    }

    List<Progress> shown() throws SQLException {
        return session.list(ALL + "where not text.removed" + IN_ORDER, ProgressRows::read);
    }

    List<Progress> of(TextId text) throws SQLException {
        var select = session.kept(ALL + "where text.id = ?" + IN_ORDER);
        select.setBytes(1, Binary.of(text.id()));
        var found = new ArrayList<Progress>();
        try (var row = select.executeQuery()) {
            while (row.next()) {
                found.add(read(row));
            }
        }
        return found;
    }

    private static Progress read(ResultSet row) throws SQLException {
        return new Progress(
                new TextId(Binary.id(row.getBytes(1))),
                new Passages.Place(Codes.unit(row.getString(2)), row.getInt(3)),
                Codes.step(row.getString(4)),
                row.getString(5),
                row.getObject(6, Instant.class));
    }

    /// Writes what is so now in place of what is no longer.
    void replace(List<Progress> before, List<Progress> after, TextRows texts, AnnotationKeys keys)
            throws SQLException {
        var delete =
                session.kept(
                        """
                        delete from progress
                        where text = ? and unit = ? and passage = ? and step = ? and who = ?
                        """);
        for (var each : before) {
            set(delete, each, texts, keys);
            if (delete.executeUpdate() == 0) {
                throw new Refused(
                        "What %s is not so any more. Nothing was changed."
                                .formatted(Names.of(each)));
            }
        }
        var there =
                session.kept(
                        """
                        select 1 from progress
                        where text = ? and unit = ? and passage = ? and step = ? and who = ?
                        """);
        var insert =
                session.kept(
                        """
                        insert into progress (text, unit, passage, step, who, made)
                        values (?, ?, ?, ?, ?, ?)
                        """);
        for (var each : after) {
            set(there, each, texts, keys);
            try (var row = there.executeQuery()) {
                if (row.next()) {
                    throw new Refused(
                            "That %s is noted already. Nothing was changed."
                                    .formatted(Names.of(each)));
                }
            }
            set(insert, each, texts, keys);
            insert.setObject(6, each.when());
            insert.executeUpdate();
        }
    }

    private static void set(
            java.sql.PreparedStatement statement,
            Progress each,
            TextRows texts,
            AnnotationKeys keys)
            throws SQLException {
        int text = texts.place(each.text()).number();
        keys.touch(text);
        statement.setInt(1, text);
        statement.setString(2, each.passage().unit().code());
        statement.setInt(3, each.passage().number());
        statement.setString(4, each.step().code());
        statement.setString(5, each.who());
    }
}
