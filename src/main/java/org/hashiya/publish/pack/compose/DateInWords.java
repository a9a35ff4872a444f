package org.hashiya.publish.pack.compose;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Optional;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.HistoricalDate.Doubt;
import org.hashiya.chronology.When;
import org.hashiya.language.LanguageTag;

/// Says a date as a schoolbook of a language prints it.
final class DateInWords {
    private final ComposedWords words;
    private final LanguageTag language;

    DateInWords(LanguageTag language) {
        this.language = language;
        words = new ComposedWords(language);
    }

    String of(HistoricalDate date) {
        var said = new ArrayList<String>();
        var when = of(date.when(), date.calendar());
        said.add(date.is(Doubt.APPROXIMATE) ? words.say("date.about", when) : when);
        switch (date.calendar()) {
            case GREGORIAN -> {}
            case JULIAN -> said.add(words.say("date.julian"));
            case HIJRI -> said.add(words.say("date.hijri"));
        }
        if (date.is(Doubt.UNCERTAIN)) {
            said.add(words.say("date.uncertain"));
        }
        return String.join(words.say("comma"), said);
    }

    private String of(When when, CalendarSystem calendar) {
        return switch (when) {
            case When.Point point -> of(point, calendar);
            case When.Decade(int first) -> words.say("date.decade", first, first + 9);
            case When.Century(int first) -> words.say("date.century", first, first + 99);
            case When.Season(int year, var quarter) -> words.say(season(quarter), year);
            case When.Part(var notBefore, var notAfter) ->
                    ends(
                            notBefore,
                            notAfter,
                            calendar,
                            "date.notBefore",
                            "date.notAfter",
                            "date.between");
            case When.Range(var from, var to) ->
                    ends(from, to, calendar, "date.since", "date.until", "date.fromTo");
            case When.Lasting(var period) -> period.toString();
            case When.YearlessDay(int month, int day) ->
                    words.say("date.yearless", day, month(month, TextStyle.FULL, calendar));
            case When.YearlessMonth(int month) -> month(month, TextStyle.FULL_STANDALONE, calendar);
        };
    }

    private String of(When.Point point, CalendarSystem calendar) {
        return switch (point) {
            case When.Day(int year, int month, int day) ->
                    words.say("date.day", day, month(month, TextStyle.FULL, calendar), year);
            case When.Month(int year, int month) ->
                    words.say(
                            "date.month", month(month, TextStyle.FULL_STANDALONE, calendar), year);
            case When.Year(int year) -> words.say("date.year", year);
        };
    }

    private String ends(
            Optional<When.Point> from,
            Optional<When.Point> to,
            CalendarSystem calendar,
            String onlyFrom,
            String onlyTo,
            String both) {
        var first = from.map(point -> of(point, calendar));
        var last = to.map(point -> of(point, calendar));
        if (first.isPresent() && last.isPresent()) {
            return words.say(both, first.get(), last.get());
        }
        return first.map(known -> words.say(onlyFrom, known))
                .orElseGet(() -> words.say(onlyTo, last.orElse("")));
    }

    private String month(int month, TextStyle style, CalendarSystem calendar) {
        return switch (calendar) {
            case GREGORIAN, JULIAN -> Month.of(month).getDisplayName(style, language.locale());
            case HIJRI -> words.say("hijriMonths").split(", ", -1)[month - 1];
        };
    }

    private static String season(When.Quarter quarter) {
        return switch (quarter) {
            case SPRING -> "date.spring";
            case SUMMER -> "date.summer";
            case AUTUMN -> "date.autumn";
            case WINTER -> "date.winter";
        };
    }
}
