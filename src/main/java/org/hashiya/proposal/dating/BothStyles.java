package org.hashiya.proposal.dating;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.When;

/// Reads a day that is written in both styles: "25 October (7 November) 1917", "12/25 января 1918".
final class BothStyles {
    private final Optional<Integer> year;

    BothStyles(Optional<Integer> year) {
        this.year = year;
    }

    Optional<ReadDate> read(List<Term> terms) {
        int open = indexOf(terms, Sense.OPEN);
        int close = indexOf(terms, Sense.CLOSE);
        if (open > 0 && close > open) {
            var outside = new ArrayList<>(terms.subList(0, open));
            outside.addAll(terms.subList(close + 1, terms.size()));
            return both(outside, terms.subList(open + 1, close));
        }
        int slash = indexOf(terms, Sense.SLASH);
        boolean isOnly =
                slash > 0 && terms.stream().filter(term -> term.is(Sense.SLASH)).count() == 1;
        return isOnly
                ? both(terms.subList(0, slash), terms.subList(slash + 1, terms.size()))
                : Optional.empty();
    }

    private static int indexOf(List<Term> terms, Sense sense) {
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).is(sense)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<ReadDate> both(List<Term> one, List<Term> other) {
        return Single.read(one)
                .flatMap(first ->
                        Single.read(other).flatMap(second -> new Pair(first, second).completed()))
                .flatMap(pair -> {
                    var resolution = new Resolution(CalendarSystem.GREGORIAN, year, false);
                    var first = resolution.when(pair.first());
                    var second = resolution.when(pair.second());
                    return first.isPresent()
                                    && second.isPresent()
                                    && first.get() instanceof When.Day written
                                    && second.get() instanceof When.Day beside
                                    && !isNextDay(written, beside)
                            ? Optional.of(Noted.with(compared(written, beside), resolution.notes()))
                            : Optional.empty();
                });
    }

    /// "27/28 April" is a night.
    private static boolean isNextDay(When.Day one, When.Day other) {
        var day = CalendarSystem.GREGORIAN.gregorian(one.year(), one.month(), one.day());
        return day.map(known -> known.plusDays(1))
                .filter(next ->
                        CalendarSystem.GREGORIAN
                                .gregorian(other.year(), other.month(), other.day())
                                .filter(next::equals)
                                .isPresent())
                .isPresent();
    }

    private static ReadDate compared(When.Day written, When.Day beside) {
        if (isSame(written, CalendarSystem.JULIAN, beside, CalendarSystem.GREGORIAN)) {
            return noted(written, CalendarSystem.JULIAN, ReadDate.Note.BOTH_STYLES);
        }
        if (isSame(written, CalendarSystem.GREGORIAN, beside, CalendarSystem.JULIAN)) {
            return noted(written, CalendarSystem.GREGORIAN, ReadDate.Note.BOTH_STYLES);
        }
        return noted(written, CalendarSystem.GREGORIAN, ReadDate.Note.STYLES_DISAGREE);
    }

    private static boolean isSame(
            When.Day one, CalendarSystem its, When.Day other, CalendarSystem others) {
        var day = its.gregorian(one.year(), one.month(), one.day());
        return day.isPresent()
                && day.equals(others.gregorian(other.year(), other.month(), other.day()));
    }

    private static ReadDate noted(When.Day day, CalendarSystem calendar, ReadDate.Note note) {
        var doubts = EnumSet.noneOf(HistoricalDate.Doubt.class);
        if (note == ReadDate.Note.STYLES_DISAGREE) {
            doubts.add(HistoricalDate.Doubt.UNCERTAIN);
        }
        var read = Noted.of(new HistoricalDate(day, calendar, doubts), true);
        return Noted.with(read, EnumSet.of(note));
    }
}
