package org.hashiya.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.HistoricalDate.Doubt;
import org.hashiya.chronology.Stretch;
import org.hashiya.chronology.When;

/// A date as claims are compared by it. Other than [Standing][org.hashiya.chronology.Standing] it
/// takes a date for what it says, without leeway for "about", since in a claim "about" allows what
/// is near and not only what may be the same day; and it knows stretches of time from moments.
///
/// @param days from the first to the last that it may mean
record Period(HistoricalDate date, Stretch days) {
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

    private static final int NIGHT = 2;
    private static final double ROUND = 0.1;
    private static final int NEW_STYLE_EVERYWHERE = 1924;

    /// Empty for a duration, and a day without its year.
    static Optional<Period> of(HistoricalDate date) {
        return date.days().map(days -> new Period(date, days));
    }

    boolean isDay() {
        return date.when() instanceof When.Day;
    }

    /// Whether it is a stretch of time and not a moment that is known more or less exactly. A night
    /// has two days and is a moment.
    boolean isStretch() {
        return switch (date.when()) {
            case When.Range _ ->
                    days.isOpenAtStart() || days.isOpenAtEnd() || days.length() > NIGHT;
            case When.Decade _, When.Century _ -> true;
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

    boolean hasBothEnds() {
        return !days.isOpenAtStart() && !days.isOpenAtEnd();
    }

    Stand to(Period other) {
        if (days.equals(other.days)) {
            boolean isTwice = date.calendar() != other.date.calendar() && isDay();
            return isTwice ? Stand.CALENDARS : Stand.SAME;
        }
        if (isOneHijriDay(other)) {
            return Stand.CALENDARS;
        }
        if (isInTwoStyles(other)) {
            return Stand.STYLES;
        }
        if (isNear(other)) {
            return Stand.NEAR;
        }
        if (other.days.contains(days)) {
            return Stand.WITHIN;
        }
        if (days.contains(other.days)) {
            return Stand.AROUND;
        }
        return days.meets(other.days) ? Stand.OVERLAPPING : Stand.APART;
    }

    /// Hijri months were seen and not computed: a day more or less is the same day.
    private boolean isOneHijriDay(Period other) {
        boolean isOneHijri =
                (date.calendar() == CalendarSystem.HIJRI)
                        != (other.date.calendar() == CalendarSystem.HIJRI);
        return isOneHijri && isDay() && other.isDay() && daysTo(other) <= 1;
    }

    /// Whether both write the same day, but only one of them says that it is of the Old Style.
    private boolean isWrittenAlike(Period other) {
        return isDay()
                && date.calendar() != other.date.calendar()
                && date.when().equals(other.date.when());
    }

    private boolean isInTwoStyles(Period other) {
        if (isWrittenAlike(other)) {
            return true;
        }
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
        return days.first().getYear();
    }

    /// Whether this day, taken as Julian, is `other`.
    private boolean isOldStyleOf(Period other) {
        return asJulian().filter(other.days.first()::equals).isPresent();
    }

    private Optional<LocalDate> asJulian() {
        return date.when() instanceof When.Day(int year, int month, int day)
                ? CalendarSystem.JULIAN.gregorian(year, month, day)
                : Optional.empty();
    }

    /// Which of the two styles has this name for the day: the Julian name is the smaller.
    boolean isOldNameOf(Period other) {
        return days.first().isBefore(other.days.first());
    }

    private boolean isNear(Period other) {
        double length = Math.max(days.length(), other.days.length()) - 1;
        long apart =
                Math.max(
                        daysBetween(days.first(), other.days.first()),
                        daysBetween(days.last(), other.days.last()));
        if (isStretch() && other.isStretch()) {
            return apart <= ROUND * length;
        }
        boolean about = date.is(Doubt.APPROXIMATE) || other.date.is(Doubt.APPROXIMATE);
        return about && apart <= Math.max(5, 2 * (length + 1));
    }

    private static long daysBetween(LocalDate one, LocalDate other) {
        return Math.abs(other.toEpochDay() - one.toEpochDay());
    }

    /// How many days lie from the end of the earlier to the beginning of the later; 0 when they
    /// meet.
    long daysTo(Period other) {
        if (days.meets(other.days)) {
            return 0;
        }
        return days.isBefore(other.days)
                ? daysBetween(days.last(), other.days.first())
                : daysBetween(other.days.last(), days.first());
    }

    String text() {
        return date.toString();
    }
}
