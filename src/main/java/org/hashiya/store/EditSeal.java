package org.hashiya.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import org.hashiya.project.HistoryEntry;

/// The seal of an edit's row: over its id, its replica, who made it and when, its role and the JSON
/// of what it did.
final class EditSeal {
    private EditSeal() {}

    static byte[] of(HistoryEntry entry, String role, byte[] what) {
        return of(
                Binary.of(entry.id().id()),
                Binary.of(entry.provenance().replica()),
                entry.provenance().who(),
                entry.provenance().when(),
                role,
                what);
    }

    private static byte[] of(
            byte[] id, byte[] replica, String who, Instant when, String role, byte[] what) {
        return new Seal()
                .add(id)
                .add(replica)
                .add(who)
                .add(when.toEpochMilli())
                .add(role)
                .add(what)
                .closed();
    }

    /// Whether the row still says what was written.
    static boolean holds(Session session, long number) throws SQLException {
        var select =
                session.kept(
                        """
                        select id, replica, who, made_at, role, what, what_packed, seal from edit
                        where number = ?
                        """);
        select.setLong(1, number);
        try (var row = select.executeQuery()) {
            return row.next()
                    && Arrays.equals(
                            row.getBytes(8),
                            of(
                                    row.getBytes(1),
                                    row.getBytes(2),
                                    row.getString(3),
                                    row.getObject(4, Instant.class),
                                    row.getString(5),
                                    HistoryRows.what(row, 6)));
        }
    }
}
