package org.hashiya.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hashiya.text.Span;

/// Proposes which paragraphs of two texts say the same, by their order and their lengths: W. A.
/// Gale and K. W. Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational
/// Linguistics 19 (1993), 75–102. Long paragraphs become long ones; of all ways to go through both
/// texts the most likely one is taken, in steps of 1–1, 1–0, 0–1, 2–1, 1–2 and 2–2 paragraphs.
///
/// Beyond their model: a whole passage may be missing, so two paragraphs left alone never cost more
/// than a pair that is one in ten million; numbers that both have in common speak for a pair
/// ([CommonNumbers]), and a heading seldom becomes a paragraph. How long the other text should be
/// is not always asked of both as wholes ([LengthRatios]).
public final class ByLength {
    /// Under which accepted proposals are kept.
    public static final String METHOD = "length";

    /// Steps: so many paragraphs here, so many there, and how much more seldom than 1–1 that is
    /// (table 5 of the article: 0.89, 0.0099, 0.089, 0.011), as a negative logarithm.
    private enum Step {
        ONE_ONE(1, 1, 0),
        ONE_NONE(1, 0, Math.log(0.89 / 0.0099)),
        NONE_ONE(0, 1, Math.log(0.89 / 0.0099)),
        TWO_ONE(2, 1, Math.log(0.89 / 0.089)),
        ONE_TWO(1, 2, Math.log(0.89 / 0.089)),
        TWO_TWO(2, 2, Math.log(0.89 / 0.011));

        private final int here;
        private final int there;
        private final double cost;

        Step(int here, int there, double cost) {
            this.here = here;
            this.there = there;
            this.cost = cost;
        }
    }

    private static final Step[] STEPS = Step.values();
    private static final double HEADING = 1.5;

    /// What the length of a paragraph without a counterpart may cost at most: two of them are then
    /// not dearer than a pair of such lengths as one in ten million has.
    private static final double MOST_ALONE = Math.log(1e7) / 2 - Step.ONE_NONE.cost;

    /// So much dearer makes a score e times smaller.
    private static final double SLOPE = 5;

    private final List<Paragraph> here;
    private final List<Paragraph> there;
    private final long[] before;
    private final long[] beforeThere;
    private final LengthCost lengths;
    private final CommonNumbers numbers;

    private ByLength(List<Paragraph> here, List<Paragraph> there, double ratio) {
        this.here = List.copyOf(here);
        this.there = List.copyOf(there);
        before = before(here);
        beforeThere = before(there);
        lengths = new LengthCost(ratio);
        numbers = new CommonNumbers(here, there);
    }

    /// Two stretches that may say the same, of one or two paragraphs each.
    ///
    /// @param score 1 for one paragraph and one of exactly the length that is expected; smaller the
    ///   more unlikely the lengths and the step are; numbers in common make up for that. It puts
    ///   pairs in an order and is no probability
    public record Pair(Span here, Span there, double score) {}

    /// The pairs in the order of reading; paragraphs without a counterpart are in none.
    public static List<Pair> pairs(List<Paragraph> here, List<Paragraph> there) {
        if (here.isEmpty() || there.isEmpty()) {
            return List.of();
        }
        return LengthRatios.of(here, there).stream()
                .map(ratio -> new ByLength(here, there, ratio).way())
                .min(Comparator.comparingDouble(Way::cost))
                .map(Way::pairs)
                .orElseThrow();
    }

    private static long[] before(List<Paragraph> paragraphs) {
        var before = new long[paragraphs.size() + 1];
        for (int i = 0; i < paragraphs.size(); i++) {
            before[i + 1] = before[i] + paragraphs.get(i).length();
        }
        return before;
    }

    private Way way() {
        var band = Band.first(before, beforeThere);
        var way = way(band);
        while (way.isAtTheEdge() && band.canBeWider()) {
            band = band.wider(before, beforeThere);
            way = way(band);
        }
        return way;
    }

    /// @param pairs along the way
    /// @param cost how unlikely it is, in all
    private record Way(List<Pair> pairs, boolean isAtTheEdge, double cost) {}

    private Way way(Band band) {
        int rows = here.size() + 1;
        var taken = new byte[rows][];
        var costs = new double[rows][];
        for (int row = 0; row < rows; row++) {
            int from = band.from(row);
            taken[row] = new byte[band.to(row) - from + 1];
            costs[row] = new double[taken[row].length];
            Arrays.fill(costs[row], Double.POSITIVE_INFINITY);
            for (int column = from; column <= band.to(row); column++) {
                if (row == 0 && column == 0) {
                    costs[0][0] = 0;
                } else {
                    take(band, row, column, taken, costs);
                }
            }
            if (row >= 2) {
                costs[row - 2] = new double[0]; // nothing leads from there any more
            }
        }
        return back(band, taken, costs[rows - 1][there.size() - band.from(rows - 1)]);
    }

    private void take(Band band, int row, int column, byte[][] taken, double[][] costs) {
        double least = Double.POSITIVE_INFINITY;
        byte best = 0;
        for (var step : STEPS) {
            int above = row - step.here;
            int left = column - step.there;
            if (above >= 0 && left >= 0 && band.holds(above, left)) {
                double cost = costs[above][left - band.from(above)] + cost(step, row, column);
                if (cost < least) {
                    least = cost;
                    best = (byte) step.ordinal();
                }
            }
        }
        costs[row][column - band.from(row)] = least;
        taken[row][column - band.from(row)] = best;
    }

    /// Of the step that ends before paragraph `row` here and `column` there.
    private double cost(Step step, int row, int column) {
        double length =
                lengths.of(
                        (int) (before[row] - before[row - step.here]),
                        (int) (beforeThere[column] - beforeThere[column - step.there]));
        double cost = step.cost + length;
        if (step.here == 0 || step.there == 0) {
            return step.cost + Math.min(length, MOST_ALONE);
        }
        double common = 0;
        boolean areAlike = true;
        for (int i = row - step.here; i < row; i++) {
            for (int j = column - step.there; j < column; j++) {
                common += numbers.of(i, j);
                areAlike &= here.get(i).isHeading() == there.get(j).isHeading();
            }
        }
        return cost + (areAlike ? 0 : HEADING) - Math.min(common, CommonNumbers.MOST);
    }

    private Way back(Band band, byte[][] taken, double cost) {
        var pairs = new ArrayList<Pair>();
        boolean isAtTheEdge = false;
        int row = here.size();
        int column = there.size();
        while (row > 0 || column > 0) {
            isAtTheEdge |= band.isAtItsEdge(row, column);
            var step = STEPS[taken[row][column - band.from(row)]];
            if (step.here > 0 && step.there > 0) {
                pairs.add(
                        new Pair(
                                span(here, row - step.here, row),
                                span(there, column - step.there, column),
                                score(cost(step, row, column))));
            }
            row -= step.here;
            column -= step.there;
        }
        return new Way(pairs.reversed(), isAtTheEdge, cost);
    }

    private static Span span(List<Paragraph> paragraphs, int from, int to) {
        return new Span(paragraphs.get(from).span().start(), paragraphs.get(to - 1).span().end());
    }

    private static double score(double cost) {
        return Math.round(1e4 * Math.exp(-Math.max(0, cost) / SLOPE)) / 1e4;
    }
}
