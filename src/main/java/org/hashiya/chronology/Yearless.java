package org.hashiya.chronology;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/// Days that come back every year: "28 April", "in May".
///
/// @param last the last day of them, in the same month
public record Yearless(CalendarSystem calendar, int month, int first, int last) {
    /// After so many years a 29 February has come back in every calendar.
    private static final int EVERY_DAY_CAME = 9;

    /// Years in which the Old Style ran 10, 11, 12 and 13 days late.
    private static final int[] OF_EACH_LAG = {1601, 1701, 1801, 1901};

    private static final int DAYS_OF_YEAR = 366;
    private static final int LONGEST_MONTH = 31;

    /// A day that no year has stands for its month.
    static Yearless of(CalendarSystem calendar, int month, int day) {
        int days =
                calendar == CalendarSystem.HIJRI
                        ? 30
                        : LocalDate.of(2000, month, 1).lengthOfMonth();
        return day > days ? of(calendar, month) : new Yearless(calendar, month, day, day);
    }

    static Yearless of(CalendarSystem calendar, int month) {
        return new Yearless(calendar, month, 1, LONGEST_MONTH);
    }

    /// Its days in one year of its calendar; empty when that year does not have them.
    Optional<Stretch> in(int year) {
        int end = Math.min(last, calendar.daysOf(year, month));
        return end < first
                ? Optional.empty()
                : calendar.gregorian(year, month, first)
                        .flatMap(from ->
                                calendar.gregorian(year, month, end)
                                        .map(to -> new Stretch(from, to)));
    }

    /// Whether one of its days, in whatever year, is among these.
    boolean meets(Stretch days) {
        if (days.isOpenAtStart()
                || days.isOpenAtEnd()
                || days.length() > (long) EVERY_DAY_CAME * DAYS_OF_YEAR) {
            return true;
        }
        var from = calendar.of(days.first());
        var to = calendar.of(days.last());
        return from.isPresent()
                && to.isPresent()
                && IntStream.rangeClosed(from.get().year(), to.get().year())
                        .mapToObj(this::in)
                        .flatMap(Optional::stream)
                        .anyMatch(days::meets);
    }

    /// Whether both can be one day of some year.
    boolean meets(Yearless other) {
        if (calendar == other.calendar) {
            return month == other.month && first <= other.last && other.first <= last;
        }
        if (calendar == CalendarSystem.HIJRI || other.calendar == CalendarSystem.HIJRI) {
            return true; // The Hijri year wanders through all seasons.
        }
        return IntStream.of(OF_EACH_LAG)
                .mapToObj(this::in)
                .flatMap(Optional::stream)
                .anyMatch(other::meets);
    }
}
