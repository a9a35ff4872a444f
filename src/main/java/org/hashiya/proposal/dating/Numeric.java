package org.hashiya.proposal.dating;

import java.util.List;
import java.util.Optional;

/// Dates in digits: `28.04.1920`, `28/4/1920`, `28-IV-1920`, `1920.04.28`, `4.1920`. The day stands
/// before the month, unless there is no such month; after a year in front the month comes first,
/// and one that does not exist is not made a day.
final class Numeric {
    private static final int MONTHS = 12;

    private Numeric() {}

    static Optional<Draft> read(List<Term> terms) {
        var parts =
                terms.stream()
                        .filter(term -> !term.is(Sense.YEAR) && !term.is(Sense.NOISE))
                        .toList();
        if (!parts.isEmpty() && parts.getLast().is(Sense.DOT)) {
            parts = parts.subList(0, parts.size() - 1);
        }
        if (parts.size() == 3 && isSeparator(parts.get(1)) && !parts.get(1).is(Sense.DASH)) {
            return monthAndYear(parts.getFirst(), parts.getLast());
        }
        boolean isRoman = parts.size() > 2 && parts.get(2).is(Sense.ROMAN);
        if (parts.size() == 4 && isRoman && isSeparator(parts.get(1))) {
            return dayMonthYear(parts.get(0), parts.get(2), parts.get(3)); // 28/IV 1920
        }
        if (parts.size() != 5
                || !isSeparator(parts.get(1))
                || !isSeparator(parts.get(3))
                || !(isRoman || parts.get(1).is(parts.get(3).sense()))) {
            return Optional.empty();
        }
        return dayMonthYear(parts.get(0), parts.get(2), parts.get(4));
    }

    /// `28.04` or `28/IV`, which is a day only beside another that has a year.
    static Optional<Draft> dayAndMonth(List<Term> terms) {
        if (terms.size() != 3
                || !terms.get(1).is(Sense.DOT, Sense.SLASH)
                || !isDigits(terms.getFirst())
                || !isMonthOrDay(terms.getLast())) {
            return Optional.empty();
        }
        int day = terms.getFirst().value();
        int month = terms.getLast().value();
        return day < 1 || day > 31 || month < 1 || month > MONTHS
                ? Optional.empty()
                : Optional.of(Draft.EMPTY.withMonth(month).withDay(day));
    }

    private static boolean isSeparator(Term term) {
        return term.is(Sense.DOT, Sense.SLASH) || term.is(Sense.DASH);
    }

    private static Optional<Draft> dayMonthYear(Term first, Term second, Term third) {
        boolean yearFirst = first.isLong();
        var year = yearFirst ? first : third;
        var day = yearFirst ? third : first;
        if (!isDigits(year) || !isDigits(day) || !isMonthOrDay(second) || day.isLong()) {
            return Optional.empty();
        }
        boolean swapped = !yearFirst && second.value() > MONTHS && day.value() <= MONTHS;
        int month = swapped ? day.value() : second.value();
        int number = swapped ? second.value() : day.value();
        return month < 1 || month > MONTHS || number < 1
                ? Optional.empty()
                : Optional.of(Draft.EMPTY.withYear(year.value()).withMonth(month).withDay(number));
    }

    private static Optional<Draft> monthAndYear(Term month, Term year) {
        boolean isMonth = month.value() >= 1 && month.value() <= MONTHS && isMonthOrDay(month);
        return isMonth && year.isLong()
                ? Optional.of(Draft.EMPTY.withYear(year.value()).withMonth(month.value()))
                : Optional.empty();
    }

    private static boolean isDigits(Term term) {
        return term.is(Sense.NUMBER) && term.suffix() != Term.Suffix.PLURAL;
    }

    private static boolean isMonthOrDay(Term term) {
        return (term.is(Sense.NUMBER) && !term.isLong()) || term.is(Sense.ROMAN);
    }
}
