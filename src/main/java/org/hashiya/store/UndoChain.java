package org.hashiya.store;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.hashiya.project.HistoryEntry;
import org.hashiya.project.HistoryEntry.Role;

/// What "undo" and "redo" would take back after each entry of a history, followed from the first
/// entry on. Sixteen bytes for each entry.
final class UndoChain {
    private static final long NOTHING = 0;
    private long[] undo = new long[1 << 10];
    private long[] redo = new long[1 << 10];
    private long newest;

    /// An entry that cannot be read: what its row says is believed.
    void skip(long number, OptionalLong undoNext, OptionalLong redoNext) {
        put(number, undoNext.orElse(NOTHING), redoNext.orElse(NOTHING));
    }

    /// Goes on with an entry, and tells what is wrong with it: the rest of a sentence.
    ///
    /// @param target the entry that its row says it takes back
    Optional<String> follow(
            long number,
            HistoryEntry entry,
            OptionalLong target,
            OptionalLong undoNext,
            OptionalLong redoNext) {
        boolean isNext = number == newest + 1;
        var expected =
                switch (entry.role()) {
                    case Role.Fresh _ -> new Step(NOTHING, number, NOTHING);
                    case Role.Undo _ -> {
                        long taken = at(undo, newest);
                        yield new Step(taken, at(undo, taken - 1), number);
                    }
                    case Role.Redo _ -> {
                        long taken = at(redo, newest);
                        yield new Step(taken, number, at(redo, taken - 1));
                    }
                };
        var found =
                new Step(
                        target.orElse(NOTHING), undoNext.orElse(NOTHING), redoNext.orElse(NOTHING));
        put(number, found.undoNext(), found.redoNext());
        if (!isNext || found.equals(expected)) {
            return Optional.empty();
        }
        return Optional.of(
                found.target() == expected.target()
                        ? "leads “undo” or “redo” to another entry than the one that is next."
                        : "takes back another entry than the one that was next.");
    }

    private record Step(long target, long undoNext, long redoNext) {}

    private static long at(long[] chain, long number) {
        return number < 1 || number >= chain.length ? NOTHING : chain[(int) number];
    }

    private void put(long number, long undoNext, long redoNext) {
        if (number < 1 || number > Integer.MAX_VALUE - 8) {
            return;
        }
        if (number >= undo.length) {
            int length = (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(2 * number, 1 << 10));
            undo = Arrays.copyOf(undo, length);
            redo = Arrays.copyOf(redo, length);
        }
        undo[(int) number] = undoNext;
        redo[(int) number] = redoNext;
        newest = number;
    }
}
