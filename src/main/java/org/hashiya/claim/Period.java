package org.hashiya.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.HistoricalDate.Doubt;
import org.hashiya.chronology.When;

/// A date as it can be compared: its first and its last day, in one calendar for all.
///
/// @param from days since 1970; the least number when nothing is said
/// @param to the last day, included
record Period(HistoricalDate date, long from, long to) {
    /// How one period stands to another.
    enum Stand {
        SAME,
        /// The same days, said in two calendars.
        CALENDARS,
        /// As far apart as the Julian and the Gregorian name of one day, and neither says which.
        STYLES,
        /// This one lies within the other.
        WITHIN,
        /// The other lies within this one.
        AROUND,
        /// No further apart than "about" or a round number allows.
        NEAR,
        OVERLAPPING,
        APART
    }

    private static final double ROUND = 0.1;
    private static final int NEW_STYLE_EVERYWHERE = 1924;

    /// Empty for a duration, and a day without its year.
    static Optional<Period> of(HistoricalDate date) {
        var from = date.earliest();
        var to = date.latest();
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Period(
                        date,
                        from.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE / 4),
                        to.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE / 4)));
    }

    boolean isDay() {
        return date.when() instanceof When.Day;
    }

    /// Whether it is a stretch of time and not a moment that is known more or less exactly.
    boolean isStretch() {
        return switch (date.when()) {
            case When.Range _, When.Decade _, When.Century _ -> true;
            case When.Day _,
                    When.Month _,
                    When.Year _,
                    When.Season _,
                    When.Part _,
                    When.Lasting _,
                    When.YearlessDay _,
                    When.YearlessMonth _ ->
                    false;
        };
    }

    Stand to(Period other) {
        if (from == other.from && to == other.to) {
            boolean isTwice = date.calendar() != other.date.calendar() && isDay();
            return isTwice ? Stand.CALENDARS : Stand.SAME;
        }
        if (isInTwoStyles(other)) {
            return Stand.STYLES;
        }
        if (isNear(other)) {
            return Stand.NEAR;
        }
        if (from >= other.from && to <= other.to) {
            return Stand.WITHIN;
        }
        if (other.from >= from && other.to <= to) {
            return Stand.AROUND;
        }
        return from <= other.to && other.from <= to ? Stand.OVERLAPPING : Stand.APART;
    }

    private boolean isInTwoStyles(Period other) {
        boolean unsaid =
                isDay()
                        && other.isDay()
                        && date.calendar() == CalendarSystem.GREGORIAN
                        && other.date.calendar() == CalendarSystem.GREGORIAN
                        && year() < NEW_STYLE_EVERYWHERE
                        && other.year() < NEW_STYLE_EVERYWHERE;
        return unsaid && (isOldStyleOf(other) || other.isOldStyleOf(this));
    }

    private int year() {
        return LocalDate.ofEpochDay(from).getYear();
    }

    /// Whether this day, taken as Julian, is `other`.
    private boolean isOldStyleOf(Period other) {
        return asJulian().isPresent() && asJulian().getAsLong() == other.from;
    }

    private java.util.OptionalLong asJulian() {
        if (date.when() instanceof When.Day(int year, int month, int day)) {
            var gregorian = CalendarSystem.JULIAN.gregorian(year, month, day);
            return gregorian.isPresent()
                    ? java.util.OptionalLong.of(gregorian.get().toEpochDay())
                    : java.util.OptionalLong.empty();
        }
        return java.util.OptionalLong.empty();
    }

    /// Which of the two styles has this name for the day: the Julian name is the smaller.
    boolean isOldNameOf(Period other) {
        return from < other.from;
    }

    private boolean isNear(Period other) {
        double length = Math.max(to - from, other.to - other.from);
        long apart = Math.max(Math.abs(from - other.from), Math.abs(to - other.to));
        if (isStretch() && other.isStretch()) {
            return apart <= ROUND * length;
        }
        boolean about = date.is(Doubt.APPROXIMATE) || other.date.is(Doubt.APPROXIMATE);
        return about && apart <= Math.max(5, 2 * (length + 1));
    }

    long daysTo(Period other) {
        return Math.max(0, Math.max(other.from - to, from - other.to));
    }

    String text() {
        return date.toString();
    }
}
