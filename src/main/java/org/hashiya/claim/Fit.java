package org.hashiya.claim;

import java.util.Set;
import org.hashiya.claim.Lexicon.Sort;

/// How one aspect of a claim, such as who is counted, stands to that of another.
enum Fit {
    SAME,
    NARROWER,
    WIDER,
    OTHER,
    /// One of the two says nothing of it.
    OPEN;

    boolean isSameOrOpen() {
        return this == SAME || this == OPEN;
    }

    Fit turned() {
        return switch (this) {
            case NARROWER -> WIDER;
            case WIDER -> NARROWER;
            case SAME, OTHER, OPEN -> this;
        };
    }

    /// Of what is said in words of the lexicon.
    static Fit of(Sort sort, Set<String> ours, Set<String> theirs) {
        if (ours.isEmpty() || theirs.isEmpty()) {
            return OPEN;
        }
        if (ours.stream().anyMatch(theirs::contains)) {
            return SAME;
        }
        if (isWithin(sort, ours, theirs)) {
            return NARROWER;
        }
        return isWithin(sort, theirs, ours) ? WIDER : OTHER;
    }

    private static boolean isWithin(Sort sort, Set<String> some, Set<String> others) {
        return some.stream()
                .anyMatch(one ->
                        others.stream()
                                .anyMatch(other -> Lexicon.known().isWithin(sort, one, other)));
    }

    /// Of those who are counted: who counts soldiers only counts less than who names nobody.
    static Fit ofGroups(Wording ours, Wording theirs) {
        var one = ours.marks().contains("all") ? Set.<String>of() : ours.groups();
        var other = theirs.marks().contains("all") ? Set.<String>of() : theirs.groups();
        if (one.isEmpty() && other.isEmpty()) {
            return SAME;
        }
        if (one.isEmpty()) {
            return WIDER;
        }
        return other.isEmpty() ? NARROWER : of(Sort.GROUP, one, other);
    }

    static Fit ofAreas(Subjects ours, Subjects theirs) {
        var one = ours.areas();
        var other = theirs.areas();
        if (one.keys().isEmpty() || other.keys().isEmpty()) {
            return OPEN;
        }
        if (one.keys().stream().anyMatch(other.keys()::contains)) {
            return SAME;
        }
        if (one.around().stream().anyMatch(other.keys()::contains)) {
            return NARROWER;
        }
        return other.around().stream().anyMatch(one.keys()::contains) ? WIDER : OTHER;
    }
}
