package org.hashiya.proposal.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hashiya.annotation.Figure;
import org.hashiya.text.Span;

/// Reads the figures of a passage in Azerbaijani, Russian, English and Arabic: in digits of any
/// grouping, in words, or in both ("12 thousand"), with "about", "more than", "up to", ranges, per
/// cent and shares in words. Years, days and ordinal numbers are no figures.
public final class FigureReader {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;

    private final List<Sign> signs;

    private FigureReader(List<Sign> signs) {
        this.signs = signs;
    }

    /// A figure and where it stands.
    ///
    /// @param span of the number with the words that bound it, in UTF-16
    public record ReadFigure(Span span, Figure figure) {}

    /// All figures, in the order of the words.
    public static List<ReadFigure> read(String words) {
        return new FigureReader(Signs.of(words)).all();
    }

    /// What a number is meant to be.
    private enum Bound {
        VALUE,
        ABOUT,
        LEAST,
        MOST
    }

    private List<ReadFigure> all() {
        var found = new ArrayList<ReadFigure>();
        for (int at = 0; at < signs.size(); ) {
            var number = Numbers.at(signs, at);
            if (number.isEmpty() || isNoFigure(number.get())) {
                at = number.map(Numbers.Found::after).orElse(at + 1);
                continue;
            }
            var one = number.get();
            var second = rangeAfter(one);
            int after = second.map(Numbers.Found::after).orElse(one.after());
            var read = figure(one, second, after);
            found.add(read.figure());
            at = read.after();
        }
        return found;
    }

    private record Taken(ReadFigure figure, int after) {}

    private Taken figure(Numbers.Found one, Optional<Numbers.Found> second, int after) {
        int first = one.first();
        int last = after;
        var bound = Bound.VALUE;
        int before = is(first - 1, Sense.SKIP) ? first - 2 : first - 1;
        if (is(before, Sense.ABOUT)) {
            bound = Bound.ABOUT;
            first = before;
        } else if (is(before, Sense.LEAST)) {
            bound = Bound.LEAST;
            first = before;
        } else if (is(before, Sense.MOST)) {
            bound = Bound.MOST;
            first = before;
        }
        if (second.isPresent() && is(first - 1, Sense.FROM)) {
            first--;
        }
        boolean isPart = isPart(one);
        boolean isShare = isPart || is(last, Sense.PERCENT);
        if (isShare && !isPart) {
            last++;
        }
        if (bound == Bound.VALUE && isPart && one.value().stripTrailingZeros().scale() > 0) {
            bound = Bound.ABOUT;
        }
        int behind = Math.min(last, signs.size() - 1);
        if (is(behind, Sense.LEAST_AFTER)) {
            bound = Bound.LEAST;
            last = behind + 1;
        } else if (is(behind, Sense.MOST_AFTER)) {
            bound = Bound.MOST;
            last = behind + 1;
        } else if (is(behind, Sense.UPTO_AFTER)) {
            bound = Bound.ABOUT;
            last = behind + 1;
        }
        var counted = isShare ? "" : counted(last);
        var unit = isShare ? Figure.PERCENT : "";
        var meant = bound;
        var figure =
                second.map(to -> between(one.value(), to.value(), unit, counted))
                        .orElseGet(() -> single(one.value(), meant, unit, counted));
        var span = new Span(signs.get(first).start(), signs.get(last - 1).end());
        return new Taken(new ReadFigure(span, figure), last);
    }

    /// "A third of": a share in words. A third is 33.3 per cent only about.
    private boolean isPart(Numbers.Found one) {
        return is(one.first(), Sense.SHARE) && one.after() == one.first() + 1;
    }

    private static Figure between(BigDecimal from, BigDecimal to, String unit, String counted) {
        var bounds = new Figure.Bounds(Optional.of(from), Optional.of(to));
        return new Figure(Optional.empty(), bounds, unit, counted, false);
    }

    private static Figure single(BigDecimal value, Bound bound, String unit, String counted) {
        var given = Optional.of(value);
        Optional<BigDecimal> none = Optional.empty();
        return switch (bound) {
            case VALUE -> new Figure(given, Figure.Bounds.NONE, unit, counted, false);
            case ABOUT -> new Figure(given, Figure.Bounds.NONE, unit, counted, true);
            case LEAST -> new Figure(none, new Figure.Bounds(given, none), unit, counted, false);
            case MOST -> new Figure(none, new Figure.Bounds(none, given), unit, counted, false);
        };
    }

    /// The word that follows, if it is one: what is counted.
    private String counted(int at) {
        int place = is(at, Sense.SKIP) ? at + 1 : at;
        return place < signs.size() && signs.get(place).sense() == Sense.WORD
                ? signs.get(place).words()
                : "";
    }

    private Optional<Numbers.Found> rangeAfter(Numbers.Found one) {
        boolean joined =
                is(one.after(), Sense.DASH)
                        || (is(one.after(), Sense.TO) && is(one.first() - 1, Sense.FROM))
                        || (is(one.after(), Sense.MOST) && is(one.first() - 1, Sense.FROM));
        return joined
                ? Numbers.at(signs, one.after() + 1)
                        .filter(to -> to.value().compareTo(one.value()) > 0)
                : Optional.empty();
    }

    private boolean is(int at, Sense sense) {
        return at >= 0 && at < signs.size() && signs.get(at).senses().contains(sense);
    }

    /// A year, a day of a month, an ordinal.
    private boolean isNoFigure(Numbers.Found number) {
        if (signs.get(number.first()).sense() == Sense.ORDINAL) {
            return true;
        }
        boolean isDay = is(number.after(), Sense.MONTH) || is(number.first() - 1, Sense.MONTH);
        boolean mayBeYear =
                number.isPlain()
                        && number.value().compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
                        && number.value().compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0;
        boolean isYear =
                mayBeYear
                        && (is(number.after(), Sense.YEAR)
                                || is(number.first() - 1, Sense.YEAR)
                                || is(number.first() - 1, Sense.MONTH)
                                || is(number.after(), Sense.DASH)
                                || is(number.first() - 1, Sense.DASH));
        return isDay || isYear;
    }
}
