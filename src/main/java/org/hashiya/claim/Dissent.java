package org.hashiya.claim;

import org.hashiya.annotation.Stance;

/// Who denies or doubts what somebody else says.
final class Dissent {
    private Dissent() {}

    /// Denied in the words, or by the source; a denial that is denied is none.
    static boolean denies(Gist gist) {
        return (gist.statement().claim().stance() == Stance.DENIES) != gist.has("not");
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
