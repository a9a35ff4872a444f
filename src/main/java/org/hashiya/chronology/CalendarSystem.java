package org.hashiya.chronology;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.HijrahChronology;
import java.time.chrono.IsoChronology;
import java.util.Locale;
import java.util.Optional;
import org.threeten.extra.chrono.JulianChronology;

/// The calendars in which our sources date.
public enum CalendarSystem {
    GREGORIAN(IsoChronology.INSTANCE),
    JULIAN(JulianChronology.INSTANCE),
    /// Umm al-Qura, as `java.time` computes it: the years 1300 to 1600 only.
    HIJRI(HijrahChronology.INSTANCE);

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
        try {
            ChronoLocalDate here = chronology.date(year, month, day);
            return Optional.of(LocalDate.from(here));
        } catch (DateTimeException | ArrayIndexOutOfBoundsException noSuchDay) {
            return Optional.empty();
        }
    }

    /// How many days the month has; 0 when this calendar does not know the month.
    public int daysOf(int year, int month) {
        try {
            return chronology.date(year, month, 1).lengthOfMonth();
        } catch (DateTimeException | ArrayIndexOutOfBoundsException noSuchMonth) {
            return 0;
        }
    }
}
