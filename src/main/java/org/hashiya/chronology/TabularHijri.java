package org.hashiya.chronology;

import java.time.LocalDate;
import java.util.Optional;

/// The arithmetical Islamic calendar: months of 30 and 29 days in turn, and in a cycle of 30 years
/// eleven with a day more (2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29), counted from 16 July 622
/// Julian (Reingold and Dershowitz, "Calendrical Calculations", chapter 7). The months that were
/// kept by sight of the moon can differ from it by a day or two.
final class TabularHijri {
    private static final long EPOCH = LocalDate.of(622, 7, 19).toEpochDay();
    private static final int LATEST = 9999;

    private TabularHijri() {}

    static int daysOf(int year, int month) {
        if (year < 1 || month < 1 || month > 12) {
            return 0;
        }
        return month % 2 == 1 || (month == 12 && isLeap(year)) ? 30 : 29;
    }

    private static boolean isLeap(int year) {
        return Math.floorMod(14 + 11 * year, 30) < 11;
    }

    static Optional<LocalDate> gregorian(int year, int month, int day) {
        if (year < 1 || day < 1 || day > daysOf(year, month)) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.ofEpochDay(firstOf(year, month) + day - 1));
    }

    private static long firstOf(int year, int month) {
        return EPOCH
                + 354L * (year - 1)
                + Math.floorDiv(3 + 11L * year, 30)
                + 29L * (month - 1)
                + month / 2;
    }

    static Optional<When.Day> of(LocalDate date) {
        long day = date.toEpochDay();
        if (day < EPOCH) {
            return Optional.empty();
        }
        int year = (int) ((30 * (day - EPOCH) + 10_646) / 10_631);
        int month = 12;
        while (month > 1 && firstOf(year, month) > day) {
            month--;
        }
        return year > LATEST
                ? Optional.empty()
                : Optional.of(new When.Day(year, month, (int) (day - firstOf(year, month)) + 1));
    }
}
