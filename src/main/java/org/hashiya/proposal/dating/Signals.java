package org.hashiya.proposal.dating;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate.Doubt;

/// What stands around a date and says how to take it: "about", "perhaps", "Old Style", "BC".
///
/// @param rest the terms without these
/// @param calendar the one that was named, or whose month it is
/// @param hasEra whether it says from when its years are counted
record Signals(
        List<Term> rest,
        Set<Doubt> doubts,
        Optional<CalendarSystem> calendar,
        boolean isBeforeEra,
        boolean hasEra) {
    private static final int YEAR = 3;

    static Signals of(List<Term> terms) {
        var rest = new ArrayList<Term>();
        var doubts = EnumSet.noneOf(Doubt.class);
        var calendar = Optional.<CalendarSystem>empty();
        boolean isBeforeEra = false;
        boolean hasEra = false;
        for (int i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            switch (term.sense()) {
                case ABOUT, TILDE -> doubts.add(Doubt.APPROXIMATE);
                case PERHAPS, QUESTION -> doubts.add(Doubt.UNCERTAIN);
                case SUPPLIED_OPEN, SUPPLIED_CLOSE -> doubts.add(Doubt.INFERRED);
                case OLD_STYLE -> calendar = Optional.of(CalendarSystem.JULIAN);
                case NEW_STYLE -> calendar = Optional.of(CalendarSystem.GREGORIAN);
                case HIJRI_ERA -> {
                    calendar = Optional.of(CalendarSystem.HIJRI);
                    hasEra = true;
                }
                case BEFORE_ERA -> {
                    isBeforeEra = true;
                    hasEra = true;
                }
                case COMMON_ERA -> hasEra = true;
                default -> {
                    if (isCirca(terms, i)) {
                        doubts.add(Doubt.APPROXIMATE);
                    } else {
                        rest.add(clearer(terms, i));
                    }
                }
            }
        }
        if (rest.stream().anyMatch(term -> term.is(Sense.HIJRI_MONTH))) {
            calendar = Optional.of(CalendarSystem.HIJRI);
        }
        if (hasEra && rest.size() == 1 && rest.getFirst().isNumber()) {
            rest.addFirst(rest.getFirst().as(Sense.YEAR));
        }
        return new Signals(
                inOneName(withoutEmptyBrackets(rest)), doubts, calendar, isBeforeEra, hasEra);
    }

    /// A word that means something else where it stands: "в" is a century after a number only, and
    /// "ilə" after one is a year.
    private static Term clearer(List<Term> terms, int i) {
        var term = terms.get(i);
        boolean followsNumber =
                i > 0 && (terms.get(i - 1).isNumber() || terms.get(i - 1).is(Sense.ROMAN));
        if (term.is(Sense.CENTURY) && term.end() - term.start() == 1 && !followsNumber) {
            return term.as(Sense.NOISE);
        }
        if (term.is(Sense.ONTO)) {
            boolean isFromNightToDay =
                    terms.subList(0, i).stream().anyMatch(each -> each.is(Sense.SINCE))
                            && terms.subList(0, i).stream().anyMatch(each -> each.is(Sense.NIGHT));
            return term.as(isFromNightToDay ? Sense.UNTIL : Sense.NOISE);
        }
        if (term.is(Sense.DAYS, Sense.MONTHS) && (i == 0 || !counts(terms.get(i - 1)))) {
            return term.as(Sense.NOISE); // "يوم الأربعاء", "may ayında"
        }
        boolean isYear =
                term.is(Sense.AND)
                        && term.value() == 1
                        && i > 0
                        && terms.get(i - 1).suffix() == Term.Suffix.ORDINAL;
        return isYear ? term.as(Sense.YEAR) : term;
    }

    private static boolean counts(Term term) {
        return term.isNumber() || term.is(Sense.HALF, Sense.AND) || term.is(Sense.DASH);
    }

    /// A month under both of its names: "نيسان/أبريل".
    private static List<Term> inOneName(List<Term> terms) {
        var kept = new ArrayList<Term>();
        for (int i = 0; i < terms.size(); i++) {
            boolean isTwice =
                    i + 2 < terms.size()
                            && terms.get(i).is(Sense.MONTH)
                            && terms.get(i + 1).is(Sense.SLASH, Sense.OPEN)
                            && terms.get(i + 2).is(Sense.MONTH)
                            && terms.get(i).value() == terms.get(i + 2).value();
            kept.add(terms.get(i));
            if (isTwice) {
                i += terms.get(i + 1).is(Sense.OPEN) ? 3 : 2;
            }
        }
        return kept;
    }

    /// "c. 1920", whereas the c of "19th c." is a century.
    private static boolean isCirca(List<Term> terms, int i) {
        if (i > 0 || !terms.get(i).is(Sense.CENTURY) || terms.get(i).value() != 1) {
            return false;
        }
        int next = terms.size() > 1 && terms.get(1).is(Sense.DOT) ? 2 : 1;
        return next < terms.size() && terms.get(next).digits() >= YEAR;
    }

    private static List<Term> withoutEmptyBrackets(List<Term> terms) {
        var kept = new ArrayList<Term>();
        for (var term : terms) {
            int last = kept.size() - 1;
            if (term.is(Sense.DOT) && !kept.isEmpty() && kept.getLast().is(Sense.OPEN)) {
                continue;
            }
            if (term.is(Sense.CLOSE) && last >= 0 && kept.get(last).is(Sense.OPEN)) {
                kept.remove(last);
            } else {
                kept.add(term);
            }
        }
        return kept;
    }
}
