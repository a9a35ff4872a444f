package org.hashiya.proposal.dating;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.HistoricalDate.Doubt;
import org.hashiya.chronology.When;

/// How a date is counted from another one: "three days later", "в мае того же года", "ertəsi gün".
///
/// The result is as precise as the words are: days give a day, months a month, years a year; where
/// the date that it is counted from is less precise than that, some time of as many days. It is in
/// the calendar of that date, shares its doubts, and is always inferred.
sealed interface Reckoning {
    /// Empty when it cannot be counted from such a date: a duration, a day without its year.
    default Optional<HistoricalDate> from(HistoricalDate anchor) {
        return when(anchor)
                .map(when -> {
                    var doubts = EnumSet.of(Doubt.INFERRED);
                    doubts.addAll(anchor.doubts());
                    return new HistoricalDate(when, anchor.calendar(), doubts);
                });
    }

    Optional<When> when(HistoricalDate anchor);

    /// So long after it, or before it.
    record Moved(Period by) implements Reckoning {
        @Override
        public Optional<When> when(HistoricalDate anchor) {
            if (by.getDays() != 0 || by.isZero()) {
                return byDays(anchor);
            }
            var point = by.isNegative() ? anchor.when().beginning() : anchor.when().end();
            if (by.getMonths() != 0) {
                return point.flatMap(
                        from -> month(from).map(month -> shifted(from.year(), month, by)));
            }
            return point.map(from -> new When.Year(from.year() + by.getYears()));
        }

        private static Optional<Integer> month(When.Point point) {
            return switch (point) {
                case When.Day(_, int month, _) -> Optional.of(month);
                case When.Month(_, int month) -> Optional.of(month);
                case When.Year _ -> Optional.empty();
            };
        }

        private static When shifted(int year, int month, Period by) {
            long months = 12L * year + month - 1 + by.toTotalMonths();
            return new When.Month(
                    (int) Math.floorDiv(months, 12L), (int) Math.floorMod(months, 12L) + 1);
        }

        private Optional<When> byDays(HistoricalDate anchor) {
            var first = day(anchor, anchor.earliest());
            var last = day(anchor, anchor.latest());
            if (first.isEmpty() || last.isEmpty()) {
                return Optional.empty();
            }
            if (first.equals(last)) {
                return first.map(When.class::cast);
            }
            if (anchor.when() instanceof When.Range) {
                return by.isNegative() ? first.map(When.class::cast) : last.map(When.class::cast);
            }
            return Optional.of(new When.Part(first, last));
        }

        private Optional<When.Point> day(HistoricalDate anchor, Optional<LocalDate> known) {
            return known.flatMap(day -> anchor.calendar().of(day.plus(by))).map(day -> day);
        }
    }

    /// A date of the same year, or of one beside it; without words of its own the year itself.
    ///
    /// @param named what is said of the date besides
    record InYear(int shift, List<Term> named) implements Reckoning {
        @Override
        public Optional<When> when(HistoricalDate anchor) {
            return anchor.when()
                    .beginning()
                    .map(point -> point.year() + shift)
                    .flatMap(year ->
                            named.isEmpty()
                                    ? Optional.of(new When.Year(year))
                                    : read(named, anchor.calendar(), year));
        }
    }

    /// The same month, or one beside it; a day of it, where one is named.
    ///
    /// @param day 0 for the month as a whole
    record InMonth(int shift, int day) implements Reckoning {
        @Override
        public Optional<When> when(HistoricalDate anchor) {
            return anchor.when()
                    .beginning()
                    .flatMap(point ->
                            Moved.month(point)
                                    .map(month ->
                                            Moved.shifted(
                                                    point.year(), month, Period.ofMonths(shift))))
                    .map(month ->
                            day > 0 && month instanceof When.Month(int year, int number)
                                    ? new When.Day(year, number, day)
                                    : month);
        }
    }

    /// The first that comes after it, or the last before it: "the following spring".
    record Nearest(boolean isLater, List<Term> named) implements Reckoning {
        @Override
        public Optional<When> when(HistoricalDate anchor) {
            var point = isLater ? anchor.when().end() : anchor.when().beginning();
            var edge = isLater ? anchor.latest() : anchor.earliest();
            if (point.isEmpty() || edge.isEmpty()) {
                return Optional.empty();
            }
            int step = isLater ? 1 : -1;
            for (int i = 0; i < 2; i++) {
                var found = read(named, anchor.calendar(), point.get().year() + i * step);
                if (found.filter(when -> isBeyond(when, anchor, edge.get())).isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private boolean isBeyond(When when, HistoricalDate anchor, LocalDate edge) {
            var date = HistoricalDate.of(when).in(anchor.calendar());
            return isLater
                    ? date.earliest().filter(edge::isBefore).isPresent()
                    : date.latest().filter(edge::isAfter).isPresent();
        }
    }

    /// A part of the year itself ("early the following year") needs the year among its words.
    private static Optional<When> read(List<Term> named, CalendarSystem calendar, int year) {
        var phrase = new Phrase(new Resolution(calendar, Optional.of(year), false));
        return phrase.read(named)
                .or(() -> {
                    var whole = new ArrayList<>(named);
                    whole.add(Term.year(year));
                    return phrase.read(whole);
                });
    }
}
