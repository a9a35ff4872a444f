package org.hashiya.ui.margin;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.HistoricalDate.Doubt;
import org.hashiya.chronology.When;
import org.hashiya.proposal.dating.ReadDate;
import org.hashiya.ui.kit.Words;

/// Says a date in plain words, so that somebody who typed signs sees what was understood.
public final class DateWords {
    private DateWords() {}

    public static String of(HistoricalDate date) {
        var words = new ArrayList<String>();
        words.add(of(date.when(), date.calendar()));
        if (date.calendar() != CalendarSystem.GREGORIAN) {
            words.add(inOurCalendar(date));
        } else if (date.when() instanceof When.Day && date.earliest().isEmpty()) {
            words.add(Words.say("date.noSuchDay"));
        }
        for (var doubt : Doubt.values()) {
            if (date.is(doubt)) {
                words.add(of(doubt));
            }
        }
        return String.join(Words.say("list.comma"), words);
    }

    /// The date, with what a person should know of its reading.
    static String of(ReadDate read) {
        var words = new ArrayList<String>();
        words.add(of(read.date()));
        for (var note : ReadDate.Note.values()) {
            if (read.has(note)) {
                say(note, read.date()).ifPresent(words::add);
            }
        }
        return String.join(Words.say("list.comma"), words);
    }

    private static Optional<String> say(ReadDate.Note note, HistoricalDate date) {
        return switch (note) {
            case CENTURY_INFERRED -> Optional.of(Words.say("date.centuryInferred"));
            case YEAR_INFERRED -> Optional.of(Words.say("date.yearInferred"));
            case STYLE_UNKNOWN -> oldStyle(date).map(day -> Words.say("date.styleUnknown", day));
            case STYLES_DISAGREE -> Optional.of(Words.say("date.stylesDisagree"));
            case BOTH_STYLES -> Optional.of(Words.say("date.bothStyles"));
            case DAY_MORE_OR_LESS -> Optional.of(Words.say("date.moreOrLess"));
            case TABULAR -> Optional.of(Words.say("date.tabular"));
            case STYLE_OF_PLACE -> Optional.of(Words.say("date.styleOfPlace"));
            case STYLE_DISPUTED -> Optional.of(Words.say("date.styleDisputed"));
            case NO_SUCH_DAY -> Optional.empty(); // said elsewhere
        };
    }

    /// The Gregorian day, were the written one Julian.
    private static Optional<String> oldStyle(HistoricalDate date) {
        return date.when() instanceof When.Day(int year, int month, int day)
                ? CalendarSystem.JULIAN.gregorian(year, month, day).map(DateWords::day)
                : Optional.empty();
    }

    private static String inOurCalendar(HistoricalDate date) {
        var name = of(date.calendar());
        var earliest = date.earliest();
        var latest = date.latest();
        if (earliest.isEmpty() || latest.isEmpty()) {
            return name;
        }
        return earliest.equals(latest)
                ? Words.say("date.converted", name, day(earliest.get()))
                : Words.say("date.convertedRange", name, day(earliest.get()), day(latest.get()));
    }

    static String of(Doubt doubt) {
        return switch (doubt) {
            case APPROXIMATE -> Words.say("date.approximate");
            case UNCERTAIN -> Words.say("date.uncertain");
            case INFERRED -> Words.say("date.inferred");
        };
    }

    /// The day, or the first and the last one, in `calendar`; what is written in that calendar, as
    /// it is written.
    static String in(CalendarSystem calendar, HistoricalDate date) {
        if (calendar == date.calendar()) {
            return of(date.when(), calendar);
        }
        var first = date.earliest().flatMap(calendar::of);
        var last = date.latest().flatMap(calendar::of);
        var words =
                first.equals(last)
                        ? end(first, calendar)
                        : of(new When.Range(widened(first), widened(last)), calendar);
        return calendar == CalendarSystem.HIJRI ? Words.say("date.dayMoreOrLess", words) : words;
    }

    private static Optional<When.Point> widened(Optional<When.Day> day) {
        return day.map(When.Point.class::cast);
    }

    static String of(CalendarSystem calendar) {
        return switch (calendar) {
            case GREGORIAN -> Words.say("calendar.gregorian");
            case JULIAN -> Words.say("calendar.julian");
            case HIJRI -> Words.say("calendar.hijri");
        };
    }

    private static String of(When when, CalendarSystem calendar) {
        return switch (when) {
            case When.Day(int year, int month, int day) ->
                    Words.say("date.day", plain(day), month(month, calendar), plain(year));
            case When.Month(int year, int month) ->
                    Words.say("date.month", monthAlone(month, calendar), plain(year));
            case When.Year(int year) -> Words.say("date.year", plain(year));
            case When.Decade(int first) -> Words.say("date.decade", plain(first), plain(first + 9));
            case When.Century(int first) ->
                    Words.say("date.century", plain(first), plain(first + 99));
            case When.Season(int year, var quarter) ->
                    Words.say("date.season", season(quarter), plain(year));
            case When.Part(var notBefore, var notAfter) ->
                    ends(notBefore, notAfter, calendar, "date.notBefore", "date.notAfter")
                            .orElseGet(() ->
                                    Words.say(
                                            "date.sometimeBetween",
                                            end(notBefore, calendar),
                                            end(notAfter, calendar)));
            case When.Range(var from, var to) ->
                    ends(from, to, calendar, "date.since", "date.until")
                            .orElseGet(() ->
                                    Words.say(
                                            "date.fromTo", end(from, calendar), end(to, calendar)));
            case When.Lasting(var period) ->
                    Words.say(
                            "date.lasting",
                            period.getYears(),
                            period.getMonths(),
                            period.getDays());
            case When.YearlessMonth(int month) -> monthAlone(month, calendar);
            case When.YearlessDay(int month, int day) ->
                    Words.say("date.yearless", plain(day), month(month, calendar));
        };
    }

    /// The words for a stretch with one open end; empty when both ends are known.
    private static Optional<String> ends(
            Optional<When.Point> from,
            Optional<When.Point> to,
            CalendarSystem calendar,
            String onlyFrom,
            String onlyTo) {
        if (from.isPresent() && to.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                from.isPresent()
                        ? Words.say(onlyFrom, end(from, calendar))
                        : Words.say(onlyTo, end(to, calendar)));
    }

    private static String end(Optional<? extends When.Point> point, CalendarSystem calendar) {
        return point.map(at -> of(at, calendar)).orElse("");
    }

    private static String month(int month, CalendarSystem calendar) {
        return switch (calendar) {
            case GREGORIAN, JULIAN -> Month.of(month).getDisplayName(TextStyle.FULL, locale());
            case HIJRI -> Words.say("date.hijriMonths").split(", ", -1)[month - 1];
        };
    }

    /// Some languages have another form of the name beside a day.
    private static String monthAlone(int month, CalendarSystem calendar) {
        return switch (calendar) {
            case GREGORIAN, JULIAN ->
                    Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale());
            case HIJRI -> month(month, calendar);
        };
    }

    private static String season(When.Quarter quarter) {
        return switch (quarter) {
            case SPRING -> Words.say("season.spring");
            case SUMMER -> Words.say("season.summer");
            case AUTUMN -> Words.say("season.autumn");
            case WINTER -> Words.say("season.winter");
        };
    }

    private static String day(LocalDate day) {
        return end(CalendarSystem.GREGORIAN.of(day), CalendarSystem.GREGORIAN);
    }

    /// Without the separators that numbers get.
    private static String plain(int number) {
        return number > 31 ? Year.of(number).toString() : String.valueOf(number);
    }

    private static Locale locale() {
        return Locale.forLanguageTag(Words.language());
    }
}
