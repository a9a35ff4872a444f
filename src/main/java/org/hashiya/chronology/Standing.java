package org.hashiya.chronology;

import java.util.Optional;

/// How one date stands to another, by the days that both can mean.
public enum Standing {
    /// The same days, written in the same calendar.
    SAME,
    /// The same days, written in two calendars.
    SAME_IN_ANOTHER_CALENDAR,
    /// They would be the same if one of them were Old Style: 15 and 28 April 1920, where nothing
    /// says that either is.
    SAME_IF_OLD_STYLE,
    /// All days of the first are among those of the second: 28 April and April.
    WITHIN,
    /// All days of the second are among those of the first.
    AROUND,
    /// Some days are possible for both.
    OVERLAPPING,
    /// The first is over before the second begins.
    BEFORE,
    /// The first begins after the second is over.
    AFTER,
    /// No day is possible for both, and nobody can say which comes first: 28 April and May 1920.
    APART,
    /// One of them is at no place in time.
    INCOMPARABLE;

    /// Old and New Style were written side by side as long as this.
    private static final int LAST_OF_TWO_STYLES = 1923;

    /// Whether it can be one day that is meant by both.
    public boolean isCompatible() {
        return switch (this) {
            case SAME, SAME_IN_ANOTHER_CALENDAR, WITHIN, AROUND, OVERLAPPING -> true;
            case SAME_IF_OLD_STYLE, BEFORE, AFTER, APART, INCOMPARABLE -> false;
        };
    }

    static Standing of(HistoricalDate one, HistoricalDate other) {
        return switch (one.reach()) {
            case Reach.Placed(_, var days) ->
                    switch (other.reach()) {
                        case Reach.Placed(_, var others) -> placed(one, days, other, others);
                        case Reach.Yearly(var others) -> others.meets(days) ? WITHIN : APART;
                        case Reach.Nowhere _ -> INCOMPARABLE;
                    };
            case Reach.Yearly(var days) ->
                    switch (other.reach()) {
                        case Reach.Placed(_, var others) -> days.meets(others) ? AROUND : APART;
                        case Reach.Yearly(var others) -> yearless(days, others);
                        case Reach.Nowhere _ -> INCOMPARABLE;
                    };
            case Reach.Nowhere _ -> one.when().equals(other.when()) ? SAME : INCOMPARABLE;
        };
    }

    private static Standing yearless(Yearless days, Yearless others) {
        if (days.equals(others)) {
            return SAME;
        }
        return days.meets(others) ? OVERLAPPING : APART;
    }

    private static Standing placed(
            HistoricalDate one, Stretch days, HistoricalDate other, Stretch others) {
        if (days.equals(others)) {
            return one.calendar() == other.calendar() ? SAME : SAME_IN_ANOTHER_CALENDAR;
        }
        if (others.contains(days)) {
            return WITHIN;
        }
        if (days.contains(others)) {
            return AROUND;
        }
        if (days.meets(others)) {
            return OVERLAPPING;
        }
        boolean isStyle =
                oldStyle(one).filter(others::equals).isPresent()
                        || oldStyle(other).filter(days::equals).isPresent();
        if (isStyle) {
            return SAME_IF_OLD_STYLE;
        }
        return days.isBefore(others) ? BEFORE : AFTER;
    }

    /// The days that it means if it is Old Style and only taken for Gregorian.
    private static Optional<Stretch> oldStyle(HistoricalDate date) {
        boolean mayBe =
                date.calendar() == CalendarSystem.GREGORIAN
                        && date.when()
                                .beginning()
                                .filter(When.Day.class::isInstance)
                                .filter(day -> day.year() <= LAST_OF_TWO_STYLES)
                                .isPresent();
        return mayBe
                        && Reach.of(date.in(CalendarSystem.JULIAN))
                                instanceof Reach.Placed(_, var days)
                ? Optional.of(days)
                : Optional.empty();
    }
}
