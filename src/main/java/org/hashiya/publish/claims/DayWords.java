package org.hashiya.publish.claims;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.When;

/// A date in each calendar, in the reader's language.
record DayWords(ClaimWords words) {
    /// @param isWritten whether it is the calendar of the source
    record Line(String calendar, String days, boolean isWritten) {}

    /// Empty for what lies on no day: a duration, a day without its year.
    List<Line> of(HistoricalDate date) {
        return Stream.of(CalendarSystem.values())
                .flatMap(calendar ->
                        days(date, calendar)
                                .map(days ->
                                        new Line(
                                                words.say("calendar." + calendar.code()),
                                                days,
                                                calendar == date.calendar()))
                                .stream())
                .toList();
    }

    private Optional<String> days(HistoricalDate date, CalendarSystem calendar) {
        var first = date.earliest().flatMap(day -> day(day, calendar));
        var last = date.latest().flatMap(day -> day(day, calendar));
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                first.equals(last)
                        ? first.get()
                        : words.say("days", first.orElse("…"), last.orElse("…")));
    }

    private Optional<String> day(LocalDate day, CalendarSystem calendar) {
        return calendar.of(day).map(when -> say(when, day, calendar));
    }

    private String say(When.Day when, LocalDate day, CalendarSystem calendar) {
        var locale = words.language().locale();
        return switch (calendar) {
            case GREGORIAN, JULIAN ->
                    words.say(
                            "day",
                            when.day(),
                            java.time.Month.of(when.month()).getDisplayName(TextStyle.FULL, locale),
                            when.year());
            case HIJRI -> words.say("day", when.day(), hijriMonth(day, when, locale), when.year());
        };
    }

    private static String hijriMonth(LocalDate day, When.Day when, Locale locale) {
        try {
            return DateTimeFormatter.ofPattern("MMMM", locale)
                    .withChronology(HijrahChronology.INSTANCE)
                    .format(HijrahDate.from(day));
        } catch (java.time.DateTimeException outsideOfItsYears) {
            return Integer.toString(when.month());
        }
    }
}
