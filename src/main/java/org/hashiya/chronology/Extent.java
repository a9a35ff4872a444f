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

    /// All days it may mean; a day that does not exist stands for its month.
    Stretch possible(When when) {
        return Stretch.between(earliest(placed(when)), latest(placed(when)));
    }

    /// The days that a range has for certain: from its last possible beginning to its first
    /// possible end. Of an open one only the day of the end that is given.
    Optional<Stretch> core(Optional<When.Point> from, Optional<When.Point> to) {
        var first = from.flatMap(point -> latest(real(point)));
        var last = to.flatMap(point -> earliest(real(point)));
        if (from.isEmpty() || to.isEmpty()) {
            return first.or(() -> last).map(Stretch::of);
        }
        return first.flatMap(begun ->
                last.filter(over -> !over.isBefore(begun)).map(over -> new Stretch(begun, over)));
    }

    /// Whether this calendar can place it, if it is there at all.
    boolean isKnown(Optional<When.Point> point) {
        return point.map(each -> earliest(real(each)).isPresent()).orElse(true);
    }

    private When placed(When when) {
        return switch (when) {
            case When.Point point -> real(point);
            case When.Part(var notBefore, var notAfter) ->
                    new When.Part(notBefore.map(this::real), notAfter.map(this::real));
            case When.Range(var from, var to) ->
                    new When.Range(from.map(this::real), to.map(this::real));
            case When.Decade _,
                    When.Century _,
                    When.Season _,
                    When.Lasting _,
                    When.YearlessDay _,
                    When.YearlessMonth _ ->
                    when;
        };
    }

    private When.Point real(When.Point point) {
        return point instanceof When.Day(int year, int month, _) && earliest(point).isEmpty()
                ? new When.Month(year, month)
                : point;
    }

    private Optional<LocalDate> endOf(int year, int month) {
        return calendar.gregorian(year, month, calendar.daysOf(year, month));
    }
}
