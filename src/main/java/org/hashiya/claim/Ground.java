package org.hashiya.claim;

import java.util.Locale;
import java.util.Optional;

/// The one reason for which two claims agree, differ without contradicting, or contradict.
public enum Ground {
    EQUAL(Relation.Kind.CORROBORATES),
    /// The same in round numbers.
    ROUNDING(Relation.Kind.CORROBORATES),
    /// One within the bounds of the other.
    BOUNDS(Relation.Kind.CORROBORATES),
    /// One is said of a part of what the other is said of.
    PART(Relation.Kind.QUALIFIES),
    PERIOD(Relation.Kind.QUALIFIES),
    CALENDAR(Relation.Kind.QUALIFIES),
    /// An earlier and a later moment of one course of things.
    STAGE(Relation.Kind.QUALIFIES),
    CONFLICT(Relation.Kind.CONTRADICTS);

    private final Relation.Kind relation;

    Ground(Relation.Kind relation) {
        this.relation = relation;
    }

    /// What two claims are to each other for this reason.
    public Relation.Kind relation() {
        return relation;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The ground with which a written reason begins, `period: …`.
    public static Optional<Ground> beginning(String reason) {
        for (var ground : values()) {
            if (reason.startsWith(ground.code() + ": ")) {
                return Optional.of(ground);
            }
        }
        return Optional.empty();
    }
}
