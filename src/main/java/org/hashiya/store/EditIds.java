package org.hashiya.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.hashiya.identity.EditId;

/// Finds an edit's row by its id. Random ids make each insert into an index touch another page,
/// which costs a fifth of what a single mark costs; so the newest edits wait in memory (after a
/// restart: at the end of the table) and go into the index a handful at a time.
final class EditIds {
    private static final int HANDFUL = 500;
    private final Session session;
    private final Map<EditId, Long> waiting = new HashMap<>();
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
        if (waiting.size() >= HANDFUL) {
            index(number);
        }
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
