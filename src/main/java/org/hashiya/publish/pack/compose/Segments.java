package org.hashiya.publish.pack.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hashiya.parallel.Alignment;
import org.hashiya.publish.pack.Block.Facing.Segment;
import org.hashiya.publish.pack.Paragraph;

/// Puts passages face to face: what is aligned stands in one row, and so has one number in all
/// columns. Where nothing is aligned, the first paragraph stands beside the first, and so on.
final class Segments {
    private final List<List<Unit>> columns;
    private final List<Alignment> alignments;

    /// @param alignments that touch some of the columns
    Segments(List<List<Unit>> columns, List<Alignment> alignments) {
        this.columns = columns;
        this.alignments = alignments;
    }

    /// Which paragraphs of each column belong together: from, inclusive, to, exclusive.
    private record Band(int[] from, int[] to) {
        static Band none(int columns) {
            var from = new int[columns];
            Arrays.fill(from, Integer.MAX_VALUE);
            return new Band(from, new int[columns]);
        }

        void take(int column, int unit) {
            from[column] = Math.min(from[column], unit);
            to[column] = Math.max(to[column], unit + 1);
        }

        boolean has(int column) {
            return from[column] < to[column];
        }

        long width() {
            return IntStream.range(0, from.length).filter(this::has).count();
        }

        /// Whether the two cannot stand one after the other.
        boolean crosses(Band other) {
            boolean before = false;
            boolean after = false;
            for (int i = 0; i < from.length; i++) {
                if (has(i) && other.has(i)) {
                    before |= from[i] < other.to[i] && to[i] <= other.from[i];
                    after |= other.to[i] <= from[i];
                    if (from[i] < other.to[i] && other.from[i] < to[i]) {
                        return true;
                    }
                }
            }
            return before && after;
        }

        Band with(Band other) {
            var both = none(from.length);
            for (int i = 0; i < from.length; i++) {
                both.from[i] = Math.min(from[i], other.from[i]);
                both.to[i] = Math.max(to[i], other.to[i]);
            }
            return both;
        }

        boolean isBefore(Band other) {
            return IntStream.range(0, from.length)
                    .anyMatch(i -> has(i) && other.has(i) && to[i] <= other.from[i]);
        }
    }

    List<Segment> segments() {
        var rows = new ArrayList<List<List<Paragraph>>>();
        var done = new int[columns.size()];
        for (var band : inOrder(bands())) {
            besides(rows, done, band.from());
            var cells = new ArrayList<List<Paragraph>>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(band.has(i) ? paragraphs(i, band.from()[i], band.to()[i]) : List.of());
                done[i] = band.has(i) ? band.to()[i] : done[i];
            }
            rows.add(cells);
        }
        besides(rows, done, columns.stream().mapToInt(List::size).toArray());
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Segment(i + 1, rows.get(i)))
                .toList();
    }

    /// What is not aligned, up to these places: one beside the other.
    private void besides(List<List<List<Paragraph>>> rows, int[] done, int[] upTo) {
        boolean isMore = true;
        while (isMore) {
            isMore = false;
            var cells = new ArrayList<List<Paragraph>>();
            for (int i = 0; i < columns.size(); i++) {
                boolean has = upTo[i] != Integer.MAX_VALUE && done[i] < upTo[i];
                cells.add(has ? paragraphs(i, done[i], done[i] + 1) : List.of());
                done[i] += has ? 1 : 0;
                isMore |= has;
            }
            if (isMore) {
                rows.add(cells);
            }
        }
    }

    private List<Paragraph> paragraphs(int column, int from, int to) {
        return columns.get(column).subList(from, to).stream().map(Unit::paragraph).toList();
    }

    private List<Band> bands() {
        var bands = new ArrayList<Band>();
        for (var alignment : alignments) {
            var band = Band.none(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                for (int unit = 0; unit < columns.get(i).size(); unit++) {
                    if (isIn(columns.get(i).get(unit), alignment)) {
                        band.take(i, unit);
                    }
                }
            }
            if (band.width() > 1) {
                join(bands, band);
            }
        }
        return bands;
    }

    private static boolean isIn(Unit unit, Alignment alignment) {
        return unit.place().isPresent()
                && alignment.passages().stream()
                        .anyMatch(passage ->
                                passage.text().equals(unit.text())
                                        && passage.span().overlaps(unit.place().get()));
    }

    /// Bands that cross become one.
    private static void join(List<Band> bands, Band band) {
        var joined = band;
        boolean isJoined = true;
        while (isJoined) {
            isJoined = false;
            for (var each : List.copyOf(bands)) {
                if (each.crosses(joined)) {
                    bands.remove(each);
                    joined = joined.with(each);
                    isJoined = true;
                }
            }
        }
        bands.add(joined);
    }

    /// Over three columns, bands can stand before one another in a circle; those become one.
    private static List<Band> inOrder(List<Band> bands) {
        var left = new ArrayList<>(bands);
        left.sort(Comparator.comparingInt(band -> Arrays.stream(band.from()).min().orElse(0)));
        var order = new ArrayList<Band>();
        while (!left.isEmpty()) {
            var next =
                    left.stream()
                            .filter(band -> left.stream().noneMatch(other -> other.isBefore(band)))
                            .findFirst();
            if (next.isPresent()) {
                left.remove(next.get());
                order.add(next.get());
            } else {
                var first = left.removeFirst();
                var before = left.stream().filter(band -> band.isBefore(first)).findFirst();
                before.ifPresent(left::remove);
                join(left, before.map(first::with).orElse(first));
            }
        }
        return order;
    }
}
