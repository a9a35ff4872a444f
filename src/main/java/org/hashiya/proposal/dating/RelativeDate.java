package org.hashiya.proposal.dating;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.When;
import org.hashiya.language.LanguageTag;

/// A date that is given by another one, its anchor: "three days later", "həmin ilin mayında",
/// "через три дня", "بعد ثلاثة أيام", "the following spring".
public final class RelativeDate {
    private final Reckoning reckoning;
    private final Optional<HistoricalDate> spelled;

    private RelativeDate(Reckoning reckoning, Optional<HistoricalDate> spelled) {
        this.reckoning = reckoning;
        this.spelled = spelled;
    }

    /// Empty when the words give no such date.
    public static Optional<RelativeDate> read(String written, Optional<LanguageTag> language) {
        for (var tongue : Tongue.of(language, written)) {
            var read = read(Terms.of(written.strip(), tongue));
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /// The anchor, where the words spell it out: "three days after 28 April 1920".
    public Optional<HistoricalDate> spelled() {
        return spelled;
    }

    /// The date, counted from this one; empty when it cannot be.
    public Optional<HistoricalDate> from(HistoricalDate anchor) {
        return reckoning.from(anchor);
    }

    /// The same, with what a person should know of it.
    public Optional<ReadDate> counted(HistoricalDate anchor) {
        return from(anchor)
                .map(date -> Noted.of(date, date.calendar() != CalendarSystem.GREGORIAN));
    }

    private static Optional<RelativeDate> read(List<Term> all) {
        var terms =
                all.stream()
                        .filter(term -> !term.is(Sense.NOISE, Sense.COMMA) && !term.is(Sense.ABOUT))
                        .filter(term -> !term.is(Sense.DOT, Sense.DURING) && !isParticle(term))
                        .toList();
        return beside(terms)
                .or(() -> moved(terms))
                .map(reckoning -> new RelativeDate(reckoning, Optional.empty()))
                .or(() -> spelled(terms));
    }

    /// "На", and "в" that is no century.
    private static boolean isParticle(Term term) {
        return term.is(Sense.ONTO) || (term.is(Sense.CENTURY) && term.end() - term.start() == 1);
    }

    /// "The same …", "the next …", "the eve".
    private static Optional<Reckoning> beside(List<Term> terms) {
        int at = indexOf(terms, Sense.SAME, Sense.NEXT, Sense.PREVIOUS, Sense.EVE);
        if (at < 0) {
            return Optional.empty();
        }
        var sense = terms.get(at).sense();
        int shift = sense == Sense.NEXT ? 1 : sense == Sense.PREVIOUS ? -1 : 0;
        var rest = without(terms, at);
        if (sense == Sense.EVE) {
            return rest.isEmpty() ? moved(Period.ofDays(-1)) : Optional.empty();
        }
        int unit = indexOf(rest, Sense.DAYS, Sense.WEEKS, Sense.MONTHS, Sense.YEAR, Sense.YEARS);
        if (unit < 0) {
            return shift == 0 || rest.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Reckoning.Nearest(shift > 0, rest));
        }
        var named = without(rest, unit);
        return switch (rest.get(unit).sense()) {
            case DAYS -> named.isEmpty() ? moved(Period.ofDays(shift)) : Optional.empty();
            case WEEKS -> named.isEmpty() ? moved(Period.ofWeeks(shift)) : Optional.empty();
            case MONTHS -> inMonth(shift, named);
            default -> Optional.of(new Reckoning.InYear(shift, named));
        };
    }

    private static Optional<Reckoning> inMonth(int shift, List<Term> named) {
        if (named.isEmpty()) {
            return Optional.of(new Reckoning.InMonth(shift, 0));
        }
        return named.size() == 1 && named.getFirst().isDay()
                ? Optional.of(new Reckoning.InMonth(shift, named.getFirst().value()))
                : Optional.empty();
    }

    private static Optional<Reckoning> moved(Period by) {
        return Optional.of(new Reckoning.Moved(by));
    }

    /// "Three days later", "через год".
    private static Optional<Reckoning> moved(List<Term> terms) {
        int at = indexOf(terms, Sense.LATER, Sense.EARLIER, Sense.AFTER, Sense.BEFORE);
        if (at < 0) {
            return Optional.empty();
        }
        var rest = terms.stream().filter(term -> !isDirection(term)).toList();
        boolean isLater = terms.get(at).is(Sense.LATER, Sense.AFTER);
        return period(rest)
                .map(period -> isLater ? period : period.negated())
                .map(Reckoning.Moved::new);
    }

    private static boolean isDirection(Term term) {
        return term.is(Sense.LATER, Sense.EARLIER) || term.is(Sense.AFTER, Sense.BEFORE);
    }

    private static Optional<Period> period(List<Term> terms) {
        return Duration.read(terms).or(() -> oneUnit(terms)).flatMap(RelativeDate::period);
    }

    private static Optional<Period> period(When when) {
        return when instanceof When.Lasting(var period) && isOneUnit(period)
                ? Optional.of(period)
                : Optional.empty();
    }

    private static boolean isOneUnit(Period period) {
        var months = period.withDays(0);
        return months.isZero() || months.equals(period);
    }

    /// "Через неделю", "بعد يوم": one of them.
    private static Optional<When> oneUnit(List<Term> terms) {
        if (terms.size() != 1) {
            return Optional.empty();
        }
        return switch (terms.getFirst().sense()) {
            case DAYS -> Optional.of(new When.Lasting(Period.ofDays(1)));
            case WEEKS -> Optional.of(new When.Lasting(Period.ofWeeks(1)));
            case MONTHS -> Optional.of(new When.Lasting(Period.ofMonths(1)));
            case YEAR, UNIT_YEARS -> Optional.of(new When.Lasting(Period.ofYears(1)));
            default -> Optional.empty();
        };
    }

    /// "Three days after 28 April 1920", "28 apreldən bir gün qabaq", "накануне 28 апреля".
    private static Optional<RelativeDate> spelled(List<Term> terms) {
        for (int cut = 1; cut < terms.size(); cut++) {
            var first = terms.subList(0, cut);
            var second = terms.subList(cut, terms.size());
            var found = spelled(first, second).or(() -> spelled(second, first));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<RelativeDate> spelled(List<Term> reckoning, List<Term> date) {
        return moved(reckoning)
                .or(() -> beside(reckoning).filter(Reckoning.Moved.class::isInstance))
                .flatMap(each ->
                        DateReader.plain(date)
                                .filter(anchor -> anchor.when() instanceof When.Point)
                                .map(anchor -> new RelativeDate(each, Optional.of(anchor))));
    }

    private static int indexOf(List<Term> terms, Sense... senses) {
        for (int i = 0; i < terms.size(); i++) {
            if (List.of(senses).contains(terms.get(i).sense())) {
                return i;
            }
        }
        return -1;
    }

    private static List<Term> without(List<Term> terms, int at) {
        var rest = new ArrayList<>(terms);
        rest.remove(at);
        return rest;
    }
}
