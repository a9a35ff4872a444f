package org.hashiya.chronology;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.HijrahChronology;
import java.time.chrono.IsoChronology;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import org.threeten.extra.chrono.JulianChronology;

/// The calendars in which our sources date.
public enum CalendarSystem {
    GREGORIAN(IsoChronology.INSTANCE),
    JULIAN(JulianChronology.INSTANCE),
    /// Umm al-Qura, as `java.time` computes it, for the years 1300 to 1600; by rule outside of
    /// them.
    HIJRI(HijrahChronology.INSTANCE);

    private static final int FIRST_KNOWN = 1300;
    private static final int LAST_KNOWN = 1600;

    private final Chronology chronology;

    CalendarSystem(Chronology chronology) {
        this.chronology = chronology;
    }

    /// `gregorian`, `julian`, `hijri`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CalendarSystem> ofCode(String code) {
        for (var calendar : values()) {
            if (calendar.code().equals(code)) {
                return Optional.of(calendar);
            }
        }
        return Optional.empty();
    }

    /// The day in the proleptic Gregorian calendar; empty when there is no such day in this
    /// calendar or it lies outside the years it is known for.
    public Optional<LocalDate> gregorian(int year, int month, int day) {
        if (this == HIJRI && isByRule(year)) {
            return TabularHijri.gregorian(year, month, day);
        }
        try {
            ChronoLocalDate here = chronology.date(year, month, day);
            return Optional.of(LocalDate.from(here));
        } catch (DateTimeException | ArrayIndexOutOfBoundsException noSuchDay) {
            return Optional.empty();
        }
    }

    /// How many days the month has; 0 when this calendar does not know the month.
    public int daysOf(int year, int month) {
        if (this == HIJRI && isByRule(year)) {
            return TabularHijri.daysOf(year, month);
        }
        try {
            return chronology.date(year, month, 1).lengthOfMonth();
        } catch (DateTimeException | ArrayIndexOutOfBoundsException noSuchMonth) {
            return 0;
        }
    }

    /// How this calendar writes a Gregorian day; empty for years that have no four digits.
    public Optional<When.Day> of(LocalDate day) {
        try {
            ChronoLocalDate here = chronology.date(day);
            return written(here);
        } catch (DateTimeException | ArrayIndexOutOfBoundsException notKnown) {
            return this == HIJRI ? TabularHijri.of(day) : Optional.empty();
        }
    }

    private static Optional<When.Day> written(ChronoLocalDate here) {
        int year = here.get(ChronoField.YEAR);
        return year < -9999 || year > 9999
                ? Optional.empty()
                : Optional.of(
                        new When.Day(
                                year,
                                here.get(ChronoField.MONTH_OF_YEAR),
                                here.get(ChronoField.DAY_OF_MONTH)));
    }

    /// Whether a Hijri year lies outside those of which it is known when its months began.
    public static boolean isByRule(int hijriYear) {
        return hijriYear < FIRST_KNOWN || hijriYear > LAST_KNOWN;
    }
}
