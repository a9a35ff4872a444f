package org.hashiya.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.hashiya.identity.EditId;
import org.hashiya.identity.Id;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry;
import org.jdbi.v3.core.JdbiException;

/// Writes edits, one after the other, each in one transaction.
final class Writer {
    private final Database database;
    private final Id replica;
    private final Clock clock;
    private Tools tools;
    private Optional<HistoryRows.Head> known = Optional.empty();
    private Optional<Throwable> lost = Optional.empty();
    private boolean hasWritten;

    Writer(Database database, Id replica, Clock clock) {
        this.database = database;
        this.replica = replica;
        this.clock = clock;
        tools = Tools.on(database.writer());
    }

    /// What works on the writing connection.
    private record Tools(EditIds ids, AnnotationKeys keys, Changes changes, HistoryRows history) {
        static Tools on(Session session) {
            var ids = new EditIds(session);
            var keys = new AnnotationKeys(session, ids);
            return new Tools(ids, keys, new Changes(session, keys), new HistoryRows(session));
        }

        void forget() throws SQLException {
            ids.forget();
            keys.forget();
            changes.forget();
        }
    }

    private record Written(HistoryEntry entry, HistoryRows.Head head) {}

    synchronized HistoryEntry write(Edit edit, HistoryEntry.Role role, String who) {
        if (lost.isPresent()) {
            throw Trouble.lost(lost.get());
        }
        var id = Optional.<EditId>empty();
        try {
            var head = head();
            id = Optional.of(idFor(edit, role));
            var written = write(entry(id.get(), edit, role, who, head), head);
            hasWritten = true;
            database.commit();
            known = Optional.of(written.head());
            return written.entry();
        } catch (SQLException | JdbiException e) {
            return afterFailure(e, id);
        } catch (RuntimeException | Error e) {
            takeBack(e);
            throw e;
        }
    }

    synchronized boolean hasWritten() {
        return hasWritten;
    }

    private HistoryRows.Head head() throws SQLException {
        if (known.isEmpty()) {
            known = Optional.of(tools.history().head());
        }
        return known.get();
    }

    private EditId idFor(Edit edit, HistoryEntry.Role role) throws SQLException {
        var minted = edit.minted();
        return role instanceof HistoryEntry.Role.Fresh
                        && minted.isPresent()
                        && tools.ids().number(minted.get()).isEmpty()
                        && !tools.keys().isForeign(minted.get())
                ? minted.get()
                : EditId.random();
    }

    private HistoryEntry entry(
            EditId id, Edit edit, HistoryEntry.Role role, String who, HistoryRows.Head head) {
        return new HistoryEntry(
                id,
                new HistoryEntry.Provenance(
                        replica, who, clock.instant().truncatedTo(ChronoUnit.MILLIS)),
                head.id().stream().toList(),
                edit,
                role);
    }

    private Written write(HistoryEntry entry, HistoryRows.Head head) throws SQLException {
        var next = tools.history().next(head, entry.role());
        int made = Changes.made(entry.edit());
        tools.keys().begin(entry.id(), head.made(), made);
        tools.changes().apply(entry.edit());
        var after =
                tools.history()
                        .append(
                                head,
                                next,
                                entry,
                                new HistoryRows.Made(
                                        made, tools.keys().next(), tools.keys().touched()));
        tools.ids().added(entry.id(), after.number());
        return new Written(entry, after);
    }

    private void takeBack(Throwable why) {
        try {
            rollback();
        } catch (SQLException e) {
            why.addSuppressed(e);
            startAnew(why);
        }
    }

    private void rollback() throws SQLException {
        known = Optional.empty();
        database.writer().connection().rollback();
        tools.forget();
    }

    /// The database or the disk did not take it. If the edit reached the disk all the same, it is
    /// written; if that cannot be known, the project takes no further edits until it is opened
    /// anew.
    private HistoryEntry afterFailure(Exception why, Optional<EditId> id) {
        if (database.isInDoubt()) {
            lost = Optional.of(why);
            throw Trouble.lost(why);
        }
        takeBack(why);
        try {
            var head = head();
            if (id.isPresent() && head.id().equals(id)) {
                database.sync();
                return tools.history().entry(OptionalLong.of(head.number())).orElseThrow();
            }
        } catch (SQLException e) {
            why.addSuppressed(e);
            lost = Optional.of(why);
            throw Trouble.lost(why);
        }
        throw Trouble.writing(why);
    }

    private void startAnew(Throwable why) {
        try {
            database.reopen();
            tools = Tools.on(database.writer());
        } catch (SQLException e) {
            why.addSuppressed(e);
            lost = Optional.of(why);
            throw Trouble.lost(why);
        }
    }
}
