package org.hashiya.tei;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.HistoricalDate.Doubt;
import org.hashiya.chronology.When;

/// A date as attributes of `date`. `@when`, `@from`, `@to`, `@notBefore` and `@notAfter` are always
/// Gregorian; what the source says in another calendar, or what no calendar knows, stands in the
/// same attributes with `-custom` behind their names.
///
/// What they cannot say at all, a duration below zero, is written as EDTF in `@n`.
///
/// That the annotator is not sure of the reading is a matter of `@cert`, which has another meaning
/// on a mark: the caller writes it. [DateReading] reads these attributes.
final class DateAttributes {
    private final HistoricalDate date;
    private final Attributes attributes = new Attributes();

    private DateAttributes(HistoricalDate date) {
        this.date = date;
    }

    /// @param ofWords whether the element has words in it: only then may it have `@calendar`
    static Attributes of(HistoricalDate date, boolean ofWords) {
        var made = new DateAttributes(date);
        made.attributes.put("type", kind(date.when()));
        made.values();
        made.calendar(ofWords).doubts();
        if (!DateReading.of(made.attributes, date.is(Doubt.UNCERTAIN))
                .filter(date::equals)
                .isPresent()) {
            made.attributes.put("n", date.toString());
        }
        return made.attributes;
    }

    /// An empty `date`, in a slot or a note.
    ///
    /// @param slot of a claim; empty elsewhere
    static void element(XmlOut out, HistoricalDate date, String slot) throws IOException {
        out.raw("<date");
        if (!slot.isEmpty()) {
            out.attribute("subtype", slot);
        }
        var attributes = of(date, false);
        if (date.is(Doubt.UNCERTAIN)) {
            attributes.put("cert", "low");
        }
        attributes.write(out);
        out.raw("/>");
    }

    /// Only when it was, for elements that have neither a kind nor `@precision`.
    static Attributes datesOnly(HistoricalDate date) {
        var made = new DateAttributes(date);
        made.values();
        return made.calendar(false).attributes;
    }

    private static String kind(When when) {
        return switch (when) {
            case When.Day _, When.YearlessDay _ -> "day";
            case When.Month _, When.YearlessMonth _ -> "month";
            case When.Year _ -> "year";
            case When.Decade _ -> "decade";
            case When.Century _ -> "century";
            case When.Season _ -> "season";
            case When.Part _ -> "part";
            case When.Range _ -> "range";
            case When.Lasting _ -> "duration";
        };
    }

    private void values() {
        switch (date.when()) {
            case When.Point point -> when(point);
            case When.Decade _, When.Century _, When.Range _ -> bounds("from", "to");
            case When.Season _, When.Part _ -> bounds("notBefore", "notAfter");
            case When.Lasting(var period) -> {
                if (!period.isNegative()) {
                    attributes.put("dur", period.toString());
                }
            }
            case When.YearlessDay(int month, int day) -> yearless(month, day);
            case When.YearlessMonth(int month) ->
                    attributes.put(
                            isGregorian() ? "when" : "when-custom",
                            String.format(Locale.ROOT, "--%02d", month));
        }
    }

    private void bounds(String first, String last) {
        date.when().beginning().ifPresent(point -> bound(first, point, false));
        date.when().end().ifPresent(point -> bound(last, point, true));
    }

    private void yearless(int month, int day) {
        var written = String.format(Locale.ROOT, "--%02d-%02d", month, day);
        boolean exists = CalendarSystem.GREGORIAN.gregorian(2000, month, day).isPresent();
        attributes.put(exists && isGregorian() ? "when" : "when-custom", written);
    }

    private void when(When.Point point) {
        if (isGregorian()) {
            attributes.put(stands(point) ? "when" : "when-custom", written(point));
            return;
        }
        var first = day(point, false);
        var last = day(point, true);
        if (point instanceof When.Day) {
            first.ifPresent(value -> attributes.put("when", value));
        } else {
            first.ifPresent(value -> attributes.put("notBefore", value));
            last.ifPresent(value -> attributes.put("notAfter", value));
        }
        attributes.put("when-custom", written(point));
    }

    private void bound(String name, When.Point point, boolean last) {
        if (isGregorian()) {
            attributes.put(stands(point) ? name : name + "-custom", written(point));
            return;
        }
        day(point, last).ifPresent(value -> attributes.put(name, value));
        attributes.put(name + "-custom", written(point));
    }

    private boolean isGregorian() {
        return date.calendar() == CalendarSystem.GREGORIAN;
    }

    /// Whether XML Schema knows this Gregorian date. It has no year 0.
    private static boolean stands(When.Point point) {
        return switch (point) {
            case When.Day(int year, int month, int day) ->
                    year > 0 && CalendarSystem.GREGORIAN.gregorian(year, month, day).isPresent();
            case When.Month(int year, _) -> year > 0;
            case When.Year(int year) -> year > 0;
        };
    }

    /// The first or last Gregorian day of a date in another calendar.
    private Optional<String> day(When.Point point, boolean last) {
        var alone = new HistoricalDate(point, date.calendar(), Set.of());
        return (last ? alone.latest() : alone.earliest())
                .filter(day -> day.getYear() > 0)
                .map(DateAttributes::written);
    }

    private static String written(LocalDate day) {
        return written(new When.Day(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    private static String written(When.Point point) {
        return switch (point) {
            case When.Day(int year, int month, int day) ->
                    String.format(Locale.ROOT, "%s-%02d-%02d", year(year), month, day);
            case When.Month(int year, int month) ->
                    String.format(Locale.ROOT, "%s-%02d", year(year), month);
            case When.Year(int year) -> year(year);
        };
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year);
    }

    private DateAttributes calendar(boolean ofWords) {
        if (!isGregorian()) {
            var pointer = "#cal." + date.calendar().code();
            if (ofWords) {
                attributes.put("calendar", pointer);
            }
            attributes.put("datingMethod", pointer);
        }
        return this;
    }

    private DateAttributes doubts() {
        if (date.is(Doubt.APPROXIMATE)) {
            attributes.put("precision", "low");
        }
        if (date.is(Doubt.INFERRED)) {
            attributes.put("evidence", "conjecture");
        }
        return this;
    }
}
