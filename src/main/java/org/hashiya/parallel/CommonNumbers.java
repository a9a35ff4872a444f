package org.hashiya.parallel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How strongly the numbers that two paragraphs have in common speak for each other: a number that
/// stands once in each text much, one that stands everywhere nearly nothing.
final class CommonNumbers {
    /// For a number that is in one paragraph of each text, in the unit of [LengthCost].
    private static final double ONCE = 3;

    /// More than this they never say, whatever their number.
    static final double MOST = 6;

    private final int[][] here;
    private final int[][] there;
    private final double[] weights;

    CommonNumbers(List<Paragraph> here, List<Paragraph> there) {
        var countsHere = counts(here);
        var countsThere = counts(there);
        var ids = new HashMap<String, Integer>();
        var weights = new ArrayList<Double>();
        countsHere.forEach((number, count) -> {
            var other = countsThere.get(number);
            if (other != null) {
                ids.put(number, ids.size());
                weights.add(ONCE / Math.max(count, other));
            }
        });
        this.weights = weights.stream().mapToDouble(Double::doubleValue).toArray();
        this.here = here.stream().map(each -> ids(each, ids)).toArray(int[][]::new);
        this.there = there.stream().map(each -> ids(each, ids)).toArray(int[][]::new);
    }

    private static Map<String, Integer> counts(List<Paragraph> paragraphs) {
        var counts = new HashMap<String, Integer>();
        paragraphs.forEach(
                each -> each.numbers().forEach(number -> counts.merge(number, 1, Integer::sum)));
        return counts;
    }

    private static int[] ids(Paragraph paragraph, Map<String, Integer> ids) {
        return paragraph.numbers().stream()
                .filter(ids::containsKey)
                .mapToInt(ids::get)
                .sorted()
                .toArray();
    }

    /// Of paragraph `i` here and paragraph `j` there.
    double of(int i, int j) {
        var one = here[i];
        var other = there[j];
        double sum = 0;
        int x = 0;
        int y = 0;
        while (x < one.length && y < other.length) {
            int order = Integer.compare(one[x], other[y]);
            if (order == 0) {
                sum += weights[one[x]];
            }
            x += order <= 0 ? 1 : 0;
            y += order >= 0 ? 1 : 0;
        }
        return sum;
    }
}
