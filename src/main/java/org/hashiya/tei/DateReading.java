package org.hashiya.tei;

import java.time.DateTimeException;
import java.time.Period;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.HistoricalDate.Doubt;
import org.hashiya.chronology.When;

/// Reads the attributes that [DateAttributes] writes. Empty when they say nothing, or nothing that
/// we understand.
final class DateReading {
    private static final Pattern POINT = Pattern.compile("(-?\\d{4,9})(?:-(\\d+)(?:-(\\d+))?)?");
    private static final Pattern YEARLESS = Pattern.compile("--(\\d{2})-(\\d{2})");
    private static final Pattern YEARLESS_MONTH = Pattern.compile("--(\\d{2})");

    private final Attributes attributes;

    private DateReading(Attributes attributes) {
        this.attributes = attributes;
    }

    /// @param uncertain whether `@cert`, or what stands for it, says so
    static Optional<HistoricalDate> of(Attributes attributes, boolean uncertain) {
        try {
            if (attributes.get("n").isPresent()) {
                return attributes.get("n").map(HistoricalDate::parse);
            }
            return new DateReading(attributes)
                    .when()
                    .map(when -> {
                        var doubts = EnumSet.noneOf(Doubt.class);
                        if (uncertain) {
                            doubts.add(Doubt.UNCERTAIN);
                        }
                        if (attributes.getOrEmpty("precision").equals("low")) {
                            doubts.add(Doubt.APPROXIMATE);
                        }
                        if (attributes.getOrEmpty("evidence").equals("conjecture")) {
                            doubts.add(Doubt.INFERRED);
                        }
                        return new HistoricalDate(when, calendar(attributes), doubts);
                    });
        } catch (DateTimeException | IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }

    private static CalendarSystem calendar(Attributes attributes) {
        var pointer = attributes.getOrEmpty("datingMethod");
        return CalendarSystem.ofCode(pointer.replaceFirst("^.*#cal\\.", ""))
                .orElse(CalendarSystem.GREGORIAN);
    }

    private Optional<When> when() {
        return switch (attributes.getOrEmpty("type")) {
            case "decade" -> year("from").map(When.Decade::new);
            case "century" -> year("from").map(When.Century::new);
            case "season" -> season();
            case "duration" ->
                    attributes.get("dur").map(dur -> new When.Lasting(Period.parse(dur)));
            default -> yearless().or(this::point).or(this::range).or(this::part);
        };
    }

    private Optional<When> yearless() {
        var month = YEARLESS_MONTH.matcher(value("when").orElse(""));
        if (month.matches()) {
            return Optional.of(new When.YearlessMonth(Integer.parseInt(month.group(1))));
        }
        var matcher = YEARLESS.matcher(value("when").orElse(""));
        return matcher.matches()
                ? Optional.of(
                        new When.YearlessDay(
                                Integer.parseInt(matcher.group(1)),
                                Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    private Optional<When> point() {
        return point("when").map(When.class::cast);
    }

    private Optional<When> range() {
        return both("from", "to", When.Range::new);
    }

    private Optional<When> part() {
        return both("notBefore", "notAfter", When.Part::new);
    }

    private Optional<When> season() {
        if (point("notBefore").orElse(null) instanceof When.Month(int year, int month)) {
            for (var quarter : When.Quarter.values()) {
                if (quarter.firstMonth() == month) {
                    return Optional.of(new When.Season(year, quarter));
                }
            }
        }
        return part();
    }

    private Optional<When> both(
            String first,
            String last,
            BiFunction<Optional<When.Point>, Optional<When.Point>, When> join) {
        var from = point(first);
        var to = point(last);
        return from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : Optional.of(join.apply(from, to));
    }

    private Optional<Integer> year(String name) {
        return point(name)
                .map(point ->
                        switch (point) {
                            case When.Day(int year, _, _) -> year;
                            case When.Month(int year, _) -> year;
                            case When.Year(int year) -> year;
                        });
    }

    /// The value in the calendar of the source, where there is one.
    private Optional<String> value(String name) {
        return attributes.get(name + "-custom").or(() -> attributes.get(name));
    }

    private Optional<When.Point> point(String name) {
        var matcher = POINT.matcher(value(name).orElse(""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
            return Optional.of(new When.Year(year));
        }
        int month = Integer.parseInt(matcher.group(2));
        return Optional.of(
                matcher.group(3) == null
                        ? new When.Month(year, month)
                        : new When.Day(year, month, Integer.parseInt(matcher.group(3))));
    }
}
