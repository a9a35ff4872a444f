package org.hashiya.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hashiya.identity.EditId;

/// Finds an edit's row by its id. Random ids make each insert into an index touch another page,
/// which costs a fifth of what a single mark costs; so the newest edits wait in memory (after a
/// restart: at the end of the table) and go into the index a handful at a time. And to find that an
/// id is new costs a tenth, so whoever asks often is told from memory.
final class EditIds {
    private static final int HANDFUL = 500;
    private static final int OFTEN = 50;
    private static final int WORTH_READING = 200_000;
    private final Session session;
    private final Map<EditId, Long> waiting = new HashMap<>();
    private Optional<SeenIds> seen = Optional.empty();
    private int asked;
    private boolean isRead;

    EditIds(Session session) {
        this.session = session;
    }

    /// After something was rolled back: read again when asked next.
    void forget() {
        waiting.clear();
        isRead = false;
    }

    OptionalLong number(EditId id) throws SQLException {
        readWaiting();
        var newest = waiting.get(id);
        if (newest != null) {
            return OptionalLong.of(newest);
        }
        if (++asked == OFTEN) {
            seen = readSeen();
        }
        if (seen.isPresent() && !seen.get().mayHave(id)) {
            return OptionalLong.empty();
        }
        var select = session.kept("select number from edit_id where id = ?");
        select.setBytes(1, Binary.of(id.id()));
        try (var row = select.executeQuery()) {
            return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
        }
    }

    /// To be called in the transaction that wrote the row.
    void added(EditId id, long number) throws SQLException {
        readWaiting();
        waiting.put(id, number);
        seen.ifPresent(ids -> ids.add(id));
        if (waiting.size() >= HANDFUL) {
            index(number);
        }
    }

    /// Of all that may be in the index now or later; empty when those are too many to be read by
    /// the way.
    private Optional<SeenIds> readSeen() throws SQLException {
        var upto =
                session.list("select number from edit_id_upto", row -> row.getLong(1)).getFirst();
        if (upto > WORTH_READING) {
            return Optional.empty();
        }
        var ids = new SeenIds();
        session.list("select id from edit_id", row -> new EditId(Binary.id(row.getBytes(1))))
                .forEach(ids::add);
        waiting.keySet().forEach(ids::add);
        return Optional.of(ids);
    }

    private void readWaiting() throws SQLException {
        if (isRead) {
            return;
        }
        var select =
                session.kept(
                        """
                        select id, number from edit
                        where number > (select number from edit_id_upto)
                        """);
        try (var row = select.executeQuery()) {
            while (row.next()) {
                waiting.put(new EditId(Binary.id(row.getBytes(1))), row.getLong(2));
            }
        }
        isRead = true;
    }

    private void index(long upto) throws SQLException {
        var insert = session.kept("insert into edit_id (id, number) values (?, ?)");
        for (var edit : waiting.entrySet()) {
            insert.setBytes(1, Binary.of(edit.getKey().id()));
            insert.setLong(2, edit.getValue());
            insert.addBatch();
        }
        insert.executeBatch();
        var update = session.kept("update edit_id_upto set number = ?");
        update.setLong(1, upto);
        update.executeUpdate();
        waiting.clear();
    }
}
