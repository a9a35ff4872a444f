package org.hashiya.proposal.dating;

import java.util.List;
import java.util.Optional;
import org.hashiya.chronology.When;

/// Reads a date or a stretch of time: "from … to …", "before …", "… – …".
final class Phrase {
    private static final int TURNING = 10;

    private final Resolution resolution;

    Phrase(Resolution resolution) {
        this.resolution = resolution;
    }

    Optional<When> read(List<Term> all) {
        var terms = all.stream().dropWhile(Phrase::isSilent).toList();
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        return Single.read(terms)
                .flatMap(resolution::when)
                .or(() -> turn(terms))
                .or(() -> between(terms))
                .or(() -> either(terms))
                .or(() -> stretch(terms))
                .or(() -> open(terms));
    }

    private static boolean isSilent(Term term) {
        return term.is(Sense.NOISE, Sense.NIGHT) || term.is(Sense.DURING);
    }

    /// "На рубеже XIX и XX веков", "the turn of the twentieth century": ten years on either side.
    private Optional<When> turn(List<Term> terms) {
        if (terms.stream().noneMatch(term -> term.is(Sense.TURN))) {
            return Optional.empty();
        }
        var rest = terms.stream().filter(term -> !term.is(Sense.TURN)).toList();
        return read(rest)
                .flatMap(When::end)
                .filter(last -> last instanceof When.Year && last.year() % 100 == 99)
                .map(last -> last.year() - 99)
                .map(first ->
                        new When.Part(
                                Optional.of(new When.Year(first - TURNING)),
                                Optional.of(new When.Year(first + TURNING - 1))));
    }

    /// "1918 or 1919".
    private Optional<When> either(List<Term> terms) {
        for (int i = 1; i < terms.size() - 1; i++) {
            if (terms.get(i).is(Sense.OR)) {
                return ends(terms.subList(0, i), terms.subList(i + 1, terms.size()))
                        .map(Phrase::someTimeOf);
            }
        }
        return Optional.empty();
    }

    /// "Between 1920 and 1922": some time of it.
    private Optional<When> between(List<Term> all) {
        var terms =
                all.size() > 1 && all.getFirst().is(Sense.YEARS) ? all.subList(1, all.size()) : all;
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
                    || term.is(Sense.AND)
                    || (isLed && term.is(Sense.BEFORE))) {
                var found = ends(inside.subList(0, i), inside.subList(i + 1, inside.size()));
                boolean isTogether = !term.is(Sense.AND) || isLed || isWithinYear(inside);
                if (found.filter(when -> isTogether || isTwoYears(when)).isPresent()) {
                    return found;
                }
            }
        }
        return unparted(inside);
    }

    /// "April and May 1920", "the 1920s and 1930s" are a time, "1920 and 1922" are two.
    private static boolean isWithinYear(List<Term> terms) {
        return terms.stream()
                .anyMatch(term ->
                        term.is(Sense.MONTH, Sense.HIJRI_MONTH)
                                || term.is(Sense.SEASON, Sense.CENTURY)
                                || term.is(Sense.DECADE, Sense.YEARS)
                                || term.suffix() == Term.Suffix.PLURAL);
    }

    /// "1918 and 1919".
    private static boolean isTwoYears(When when) {
        return when instanceof When.Range(var from, var to)
                && from.isPresent()
                && to.isPresent()
                && to.get().year() == from.get().year() + 1;
    }

    /// "aprelin 29-dan mayın 5-dək": the endings alone part them.
    private Optional<When> unparted(List<Term> terms) {
        boolean isTrailed = terms.getLast().is(Sense.UNTIL, Sense.NIGHT);
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
        return end(from)
                .flatMap(first -> end(to).flatMap(second -> new Pair(first, second).completed()))
                .flatMap(this::range);
    }

    /// At an end of a stretch the year may be missing: "28.04–05.05.1920".
    private static Optional<Draft> end(List<Term> terms) {
        return Single.read(terms).or(() -> Numeric.dayAndMonth(terms));
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
        if (first.get() instanceof When.Year(int year)
                && second.get().equals(new When.Season(year + 1, When.Quarter.WINTER))) {
            return Optional.of(new When.Season(year, When.Quarter.WINTER));
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
        if (terms.getFirst().is(Sense.SINCE) && terms.getLast().is(Sense.SINCE)) {
            return open(terms.subList(0, last));
        }
        return isRelation(terms.getFirst())
                ? open(terms.getFirst(), terms.subList(1, terms.size()))
                : isRelation(terms.getLast())
                        ? open(terms.getLast(), terms.subList(0, last))
                        : Optional.empty();
    }

    private Optional<When> open(Term relation, List<Term> date) {
        var rest = date.getFirst().is(Sense.SINCE) ? date.subList(1, date.size()) : date;
        return rest.isEmpty()
                ? Optional.empty()
                : Single.read(rest).flatMap(resolution::when).flatMap(when -> open(relation, when));
    }

    private static boolean isRelation(Term term) {
        return term.is(Sense.BEFORE, Sense.AFTER)
                || term.is(Sense.SINCE, Sense.UNTIL)
                || term.is(Sense.AT_EARLIEST, Sense.AT_LATEST)
                || term.is(Sense.BY);
    }

    private Optional<When> open(Term relation, When when) {
        var first = when.beginning();
        var last = when.end();
        return switch (relation.sense()) {
            case BEFORE -> first.map(point -> new When.Part(Optional.empty(), beside(point, -1)));
            case AFTER -> last.map(point -> new When.Part(beside(point, 1), Optional.empty()));
            case SINCE -> first.map(point -> new When.Range(Optional.of(point), Optional.empty()));
            case UNTIL -> last.map(point -> new When.Range(Optional.empty(), Optional.of(point)));
            case AT_EARLIEST ->
                    first.map(point -> new When.Part(Optional.of(point), Optional.empty()));
            case AT_LATEST -> atLatest(last);
            case BY -> when instanceof When.Part ? Optional.of(when) : atLatest(last);
            default -> Optional.empty();
        };
    }

    private static Optional<When> atLatest(Optional<When.Point> last) {
        return last.map(point -> new When.Part(Optional.empty(), Optional.of(point)));
    }

    /// The point next to this one: before 1920 is 1919 at the latest.
    private Optional<When.Point> beside(When.Point point, int step) {
        return Optional.of(
                switch (point) {
                    case When.Year(int year) -> new When.Year(year + step);
                    case When.Month(int year, int month) -> {
                        int count = 12 * year + month - 1 + step;
                        yield new When.Month(
                                Math.floorDiv(count, 12), Math.floorMod(count, 12) + 1);
                    }
                    case When.Day day -> {
                        var calendar = resolution.calendar();
                        yield calendar.gregorian(day.year(), day.month(), day.day())
                                .flatMap(known -> calendar.of(known.plusDays(step)))
                                .orElse(day);
                    }
                });
    }
}
