package org.hashiya.chronology;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Days in a row, the first and the last included, in the proleptic Gregorian calendar. A side that
/// nobody knows an end of reaches as far as days can be counted.
public record Stretch(LocalDate first, LocalDate last) {
    /// Where a stretch begins that began nobody knows when.
    private static final LocalDate EVER = LocalDate.MIN;

    /// Where a stretch ends of which nobody knows the end.
    private static final LocalDate FOREVER = LocalDate.MAX;

    public Stretch {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Days run forward: " + first + ".." + last);
        }
    }

    public static Stretch of(LocalDate day) {
        return new Stretch(day, day);
    }

    /// From one day to another, whichever of them is the earlier; open where one is not known.
    static Stretch between(Optional<LocalDate> one, Optional<LocalDate> other) {
        var first = one.orElse(EVER);
        var last = other.orElse(FOREVER);
        return last.isBefore(first) ? new Stretch(last, first) : new Stretch(first, last);
    }

    /// Whether nobody knows when it begins.
    public boolean isOpenAtStart() {
        return first.equals(EVER);
    }

    /// Whether nobody knows when it ends.
    public boolean isOpenAtEnd() {
        return last.equals(FOREVER);
    }

    public boolean isOneDay() {
        return first.equals(last);
    }

    /// How many days, with the last.
    public long length() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    public boolean meets(Stretch other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    public boolean contains(Stretch other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /// Whether it is over before the other begins.
    public boolean isBefore(Stretch other) {
        return last.isBefore(other.first);
    }

    /// The days that both have.
    public Optional<Stretch> common(Stretch other) {
        return meets(other)
                ? Optional.of(new Stretch(later(first, other.first), earlier(last, other.last)))
                : Optional.empty();
    }

    /// With as many units more at each end; an open end stays where it is.
    Stretch wider(int count, ChronoUnit unit) {
        return new Stretch(
                isOpenAtStart() ? first : first.minus(count, unit),
                isOpenAtEnd() ? last : last.plus(count, unit));
    }

    /// With as many units less at each end; empty when nothing is left of it.
    Optional<Stretch> narrower(int count, ChronoUnit unit) {
        var from = isOpenAtStart() ? first : first.plus(count, unit);
        var to = isOpenAtEnd() ? last : last.minus(count, unit);
        return to.isBefore(from) ? Optional.empty() : Optional.of(new Stretch(from, to));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
