package org.hashiya.proposal.dating;

import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hashiya.chronology.HistoricalDate.Doubt;
import org.hashiya.chronology.When;

/// How long something lasted: "three days", "около 30 лет", "yetmiş il", "a year and a half",
/// "полгода", "يومين".
final class Duration {
    private static final int LONGEST = 999;

    private Duration() {}

    static Optional<When> read(List<Term> all) {
        var terms = all.stream().filter(term -> !isAround(term)).toList();
        return whole(terms).or(() -> counted(terms)).map(period -> (When) new When.Lasting(period));
    }

    /// "More than thirty years" are not thirty.
    static Set<Doubt> doubts(List<Term> terms, Set<Doubt> others) {
        var doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(others);
        if (terms.stream().anyMatch(term -> term.is(Sense.SOME_MORE))) {
            doubts.add(Doubt.APPROXIMATE);
        }
        return doubts;
    }

    private static boolean isAround(Term term) {
        return term.is(Sense.NOISE, Sense.DURING)
                || term.is(Sense.DASH, Sense.DOT)
                || term.is(Sense.SOME_MORE);
    }

    private static Optional<Period> whole(List<Term> terms) {
        if (terms.size() != 1) {
            return Optional.empty();
        }
        int count = terms.getFirst().value();
        return switch (terms.getFirst().sense()) {
            case LASTING_DAYS -> Optional.of(Period.ofDays(count));
            case LASTING_MONTHS -> Optional.of(Period.ofMonths(count).normalized());
            case TEN_YEARS -> Optional.of(Period.ofYears(10));
            default -> Optional.empty();
        };
    }

    /// A number and a unit, with or without a half: before both ("half a year"), between them ("два
    /// с половиной года") or after them ("a year and a half").
    private static Optional<Period> counted(List<Term> terms) {
        int unit = indexOfUnit(terms);
        if (unit < 0 || terms.stream().filter(term -> term.is(Sense.HALF)).count() > 1) {
            return Optional.empty();
        }
        var rest = terms.stream().filter(term -> !term.equals(terms.get(unit))).toList();
        boolean isHalf = terms.getFirst().is(Sense.HALF);
        boolean hasHalf = !isHalf && rest.stream().anyMatch(term -> term.is(Sense.HALF));
        var numbers = rest.stream().filter(Term::isNumber).toList();
        boolean isOnlyThese =
                rest.stream()
                        .allMatch(term ->
                                term.isNumber()
                                        || term.is(Sense.HALF)
                                        || (hasHalf && term.is(Sense.AND)));
        if (!isOnlyThese || unit == 0 || numbers.stream().anyMatch(term -> !isCount(term))) {
            return Optional.empty();
        }
        if (isHalf) {
            return numbers.stream().allMatch(term -> term.value() == 1)
                    ? halves(1, terms.get(unit).sense())
                    : Optional.empty();
        }
        int count = count(numbers, hasHalf);
        return count < 1 || (isCentury(terms.get(unit)) && !numbers.getFirst().is(Sense.CARDINAL))
                ? Optional.empty()
                : halves(2 * count + (hasHalf ? 1 : 0), terms.get(unit).sense());
    }

    private static boolean isCentury(Term term) {
        return term.is(Sense.CENTURY);
    }

    /// An article in front ("a two-year"), or that of the half behind, does not count.
    private static int count(List<Term> numbers, boolean hasHalf) {
        boolean isWithArticle =
                numbers.size() == 2
                        && (hasHalf ? numbers.getLast() : numbers.getFirst()).value() == 1;
        if (numbers.isEmpty() || (numbers.size() > 1 && !isWithArticle)) {
            return 0;
        }
        return (isWithArticle && !hasHalf ? numbers.getLast() : numbers.getFirst()).value();
    }

    private static boolean isCount(Term term) {
        return term.is(Sense.NUMBER, Sense.CARDINAL)
                && term.suffix() == Term.Suffix.NONE
                && term.value() >= 1
                && term.value() <= LONGEST;
    }

    private static int indexOfUnit(List<Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            switch (terms.get(i).sense()) {
                case DAYS, WEEKS, MONTHS, UNIT_YEARS, YEARS, YEAR, TEN_YEARS, CENTURY -> {
                    return i;
                }
                default -> {}
            }
        }
        return -1;
    }

    private static Optional<Period> halves(int count, Sense unit) {
        boolean isEven = count % 2 == 0;
        return switch (unit) {
            case DAYS -> isEven ? Optional.of(Period.ofDays(count / 2)) : Optional.empty();
            case WEEKS -> isEven ? Optional.of(Period.ofWeeks(count / 2)) : Optional.empty();
            case MONTHS -> Optional.of(Period.of(0, count / 2, isEven ? 0 : 15));
            case UNIT_YEARS, YEARS, YEAR -> Optional.of(Period.of(count / 2, isEven ? 0 : 6, 0));
            case TEN_YEARS -> Optional.of(Period.ofYears(5 * count));
            case CENTURY -> Optional.of(Period.ofYears(50 * count));
            default -> Optional.empty();
        };
    }
}
