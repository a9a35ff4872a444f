package org.hashiya.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedSet;
import org.hashiya.identity.EditId;
import org.hashiya.identity.Id;
import org.hashiya.pack.Picture;
import org.hashiya.project.HistoryEntry;
import org.hashiya.project.Original;
import org.hashiya.project.Refused;
import org.hashiya.text.Revision;
import org.hashiya.text.TextId;

/// The rows of the history. Each says what "undo" and "redo" would take back after it, so that both
/// are one step away, also after a restart.
final class HistoryRows {
    /// JSON up to this many bytes stands readable in its row; longer is packed.
    private static final int READABLE = 1 << 15;

    private static final String COLUMNS =
            """
            select number, id, replica, parents, who, made_at, role,
                   (select done.id from edit done where done.number = edit.target) as target_id,
                   what, what_packed
            from edit
            """;

    private final Session session;

    HistoryRows(Session session) {
        this.session = session;
    }

    /// The newest row, as far as the next one needs it.
    ///
    /// @param made the next free counter for annotations
    record Head(
            long number,
            Optional<EditId> id,
            OptionalLong undoNext,
            OptionalLong redoNext,
            long made) {
        static final Head EMPTY =
                new Head(0, Optional.empty(), OptionalLong.empty(), OptionalLong.empty(), 1);
    }

    Head head() throws SQLException {
        var select =
                session.kept(
                        """
                        select number, id, undo_next, redo_next, made_next from edit
                        order by number desc fetch first row only
                        """);
        try (var row = select.executeQuery()) {
            return row.next()
                    ? new Head(
                            row.getLong(1),
                            Optional.of(new EditId(Binary.id(row.getBytes(2)))),
                            number(row, 3),
                            number(row, 4),
                            row.getLong(5))
                    : Head.EMPTY;
        }
    }

    /// What the row after `head` will be.
    ///
    /// @param target the row that it undoes or redoes
    record Next(OptionalLong target, OptionalLong undoNext, OptionalLong redoNext) {}

    /// @throws Refused when somebody wants to undo or redo anything but the newest
    Next next(Head head, HistoryEntry.Role role) throws SQLException {
        long number = head.number() + 1;
        return switch (role) {
            case HistoryEntry.Role.Fresh() ->
                    new Next(OptionalLong.empty(), OptionalLong.of(number), OptionalLong.empty());
            case HistoryEntry.Role.Undo(var undone) -> {
                long target = target(head.undoNext(), undone);
                yield new Next(OptionalLong.of(target), before(target, 1), OptionalLong.of(number));
            }
            case HistoryEntry.Role.Redo(var undo) -> {
                long target = target(head.redoNext(), undo);
                yield new Next(OptionalLong.of(target), OptionalLong.of(number), before(target, 2));
            }
        };
    }

    private long target(OptionalLong expected, EditId wanted) throws SQLException {
        if (expected.isPresent()) {
            var select = session.kept("select id from edit where number = ?");
            select.setLong(1, expected.getAsLong());
            try (var row = select.executeQuery()) {
                if (row.next() && Binary.id(row.getBytes(1)).equals(wanted.id())) {
                    return expected.getAsLong();
                }
            }
        }
        throw new Refused(
                "Something else was changed since, so that cannot be taken back now; look at the"
                        + " history again. Nothing was changed.");
    }

    /// What the row before `target` says of undo (1) or redo (2).
    private OptionalLong before(long target, int column) throws SQLException {
        var select = session.kept("select undo_next, redo_next from edit where number = ?");
        select.setLong(1, target - 1);
        try (var row = select.executeQuery()) {
            return row.next() ? number(row, column) : OptionalLong.empty();
        }
    }

    /// What an edit made and touched.
    ///
    /// @param count how many things are named after it
    /// @param next the next free counter
    /// @param texts the numbers of the texts it touched
    record Made(int count, long next, SequencedSet<Integer> texts) {}

    /// Writes the row and gives the head that it becomes.
    Head append(Head head, Next next, HistoryEntry entry, Made made) throws SQLException {
        long number = head.number() + 1;
        var json = EditJson.write(entry.edit());
        var insert =
                session.kept(
                        """
                        insert into edit (number, id, replica, parents, who, made_at, role, target,
                            undo_next, redo_next, text, made_from, made_count, made_next, kind,
                            version, what, what_packed, seal)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """);
        insert.setLong(1, number);
        insert.setBytes(2, Binary.of(entry.id().id()));
        insert.setBytes(3, Binary.of(entry.provenance().replica()));
        insert.setObject(
                4, entry.parents().stream().map(parent -> Binary.of(parent.id())).toArray());
        insert.setString(5, entry.provenance().who());
        insert.setObject(6, entry.provenance().when());
        insert.setString(7, code(entry.role()));
        set(insert, 8, next.target());
        set(insert, 9, next.undoNext());
        set(insert, 10, next.redoNext());
        if (made.texts().size() == 1) {
            insert.setInt(11, made.texts().getFirst());
        } else {
            insert.setNull(11, Types.INTEGER);
        }
        insert.setLong(12, head.made());
        insert.setInt(13, made.count());
        insert.setLong(14, made.next());
        insert.setString(15, EditJson.kind(entry.edit()));
        insert.setInt(16, EditJson.VERSION);
        if (json.length <= READABLE) {
            insert.setString(17, Binary.string(json));
            insert.setNull(18, Types.BLOB);
        } else {
            insert.setNull(17, Types.VARCHAR);
            insert.setBytes(18, Binary.pack(json));
        }
        insert.setBytes(19, EditSeal.of(entry, code(entry.role()), json));
        insert.executeUpdate();
        return new Head(
                number, Optional.of(entry.id()), next.undoNext(), next.redoNext(), made.next());
    }

    /// The JSON of an edit in UTF-8: from one column or from the next, packed.
    static byte[] what(ResultSet row, int column) throws SQLException {
        var what = row.getString(column);
        return what == null ? Binary.unpack(row.getBytes(column + 1)) : Binary.utf8(what);
    }

    private static void set(java.sql.PreparedStatement row, int column, OptionalLong number)
            throws SQLException {
        if (number.isPresent()) {
            row.setLong(column, number.getAsLong());
        } else {
            row.setNull(column, Types.BIGINT);
        }
    }

    private static OptionalLong number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static String code(HistoryEntry.Role role) {
        return switch (role) {
            case HistoryEntry.Role.Fresh() -> "fresh";
            case HistoryEntry.Role.Undo _ -> "undo";
            case HistoryEntry.Role.Redo _ -> "redo";
        };
    }

    Optional<HistoryEntry> entry(OptionalLong number) throws SQLException {
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var select = session.kept(COLUMNS + "where number = ?");
        select.setLong(1, number.getAsLong());
        try (var row = select.executeQuery()) {
            return row.next() ? Optional.of(read(row)) : Optional.empty();
        }
    }

    /// The newest first.
    List<HistoryEntry> newest(int atMost) throws SQLException {
        var entries = new ArrayList<HistoryEntry>();
        var select = session.kept(COLUMNS + "order by number desc fetch first ? rows only");
        select.setInt(1, atMost);
        try (var row = select.executeQuery()) {
            while (row.next()) {
                entries.add(read(row));
            }
        }
        return entries;
    }

    Optional<Instant> lastWritten() throws SQLException {
        var select =
                session.kept("select made_at from edit order by number desc fetch first row only");
        try (var row = select.executeQuery()) {
            return row.next() ? Optional.of(row.getObject(1, Instant.class)) : Optional.empty();
        }
    }

    private HistoryEntry read(ResultSet row) throws SQLException {
        var parents = new ArrayList<EditId>();
        for (var parent : (Object[]) row.getArray(4).getArray()) {
            parents.add(new EditId(Binary.id((byte[]) parent)));
        }
        var json = what(row, 9);
        return new HistoryEntry(
                new EditId(Binary.id(row.getBytes(2))),
                new HistoryEntry.Provenance(
                        Binary.id(row.getBytes(3)),
                        row.getString(5),
                        row.getObject(6, Instant.class)),
                parents,
                EditJson.read(json, new StoredWords()),
                role(row.getString(7), row.getBytes(8)));
    }

    private static HistoryEntry.Role role(
            String code, byte @org.jspecify.annotations.Nullable [] target) {
        if (target == null) {
            return new HistoryEntry.Role.Fresh();
        }
        Id id = Binary.id(target);
        return code.equals("undo")
                ? new HistoryEntry.Role.Undo(new EditId(id))
                : new HistoryEntry.Role.Redo(new EditId(id));
    }

    private final class StoredWords implements EditJson.Words {
        private final TextRows texts = new TextRows(session);

        @Override
        public Revision revision(TextId text, int number, byte[] digest) {
            return texts.revision(text, number, digest);
        }

        @Override
        public Original original(TextId text) {
            return new Original(texts.originalAlsoRemoved(text), texts.markup(text));
        }

        @Override
        public Picture picture(String digest) {
            try {
                return new PictureRows(session).get(digest);
            } catch (SQLException e) {
                throw Trouble.reading(e);
            }
        }
    }
}
