package org.hashiya.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.hashiya.identity.EditId;
import org.hashiya.project.HistoryEntry;
import org.hashiya.project.Project;

/// Reads the history from its first entry on, a handful at a time: whether the entries are numbered
/// without gaps, each follows the one before, undo and redo lead where they should, and each can be
/// carried out after those before it.
final class HistoryExamined {
    private static final int HANDFUL = 1000;

    private final Session session;
    private final Flaws flaws;
    private final HistoryRows history;
    private final EditIds ids;
    private final AnnotationKeys keys;
    private final Project.Identity identity;
    private final Replay replay;
    private final UndoChain chain = new UndoChain();
    private Optional<EditId> last = Optional.empty();
    private long count;
    private boolean isWhole = true;

    HistoryExamined(Session session, Flaws flaws, Project.Identity identity) {
        this.session = session;
        this.flaws = flaws;
        this.identity = identity;
        history = new HistoryRows(session);
        ids = new EditIds(session);
        keys = new AnnotationKeys(session, ids);
        replay = new Replay(identity);
    }

    /// What a row says beside the entry that [HistoryRows] makes of it.
    private record Row(
            long number,
            String kind,
            OptionalLong target,
            OptionalLong undoNext,
            OptionalLong redoNext) {}

    /// How many entries there are.
    long count() {
        return count;
    }

    /// What the edits made; empty when not all of them could be carried out.
    Optional<Replay> examine() {
        var rows = handful(0);
        long expected = 1;
        while (!rows.isEmpty()) {
            for (var row : rows) {
                if (row.number() != expected) {
                    flaws.add(
                            "The history has no entry %d, and goes on with entry %d: what was done there is not known any more."
                                    .formatted(expected, row.number()));
                    isWhole = false;
                    last = Optional.empty();
                }
                examine(row, row.number() != expected);
                expected = row.number() + 1;
                count++;
            }
            rows = handful(expected - 1);
        }
        return isWhole ? Optional.of(replay) : Optional.empty();
    }

    private List<Row> handful(long after) {
        var rows =
                flaws.read(
                        "The history after entry " + after,
                        () -> {
                            var found = new ArrayList<Row>();
                            var select =
                                    session.kept(
                                            """
                                            select number, kind, target, undo_next, redo_next from edit
                                            where number > ? order by number fetch first ? rows only
                                            """);
                            select.setLong(1, after);
                            select.setInt(2, HANDFUL);
                            try (var row = select.executeQuery()) {
                                while (row.next()) {
                                    found.add(
                                            new Row(
                                                    row.getLong(1),
                                                    row.getString(2),
                                                    number(row, 3),
                                                    number(row, 4),
                                                    number(row, 5)));
                                }
                            }
                            return found;
                        });
        isWhole &= rows.isPresent();
        return rows.<List<Row>>map(found -> found).orElse(List.of());
    }

    private static OptionalLong number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private void examine(Row row, boolean isAfterGap) {
        var name = "Entry " + row.number() + " of the history";
        var read =
                flaws.read(name, () -> history.entry(OptionalLong.of(row.number())).orElseThrow());
        if (read.isEmpty()) {
            isWhole = false;
            last = Optional.empty();
            chain.skip(row.number(), row.undoNext(), row.redoNext());
            return;
        }
        var entry = read.get();
        if (!flaws.read(name, () -> EditSeal.holds(session, row.number())).orElse(true)) {
            flaws.add(
                    name
                            + " is not as it was written: who did it, when, or what was done may be"
                            + " wrong.");
        }
        checkNames(name, row, entry);
        if (!isAfterGap
                && (last.isPresent() || row.number() == 1)
                && !entry.parents().equals(last.stream().toList())) {
            flaws.add(
                    name
                            + " does not follow the entry before it, but another; the order in which"
                            + " things were done is not certain.");
        }
        last = Optional.of(entry.id());
        checkUndo(name, row, entry);
        if (isWhole) {
            carryOut(name, entry);
        }
    }

    private void checkNames(String name, Row row, HistoryEntry entry) {
        if (!EditJson.kind(entry.edit()).equals(row.kind())) {
            flaws.add(
                    "%s says that it is of the kind “%s”, but tells of “%s”."
                            .formatted(name, row.kind(), EditJson.kind(entry.edit())));
        }
        if (!entry.provenance().replica().equals(identity.replica())) {
            flaws.add(
                    name
                            + " says that it was made in another copy of this project, which this"
                            + " program cannot know yet; one of the two names is damaged.");
        }
        flaws.read(name, () -> ids.number(entry.id()))
                .ifPresent(found -> {
                    if (!found.equals(OptionalLong.of(row.number()))) {
                        flaws.add(
                                name
                                        + " is not found by its id "
                                        + entry.id()
                                        + "; what it made may not be found either.");
                    }
                });
        var minted = entry.edit().minted();
        if (entry.role() instanceof HistoryEntry.Role.Fresh
                && minted.isPresent()
                && !minted.get().equals(entry.id())) {
            flaws.read(
                            name,
                            () ->
                                    keys.isForeign(minted.get())
                                            ? OptionalLong.of(0)
                                            : ids.number(minted.get()))
                    .filter(OptionalLong::isEmpty)
                    .ifPresent(_ ->
                            flaws.add(
                                    name
                                            + " has the id "
                                            + entry.id()
                                            + ", but what it made is named after "
                                            + minted.get()
                                            + "."));
        }
    }

    private void checkUndo(String name, Row row, HistoryEntry entry) {
        var problem =
                chain.follow(row.number(), entry, row.target(), row.undoNext(), row.redoNext());
        problem.ifPresent(what -> flaws.add(name + " " + what));
        if (row.target().isPresent() && problem.isEmpty()) {
            flaws.read(name, () -> history.entry(row.target()))
                    .ifPresent(taken -> {
                        if (taken.isPresent() && !isInverse(entry, taken.get())) {
                            flaws.add(
                                    "%s should take entry %d back, but does something else."
                                            .formatted(name, row.target().getAsLong()));
                        }
                    });
        }
    }

    private static boolean isInverse(HistoryEntry entry, HistoryEntry taken) {
        return Objects.equals(entry.edit(), taken.edit().inverse());
    }

    private void carryOut(String name, HistoryEntry entry) {
        var doubts = flaws.read(name, () -> replay.carryOut(entry.edit()));
        isWhole &= doubts.isPresent();
        doubts.ifPresent(all ->
                all.forEach(doubt ->
                        flaws.add(
                                name
                                        + " "
                                        + doubt
                                        + ". Taking it back would not give what was there"
                                        + " before.")));
    }
}
