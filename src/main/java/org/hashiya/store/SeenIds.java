package org.hashiya.store;

import java.util.BitSet;
import org.hashiya.identity.EditId;

/// Tells new ids from those that may be known, without asking the database: never wrong when it
/// says that an id is new. Ids are random, so pieces of them say which bits stand for them; of a
/// hundred thousand known ids one new one in two thousand is taken for known.
final class SeenIds {
    private static final int LENGTH = 23;
    private final BitSet seen = new BitSet(1 << LENGTH);

    void add(EditId id) {
        seen.set(first(id));
        seen.set(second(id));
    }

    boolean mayHave(EditId id) {
        return seen.get(first(id)) && seen.get(second(id));
    }

    private static int first(EditId id) {
        return (int) (id.id().low() & (1 << LENGTH) - 1);
    }

    private static int second(EditId id) {
        return (int) (id.id().high() & (1 << LENGTH) - 1);
    }
}
