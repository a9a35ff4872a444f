package org.hashiya.claim;

import org.hashiya.annotation.Stance;

/// Who denies or doubts what somebody else says.
final class Dissent {
    private Dissent() {}

    /// Denied in the words, or by the source, or in both: "it was no gift", with the stance of a
    /// denial, is one.
    static boolean denies(Gist gist) {
        return gist.statement().claim().stance() == Stance.DENIES || gist.has("not");
    }

    /// Whether one source denies or doubts what it tells, and the other tells it for true. To deny
    /// a number is not to name another.
    static boolean isBetween(Gist one, Gist other) {
        return isTold(one) != isTold(other);
    }

    private static boolean isTold(Gist gist) {
        return switch (gist.statement().claim().stance()) {
            case DENIES, DOUBTS -> false;
            case ASSERTS, REPORTS, QUOTES -> true;
        };
    }

    static boolean doubts(Gist gist) {
        return gist.statement().claim().stance() == Stance.DOUBTS;
    }

    static boolean areOfOneTime(Gist one, Gist other) {
        if (one.when().isEmpty() || other.when().isEmpty()) {
            return true;
        }
        return one.when().get().to(other.when().get()) != Period.Stand.APART;
    }

    static boolean areOfOneAmount(Gist one, Gist other) {
        if (one.amount().isEmpty() || other.amount().isEmpty()) {
            return true;
        }
        return switch (one.amount().get().to(other.amount().get())) {
            case EQUAL, ROUNDED, WITHIN -> true;
            case LESS, MORE -> false;
        };
    }
}
