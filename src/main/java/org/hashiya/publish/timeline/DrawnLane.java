package org.hashiya.publish.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Where the dates of a lane are drawn. Each has a row in which it and its label meet no other;
/// where there are too many for that, they are counted in columns, so that a lane of twenty
/// thousand is drawn as quickly as one of twenty.
///
/// @param rows how many there are, at least 1
public record DrawnLane(Lane lane, List<Mark> marks, int rows) {
    public static final double POINT = 9;

    /// Between two marks of a row.
    private static final double GAP = 6;

    private static final double COLUMN = 14;

    /// What is tried one after the other: whole labels, short ones, none.
    private static final List<Crowding> TRIES =
            List.of(
                    new Crowding(Integer.MAX_VALUE, 7),
                    new Crowding(28, 9),
                    new Crowding(14, 10),
                    new Crowding(0, 12),
                    new Crowding(28, 60)); // many things on one day, of which nothing comes nearer

    /// @param letters a label has at most
    private record Crowding(int letters, int rows) {
        String label(String words) {
            int count = words.codePointCount(0, words.length());
            if (count <= letters) {
                return words;
            }
            return letters == 0
                    ? ""
                    : words.substring(0, words.offsetByCodePoints(0, letters - 1)).strip() + "…";
        }
    }

    /// As many marks as a column of every row would hold; beyond that nobody can tell them apart.
    private static final double PIXELS_FOR_EACH = 10;

    /// Something drawn, `x` and `width` within the paper.
    public sealed interface Mark {
        double x();

        double width();

        /// One date.
        record One(TimelineEntry entry, double x, double width, int row, Label label)
                implements Mark {
            /// Whether it is one day, and not so near that a day is a bar.
            public boolean isPoint() {
                return width <= POINT;
            }
        }

        /// What is written at a date: behind it, or in it where a bar is long enough.
        ///
        /// @param words empty where there is no room for any
        record Label(String words, double x) {}

        /// Many dates in a column.
        ///
        /// @param share of the fullest column, from 0 to 1
        record Many(double x, double width, int count, double share) implements Mark {}
    }

    /// @param labelWidth how much room words take
    public static DrawnLane of(Lane lane, Scale scale, ToDoubleFunction<String> labelWidth) {
        var shown = lane.entries().stream().filter(entry -> isShown(entry, scale)).toList();
        if (shown.size() > scale.width() / PIXELS_FOR_EACH) {
            return new DrawnLane(lane, columns(shown, scale), 3);
        }
        return TRIES.stream()
                .flatMap(crowding -> inRows(lane, shown, scale, labelWidth, crowding).stream())
                .findFirst()
                .orElseGet(() -> new DrawnLane(lane, columns(shown, scale), 3));
    }

    private static boolean isShown(TimelineEntry entry, Scale scale) {
        var days = entry.days();
        return scale.right(days) > 0 && scale.left(days) < scale.width();
    }

    private static List<Mark> columns(List<TimelineEntry> shown, Scale scale) {
        int columns = (int) Math.ceil(scale.width() / COLUMN);
        var counts = new int[columns];
        for (var entry : shown) {
            double left = Math.max(0, scale.left(entry.days()));
            double right = Math.min(scale.width() - 1, scale.right(entry.days()));
            counts[Math.clamp((int) ((left + right) / 2 / COLUMN), 0, columns - 1)]++;
        }
        int most = Arrays.stream(counts).max().orElse(1);
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < columns; i++) {
            if (counts[i] > 0) {
                double width = Math.min(COLUMN - 2, scale.width() - i * COLUMN);
                double share = Math.sqrt((double) counts[i] / most);
                marks.add(new Mark.Many(i * COLUMN, width, counts[i], share));
            }
        }
        return marks;
    }

    /// Empty when there are too few rows.
    private static Optional<DrawnLane> inRows(
            Lane lane,
            List<TimelineEntry> shown,
            Scale scale,
            ToDoubleFunction<String> labelWidth,
            Crowding crowding) {
        var marks = new ArrayList<Mark>();
        var free = new double[crowding.rows()];
        Arrays.fill(free, Double.NEGATIVE_INFINITY);
        int rows = 1;
        for (var entry : shown) {
            double x = Math.clamp(scale.left(entry.days()), -POINT, scale.width());
            double end = Math.clamp(scale.right(entry.days()), 0, scale.width() + POINT);
            if (end - x < POINT) {
                x = (x + end - POINT) / 2;
                end = x + POINT;
            }
            var words = crowding.label(entry.told().words());
            double room = labelWidth.applyAsDouble(words);
            var label = label(words, room, x, end, scale.width());
            double taken = label.words().isEmpty() ? end : Math.max(end, label.x() + room);
            int row = row(free, Math.min(x, label.x()));
            if (row < 0) {
                return Optional.empty();
            }
            free[row] = taken + GAP;
            rows = Math.max(rows, row + 1);
            marks.add(new Mark.One(entry, x, end - x, row, label));
        }
        return Optional.of(new DrawnLane(lane, marks, rows));
    }

    /// In a bar that is long enough, or else behind the mark, or before it at the edge of the
    /// paper.
    private static Mark.Label label(String words, double room, double x, double end, double width) {
        double inside = Math.max(0, x) + GAP;
        if (inside + room <= Math.min(end, width) - GAP) {
            return new Mark.Label(words, inside);
        }
        double behind = end + GAP / 2;
        if (behind + room <= width) {
            return new Mark.Label(words, behind);
        }
        double before = x - GAP / 2 - room;
        return before >= 0 ? new Mark.Label(words, before) : new Mark.Label("", end);
    }

    /// The first row in which there is room; -1 when there is none.
    private static int row(double[] free, double from) {
        for (int row = 0; row < free.length; row++) {
            if (free[row] <= from) {
                return row;
            }
        }
        return -1;
    }
}
