package org.hashiya.proposal.dating;

import java.util.List;
import java.util.Optional;
import org.hashiya.chronology.When;

/// Reads a date or a stretch of time: "from … to …", "before …", "… – …".
final class Phrase {
    private final Resolution resolution;

    Phrase(Resolution resolution) {
        this.resolution = resolution;
    }

    Optional<When> read(List<Term> terms) {
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        return Single.read(terms)
                .flatMap(resolution::when)
                .or(() -> between(terms))
                .or(() -> stretch(terms))
                .or(() -> open(terms));
    }

    /// "Between 1920 and 1922": some time of it.
    private Optional<When> between(List<Term> terms) {
        boolean isFirst = terms.getFirst().is(Sense.BETWEEN);
        boolean isLast = terms.getLast().is(Sense.BETWEEN);
        if (!isFirst && !isLast) {
            return Optional.empty();
        }
        var inside = isFirst ? terms.subList(1, terms.size()) : terms.subList(0, terms.size() - 1);
        for (int i = 1; i < inside.size() - 1; i++) {
            if (inside.get(i).is(Sense.AND, Sense.DASH)) {
                var ends = ends(inside.subList(0, i), inside.subList(i + 1, inside.size()));
                if (ends.isPresent()) {
                    return ends.map(Phrase::someTimeOf);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<When> stretch(List<Term> terms) {
        var inside = terms.getFirst().is(Sense.SINCE) ? terms.subList(1, terms.size()) : terms;
        boolean isLed = inside.size() < terms.size();
        for (int i = 1; i < inside.size() - 1; i++) {
            var term = inside.get(i);
            if (term.is(Sense.DASH)
                    || term.is(Sense.SLASH)
                    || term.is(Sense.UNTIL)
                    || (term.is(Sense.AND) && (isLed || isWithinYear(inside)))
                    || (isLed && term.is(Sense.BEFORE))) {
                var found = ends(inside.subList(0, i), inside.subList(i + 1, inside.size()));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return unparted(inside);
    }

    /// "April and May 1920" is a time, "1920 and 1922" are two.
    private static boolean isWithinYear(List<Term> terms) {
        return terms.stream()
                .anyMatch(term -> term.is(Sense.MONTH, Sense.HIJRI_MONTH) || term.is(Sense.SEASON));
    }

    /// "aprelin 29-dan mayın 5-dək": the endings alone part them.
    private Optional<When> unparted(List<Term> terms) {
        boolean isTrailed = terms.getLast().is(Sense.UNTIL);
        if (!isTrailed && !terms.getLast().isUpTo()) {
            return Optional.empty();
        }
        var inside = isTrailed ? terms.subList(0, terms.size() - 1) : terms;
        for (int i = 0; i < inside.size() - 1; i++) {
            if (inside.get(i).isFrom()) {
                var found = ends(inside.subList(0, i + 1), inside.subList(i + 1, inside.size()));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<When> ends(List<Term> from, List<Term> to) {
        return Single.read(from)
                .flatMap(first ->
                        Single.read(to).flatMap(second -> new Pair(first, second).completed()))
                .flatMap(this::range);
    }

    private Optional<When> range(Pair pair) {
        var first = resolution.when(pair.first());
        var second = resolution.when(pair.second());
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        if (isOneWinter(first.get(), second.get())) {
            return first;
        }
        var from = first.get().beginning();
        var to = second.get().end();
        return from.isEmpty() || to.isEmpty() || from.get().year() > to.get().year()
                ? Optional.empty()
                : Optional.of(new When.Range(from, to));
    }

    /// "Winter 1920/21".
    private static boolean isOneWinter(When first, When second) {
        return first instanceof When.Season(int year, var quarter)
                && quarter == When.Quarter.WINTER
                && second.equals(new When.Year(year + 1));
    }

    private static When someTimeOf(When range) {
        return range instanceof When.Range(var from, var to) ? new When.Part(from, to) : range;
    }

    /// Of which one end is known.
    private Optional<When> open(List<Term> terms) {
        if (terms.size() < 2) {
            return Optional.empty();
        }
        int last = terms.size() - 1;
        return isRelation(terms.getFirst())
                ? open(terms.getFirst(), terms.subList(1, terms.size()))
                : isRelation(terms.getLast())
                        ? open(terms.getLast(), terms.subList(0, last))
                        : Optional.empty();
    }

    private Optional<When> open(Term relation, List<Term> date) {
        return Single.read(date).flatMap(resolution::when).flatMap(when -> open(relation, when));
    }

    private static boolean isRelation(Term term) {
        return term.is(Sense.BEFORE, Sense.AFTER) || term.is(Sense.SINCE, Sense.UNTIL);
    }

    private static Optional<When> open(Term relation, When when) {
        var first = when.beginning();
        var last = when.end();
        return switch (relation.sense()) {
            case BEFORE -> first.map(point -> new When.Part(Optional.empty(), beside(point, -1)));
            case AFTER -> last.map(point -> new When.Part(beside(point, 1), Optional.empty()));
            case SINCE -> first.map(point -> new When.Range(Optional.of(point), Optional.empty()));
            case UNTIL -> last.map(point -> new When.Range(Optional.empty(), Optional.of(point)));
            default -> Optional.empty();
        };
    }

    /// The point next to this one: before 1920 is 1919 at the latest.
    private static Optional<When.Point> beside(When.Point point, int step) {
        return Optional.of(
                switch (point) {
                    case When.Year(int year) -> new When.Year(year + step);
                    case When.Month(int year, int month) -> {
                        int count = 12 * year + month - 1 + step;
                        yield new When.Month(
                                Math.floorDiv(count, 12), Math.floorMod(count, 12) + 1);
                    }
                    case When.Day day -> day;
                });
    }
}
