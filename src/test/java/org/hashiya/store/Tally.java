package org.hashiya.store;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/// How often each came out, also what never did.
final class Tally {
    private Tally() {}

    static <E extends Enum<E>> Map<E, Integer> of(Class<E> kind, Stream<E> outcomes) {
        var counts = new EnumMap<E, Integer>(kind);
        for (var outcome : kind.getEnumConstants()) {
            counts.put(outcome, 0);
        }
        outcomes.forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
        return counts;
    }
}
