package org.hashiya.chronology;

import java.time.DateTimeException;
import java.time.Period;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hashiya.chronology.HistoricalDate.Doubt;

/// Dates in letters: the Extended Date/Time Format (Library of Congress, now in ISO 8601-2:2019),
/// levels 0 and 1 without times, and of level 2 `192X` and `[1923-05..1923-09]`.
///
/// What EDTF has no sign for is added at the end: the calendar in which the date is written
/// (`1917-11-02@julian`), and `!` for what the editor inferred. `XXXX-04-28` is a day without its
/// year, `XXXX-04` a month without one; a day that does not exist (`1923-02-30`) is kept as it
/// stands.
final class Edtf {
    private static final Pattern DAY = Pattern.compile("(-?\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(-?\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("-?\\d{4}");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})X");
    private static final Pattern CENTURY = Pattern.compile("(\\d{2})XX");
    private static final Pattern YEARLESS = Pattern.compile("XXXX-(\\d{2})-(\\d{2})");
    private static final Pattern YEARLESS_MONTH = Pattern.compile("XXXX-(\\d{2})");
    private static final Pattern BETWEEN = Pattern.compile("\\[(.*)\\.\\.(.*)]");

    private Edtf() {}

    static HistoricalDate parse(String written) {
        var rest = written.strip();
        var doubts = EnumSet.noneOf(Doubt.class);
        if (rest.endsWith("!")) {
            doubts.add(Doubt.INFERRED);
            rest = rest.substring(0, rest.length() - 1);
        }
        var calendar = CalendarSystem.GREGORIAN;
        int at = rest.indexOf('@');
        if (at >= 0) {
            var named = rest.substring(at + 1);
            calendar = CalendarSystem.ofCode(named).orElseThrow(() -> notADate(written));
            rest = rest.substring(0, at);
        }
        if (rest.contains("%")) {
            doubts.add(Doubt.APPROXIMATE);
            doubts.add(Doubt.UNCERTAIN);
        }
        if (rest.contains("~")) {
            doubts.add(Doubt.APPROXIMATE);
        }
        if (rest.contains("?")) {
            doubts.add(Doubt.UNCERTAIN);
        }
        try {
            return new HistoricalDate(when(plain(rest, written), written), calendar, doubts);
        } catch (DateTimeException | NumberFormatException e) {
            throw notADate(written);
        }
    }

    /// Qualifiers hold for the whole date here; they may stand after either end of an interval.
    private static String plain(String rest, String written) {
        var plain = new StringBuilder();
        for (int i = 0; i < rest.length(); i++) {
            char sign = rest.charAt(i);
            if ("~?%".indexOf(sign) < 0) {
                plain.append(sign);
            } else if (i + 1 < rest.length() && "/~?".indexOf(rest.charAt(i + 1)) < 0) {
                throw notADate(written);
            }
        }
        return plain.toString();
    }

    private static When when(String plain, String written) {
        int slash = plain.indexOf('/');
        if (slash >= 0) {
            return new When.Range(
                    end(plain.substring(0, slash), written),
                    end(plain.substring(slash + 1), written));
        }
        var between = BETWEEN.matcher(plain);
        if (between.matches()) {
            return new When.Part(end(between.group(1), written), end(between.group(2), written));
        }
        if (plain.startsWith("P")) {
            return new When.Lasting(Period.parse(plain));
        }
        return match(DECADE, plain)
                .<When>map(m -> new When.Decade(10 * number(m, 1)))
                .or(() -> match(CENTURY, plain).map(m -> new When.Century(100 * number(m, 1))))
                .or(() ->
                        match(YEARLESS, plain)
                                .map(m -> new When.YearlessDay(number(m, 1), number(m, 2))))
                .or(() ->
                        match(YEARLESS_MONTH, plain).map(m -> new When.YearlessMonth(number(m, 1))))
                .or(() -> season(plain))
                .or(() -> point(plain))
                .orElseThrow(() -> notADate(written));
    }

    private static Optional<When.Point> end(String plain, String written) {
        if (plain.isEmpty() || plain.equals("..")) {
            return Optional.empty();
        }
        return Optional.of(point(plain).orElseThrow(() -> notADate(written)));
    }

    private static Optional<When.Season> season(String plain) {
        return match(MONTH, plain)
                .flatMap(m ->
                        When.Quarter.ofEdtf(number(m, 2))
                                .map(quarter -> new When.Season(number(m, 1), quarter)));
    }

    private static Optional<When.Point> point(String plain) {
        return match(DAY, plain)
                .filter(m -> number(m, 2) >= 1 && number(m, 2) <= 12 && number(m, 3) >= 1)
                .<When.Point>map(m -> new When.Day(number(m, 1), number(m, 2), number(m, 3)))
                .or(() ->
                        match(MONTH, plain)
                                .filter(m -> number(m, 2) >= 1 && number(m, 2) <= 12)
                                .map(m -> new When.Month(number(m, 1), number(m, 2))))
                .or(() -> match(YEAR, plain).map(m -> new When.Year(Integer.parseInt(m.group()))));
    }

    private static Optional<MatchResult> match(Pattern pattern, String plain) {
        Matcher matcher = pattern.matcher(plain);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static IllegalArgumentException notADate(String written) {
        return new IllegalArgumentException(
                "“"
                        + written
                        + "” is not a date we can read; write it as EDTF: 1922-11-02, 1922-11, 1922,"
                        + " 192X, 1922-23 (autumn), 1922-09/1922-11, XXXX-04-28");
    }

    static String write(HistoricalDate date) {
        var signs = new StringBuilder(write(date.when()));
        boolean approximate = date.is(Doubt.APPROXIMATE);
        boolean uncertain = date.is(Doubt.UNCERTAIN);
        if (approximate || uncertain) {
            signs.append(approximate && uncertain ? '%' : approximate ? '~' : '?');
        }
        if (date.calendar() != CalendarSystem.GREGORIAN) {
            signs.append('@').append(date.calendar().code());
        }
        if (date.is(Doubt.INFERRED)) {
            signs.append('!');
        }
        return signs.toString();
    }

    private static String write(When when) {
        return switch (when) {
            case When.Day(int year, int month, int day) ->
                    year(year) + "-" + two(month) + "-" + two(day);
            case When.Month(int year, int month) -> year(year) + "-" + two(month);
            case When.Year(int year) -> year(year);
            case When.Decade(int first) -> String.format(Locale.ROOT, "%03dX", first / 10);
            case When.Century(int first) -> String.format(Locale.ROOT, "%02dXX", first / 100);
            case When.Season(int year, var quarter) -> year(year) + "-" + quarter.edtf();
            case When.Part(var notBefore, var notAfter) ->
                    "[" + writeEnd(notBefore, "") + ".." + writeEnd(notAfter, "") + "]";
            case When.Range(var from, var to) -> writeEnd(from, "..") + "/" + writeEnd(to, "..");
            case When.Lasting(var period) -> period.toString();
            case When.YearlessDay(int month, int day) -> "XXXX-" + two(month) + "-" + two(day);
            case When.YearlessMonth(int month) -> "XXXX-" + two(month);
        };
    }

    private static String writeEnd(Optional<When.Point> end, String open) {
        return end.map(Edtf::write).orElse(open);
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year);
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
