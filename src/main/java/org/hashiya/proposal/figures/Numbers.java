package org.hashiya.proposal.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Makes one number of digits and words that belong together: "12 thousand", "сто двадцать", "half
/// a million", "ثلاثمائة وخمسون ألفا".
final class Numbers {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final List<Sign> signs;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private BigDecimal least = THOUSAND.pow(4);
    private BigDecimal last = BigDecimal.ZERO;
    private boolean hasCurrent;

    private Numbers(List<Sign> signs) {
        this.signs = signs;
    }

    /// A number that was found.
    ///
    /// @param first its first sign
    /// @param after the sign after it
    /// @param isPlain whether it is digits and nothing else
    record Found(BigDecimal value, int first, int after, boolean isPlain) {}

    static Optional<Found> at(List<Sign> signs, int at) {
        if (at >= signs.size()) {
            return Optional.empty();
        }
        var first = signs.get(at);
        if (first.is(Sense.ORDINAL)) {
            return Optional.of(new Found(BigDecimal.ZERO, at, at + 1, false));
        }
        boolean isShare =
                first.is(Sense.SHARE)
                        && (at + 1 >= signs.size() || !signs.get(at + 1).is(Sense.TIMES));
        if (isShare) {
            boolean isHalf = first.value().compareTo(BigDecimal.ONE) < 0;
            var share = isHalf ? first.value().movePointRight(2) : first.value();
            return Optional.of(new Found(share, at, at + 1, false));
        }
        boolean begins = first.is(Sense.DIGITS) || first.is(Sense.NUMBER) || first.is(Sense.TIMES);
        return begins ? new Numbers(signs).from(at) : Optional.empty();
    }

    private Optional<Found> from(int at) {
        int after = at;
        for (int i = at; i < signs.size(); i++) {
            var sign = signs.get(i);
            if (isJoint(sign) && i > at && continues(i + 1)) {
                continue;
            }
            if (!takes(sign)) {
                break;
            }
            after = i + 1;
        }
        var value = total.add(current);
        boolean isPlain = after == at + 1 && signs.get(at).is(Sense.DIGITS);
        return after > at && value.signum() > 0
                ? Optional.of(new Found(value, at, after, isPlain))
                : Optional.empty();
    }

    private static boolean isJoint(Sign sign) {
        return sign.is(Sense.SKIP) || sign.is(Sense.DASH);
    }

    /// Whether what follows "and", "a" or a dash belongs to the number.
    private boolean continues(int at) {
        if (at >= signs.size()) {
            return false;
        }
        var next = signs.get(at);
        boolean isSmaller =
                next.is(Sense.NUMBER) && hasCurrent && next.value().compareTo(least) < 0;
        boolean isTens = next.is(Sense.NUMBER) && isTensAfterUnits(next.value());
        boolean isHalf = current.compareTo(BigDecimal.ONE) < 0 && hasCurrent;
        return isSmaller || isTens || (next.is(Sense.TIMES) && isHalf);
    }

    /// “Five and twenty”, as Arabic counts.
    private boolean isTensAfterUnits(BigDecimal value) {
        return hasCurrent
                && last.signum() > 0
                && last.compareTo(BigDecimal.TEN) < 0
                && value.compareTo(BigDecimal.valueOf(20)) >= 0
                && value.compareTo(BigDecimal.valueOf(100)) < 0;
    }

    private boolean takes(Sign sign) {
        if (sign.is(Sense.TIMES)) {
            return multiply(sign.value());
        }
        if (sign.is(Sense.DIGITS)) {
            return !hasCurrent && total.signum() == 0 && add(sign.value());
        }
        return sign.is(Sense.NUMBER)
                && (!hasCurrent
                        || sign.value().compareTo(least) < 0
                        || isTensAfterUnits(sign.value()))
                && add(sign.value());
    }

    private boolean add(BigDecimal value) {
        current = current.add(value);
        last = value;
        least = size(value);
        hasCurrent = true;
        return true;
    }

    /// After forty may come a smaller one than ten; so it may after ten: `on altı`.
    private static BigDecimal size(BigDecimal value) {
        if (value.compareTo(BigDecimal.valueOf(100)) >= 0) {
            return BigDecimal.valueOf(100);
        }
        return value.compareTo(BigDecimal.TEN) >= 0 ? BigDecimal.TEN : BigDecimal.ZERO;
    }

    private boolean multiply(BigDecimal by) {
        boolean isNext = total.signum() == 0 || by.compareTo(THOUSAND) <= 0;
        if (!isNext) {
            return false;
        }
        var times = hasCurrent ? current : BigDecimal.ONE;
        if (by.compareTo(THOUSAND) < 0) {
            current = times.multiply(by);
            hasCurrent = true;
        } else {
            total = total.add(times.multiply(by));
            current = BigDecimal.ZERO;
            hasCurrent = true;
        }
        last = BigDecimal.ZERO;
        least = by;
        return true;
    }
}
