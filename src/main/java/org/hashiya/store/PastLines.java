package org.hashiya.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hashiya.project.HistoryLine;
import org.hashiya.project.Subject;

/// The history of one subject, read while it is asked for: a few hundred rows at a time without
/// their JSON, then one entry after the other. What is written meanwhile is not in it.
final class PastLines implements Iterator<HistoryLine> {
    private static final int HANDFUL = 500;

    private final Database database;
    private final PastRows rows;
    private final boolean newestFirst;
    private final Deque<Candidate> candidates = new ArrayDeque<>();
    private final Set<Long> undone = new HashSet<>();
    private Optional<HistoryLine> next = Optional.empty();
    private long last;
    private boolean isRead;

    /// A row that may touch the subject.
    private record Candidate(long number, boolean isUndone) {}

    PastLines(Database database, Subject subject, boolean newestFirst) {
        this.database = database;
        this.newestFirst = newestFirst;
        rows = new PastRows(subject);
        database.reading(session -> {
            rows.resolve(session);
            last = newestFirst ? new HistoryRows(session).head().number() + 1 : 0;
            if (!newestFirst) {
                readUndone(session);
            }
            return last;
        });
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && (!candidates.isEmpty() || !isRead)) {
            next = database.reading(this::step);
        }
        return next.isPresent();
    }

    @Override
    public HistoryLine next() {
        if (!hasNext()) {
            throw new NoSuchElementException("The history ends here");
        }
        var line = next.orElseThrow();
        next = Optional.empty();
        return line;
    }

    private Optional<HistoryLine> step(Session session) throws SQLException {
        if (candidates.isEmpty()) {
            readHandful(session);
        }
        var candidate = candidates.poll();
        if (candidate == null) {
            return Optional.empty();
        }
        var entry = new HistoryRows(session).entry(OptionalLong.of(candidate.number()));
        return entry.flatMap(each ->
                rows.subject()
                        .partOf(each.edit())
                        .map(part -> new HistoryLine(each, part, candidate.isUndone())));
    }

    private void readHandful(Session session) throws SQLException {
        var select = rows.handful(session, newestFirst, last, HANDFUL);
        int count = 0;
        try (var row = select.executeQuery()) {
            while (row.next()) {
                count++;
                last = row.getLong(1);
                if (newestFirst) {
                    note(last, row.getLong(2));
                }
                if (row.getBoolean(3)) {
                    candidates.add(new Candidate(last, undone.contains(last)));
                }
            }
        }
        isRead = count < HANDFUL;
    }

    /// The newest first: an undo that was itself taken back takes nothing back.
    ///
    /// @param target the row that `number` takes back, 0 for none
    private void note(long number, long target) {
        if (target > 0 && !undone.contains(number)) {
            undone.add(target);
        }
    }

    private void readUndone(Session session) throws SQLException {
        var select =
                session.kept(
                        """
                        select number, target from edit where target is not null
                        order by number desc
                        """);
        try (var row = select.executeQuery()) {
            while (row.next()) {
                note(row.getLong(1), row.getLong(2));
            }
        }
    }
}
