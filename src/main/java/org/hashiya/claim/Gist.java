package org.hashiya.claim;

import java.util.Map;
import java.util.Optional;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;

/// A claim made ready to be compared with many others.
record Gist(
        Statement statement,
        Subjects subjects,
        Wording wording,
        Optional<Amount> amount,
        Optional<Period> when) {
    static Gist of(Statement statement, Map<EntityId, Entity> entities) {
        var claim = statement.claim();
        var subjects = Subjects.of(claim, entities);
        return new Gist(
                statement,
                subjects,
                Wording.of(statement, subjects.names()),
                claim.figure().map(Amount::of),
                claim.when().flatMap(Period::of));
    }

    /// Over which time is counted.
    Optional<Period> counted() {
        return statement.claim().scope().time().flatMap(Period::of).or(() -> when);
    }

    /// Whether it counts something; how long something lasted is no count.
    boolean isCount() {
        return amount.isPresent() && !amount.get().unit().equals("day");
    }

    boolean has(String mark) {
        return wording.marks().contains(mark);
    }
}
