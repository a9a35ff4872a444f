package org.hashiya.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hashiya.identity.EditId;
import org.hashiya.project.HistoryEntry;
import org.hashiya.project.HistoryLine;
import org.hashiya.project.Subject;

/// What was done in a project, asked at any time and from any thread.
public final class History {
    private final Database database;

    History(Database database) {
        this.database = database;
    }

    /// The entry that "undo" would take back: write the inverse of its edit as its
    /// [HistoryEntry.Role.Undo].
    public Optional<HistoryEntry> nextToUndo() {
        return database.reading(session -> {
            var history = new HistoryRows(session);
            return history.entry(history.head().undoNext());
        });
    }

    /// The undo that "redo" would take back: write the inverse of its edit as its
    /// [HistoryEntry.Role.Redo].
    public Optional<HistoryEntry> nextToRedo() {
        return database.reading(session -> {
            var history = new HistoryRows(session);
            return history.entry(history.head().redoNext());
        });
    }

    /// One entry by the id of its edit.
    public Optional<HistoryEntry> entry(EditId id) {
        return database.reading(session -> {
            var number = new EditIds(session).number(id);
            return new HistoryRows(session).entry(number);
        });
    }

    /// When the newest edit was made.
    public Optional<Instant> lastWritten() {
        return database.reading(session -> new HistoryRows(session).lastWritten());
    }

    /// The newest entries of the history, the newest first.
    public List<HistoryEntry> newest(int atMost) {
        return database.reading(session -> new HistoryRows(session).newest(atMost));
    }

    /// The history of one subject, the newest entry first. It is read while the stream goes on;
    /// what is written meanwhile is not in it.
    public Stream<HistoryLine> of(Subject subject) {
        return lines(subject, true);
    }

    /// The same, the oldest entry first.
    public Stream<HistoryLine> fromTheFirst(Subject subject) {
        return lines(subject, false);
    }

    private Stream<HistoryLine> lines(Subject subject, boolean newestFirst) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new PastLines(database, subject, newestFirst),
                        Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    /// The newest edit of all; empty in a new project.
    public Optional<EditId> newestEdit() {
        return database.reading(session -> new HistoryRows(session).head().id());
    }
}
