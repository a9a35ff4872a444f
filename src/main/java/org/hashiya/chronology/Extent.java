package org.hashiya.chronology;

import java.time.LocalDate;
import java.util.Optional;

/// The first and the last day of a date, in the proleptic Gregorian calendar. Seasons are those of
/// the northern hemisphere by whole months: spring is March to May, and winter begins in December
/// of its year.
record Extent(CalendarSystem calendar) {
    Optional<LocalDate> earliest(When when) {
        return switch (when) {
            case When.Day(int year, int month, int day) -> calendar.gregorian(year, month, day);
            case When.Month(int year, int month) -> calendar.gregorian(year, month, 1);
            case When.Year(int year) -> calendar.gregorian(year, 1, 1);
            case When.Decade(int first) -> calendar.gregorian(first, 1, 1);
            case When.Century(int first) -> calendar.gregorian(Math.max(1, first), 1, 1);
            case When.Season(int year, var quarter) ->
                    calendar.gregorian(year, quarter.firstMonth(), 1);
            case When.Part(var notBefore, _) -> notBefore.flatMap(this::earliest);
            case When.Range(var from, _) -> from.flatMap(this::earliest);
            case When.Lasting _, When.YearlessDay _, When.YearlessMonth _ -> Optional.empty();
        };
    }

    Optional<LocalDate> latest(When when) {
        return switch (when) {
            case When.Day(int year, int month, int day) -> calendar.gregorian(year, month, day);
            case When.Month(int year, int month) -> endOf(year, month);
            case When.Year(int year) -> endOf(year, 12);
            case When.Decade(int first) -> endOf(first + 9, 12);
            case When.Century(int first) -> endOf(first + 99, 12);
            case When.Season(int year, var quarter) -> {
                int last = quarter.firstMonth() + 2;
                yield last > 12 ? endOf(year + 1, last - 12) : endOf(year, last);
            }
            case When.Part(_, var notAfter) -> notAfter.flatMap(this::latest);
            case When.Range(_, var to) -> to.flatMap(this::latest);
            case When.Lasting _, When.YearlessDay _, When.YearlessMonth _ -> Optional.empty();
        };
    }

    private Optional<LocalDate> endOf(int year, int month) {
        return calendar.gregorian(year, month, calendar.daysOf(year, month));
    }
}
