package org.hashiya.chronology;

import java.util.List;

/// When and where the Julian calendar gave way to the Gregorian.
///
/// @param places by which it is known, in several languages
/// @param authorities that ordered it or kept to it, as a person may name them
/// @param lastJulian the last day of the Old Style, Julian
/// @param firstGregorian the day after it, Gregorian
/// @param source where this is known from
public record StyleChange(
        List<String> places,
        List<String> authorities,
        When.Day lastJulian,
        When.Day firstGregorian,
        String source) {
    public StyleChange {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("A change of calendars has at least one place");
        }
        places = List.copyOf(places);
        authorities = List.copyOf(authorities);
    }

    /// The place by which it is listed.
    public String name() {
        return places.getFirst();
    }

    /// The calendar in which somebody there wrote this day. Days that were left out belong to
    /// neither: they are taken for Gregorian.
    public CalendarSystem calendarOf(When.Day written) {
        return compare(written, lastJulian) <= 0 ? CalendarSystem.JULIAN : CalendarSystem.GREGORIAN;
    }

    /// Whether this is one of the days that were left out.
    public boolean leftOut(When.Day written) {
        return compare(written, lastJulian) > 0 && compare(written, firstGregorian) < 0;
    }

    private static int compare(When.Day one, When.Day other) {
        int years = Integer.compare(one.year(), other.year());
        int months = years != 0 ? years : Integer.compare(one.month(), other.month());
        return months != 0 ? months : Integer.compare(one.day(), other.day());
    }
}
