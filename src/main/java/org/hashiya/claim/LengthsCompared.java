package org.hashiya.claim;

import java.util.Optional;
import org.hashiya.claim.Comparison.Reason;

/// Compares how long something lasted, as one claim says it in years or days, with the dates from
/// which to which the other has it.
final class LengthsCompared {
    /// What "about" allows, and the counting of parts of a year as years.
    private static final double ROUND = 0.1;

    private LengthsCompared() {}

    static Optional<Reason> of(Gist one, Gist other, Likeness likeness) {
        return lasting(one)
                .flatMap(amount -> with(amount, other, likeness))
                .or(() -> lasting(other).flatMap(amount -> with(amount, one, likeness)));
    }

    /// How long, where the claim does not also say from when to when.
    private static Optional<Amount> lasting(Gist gist) {
        boolean hasStretch = gist.when().filter(Period::isStretch).isPresent();
        return gist.amount().filter(amount -> amount.unit().equals("day") && !hasStretch);
    }

    private static Optional<Reason> with(Amount amount, Gist dated, Likeness likeness) {
        boolean isOfOne =
                likeness.isClose()
                        && likeness.words() >= Comparison.LIKE_WORDS
                        && likeness.aspects().area() != Fit.OTHER
                        && likeness.aspects().phase().isSameOrOpen();
        var when = dated.when().filter(Period::isStretch).filter(Period::hasBothEnds);
        if (!isOfOne || when.isEmpty() || dated.amount().isPresent()) {
            return Optional.empty();
        }
        double length = when.get().days().length();
        double leeway = Math.max(amount.factor(), ROUND * length);
        boolean fits = amount.least() - leeway <= length && length <= amount.most() + leeway;
        return fits
                ? Reason.of(Ground.ROUNDING, "rounding.length", when.get().text(), amount)
                : conflict(amount, when.get(), likeness);
    }

    private static Optional<Reason> conflict(Amount amount, Period when, Likeness likeness) {
        return likeness.isSameDoing() || likeness.words() >= Comparison.SAME_WORDS
                ? Reason.of(Ground.CONFLICT, "conflict.length", when.text(), amount)
                : Optional.empty();
    }
}
