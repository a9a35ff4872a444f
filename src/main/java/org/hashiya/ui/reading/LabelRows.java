package org.hashiya.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Finds room for the labels above one line: each begins where its mark begins, in the row closest
/// to the words that has room, and none covers another.
final class LabelRows {
    /// More would push the lines too far apart.
    static final int MOST = 3;

    /// Between two labels in a row.
    static final double GAP = 5;

    /// Less room than this holds no letter with a sign that there were more.
    static final double LEAST = 16;

    /// Where a label stands. It is as wide as was asked for, or narrower.
    ///
    /// @param row from the words up, from 0
    record Place(int row, double left, double width) {}

    private final double left;
    private final double right;
    private final List<NavigableMap<Double, Double>> rows = new ArrayList<>();

    /// @param left and `right`: the edges between which labels stand
    LabelRows(int rows, double left, double right) {
        this.left = left;
        this.right = right;
        for (int i = 0; i < rows; i++) {
            this.rows.add(new TreeMap<>());
        }
    }

    /// Takes the room. Empty when there is none.
    ///
    /// @param anchor where the mark begins; the label runs to the left of it when it is
    ///   `rightToLeft`, else to the right
    Optional<Place> place(double anchor, boolean rightToLeft, double width) {
        double edge =
                rightToLeft
                        ? Math.max(anchor, Math.min(right, left + width))
                        : Math.min(anchor, Math.max(left, right - width));
        var best = Optional.<Place>empty();
        for (int row = 0; row < rows.size(); row++) {
            double room = Math.min(width, room(rows.get(row), edge, rightToLeft));
            if (room > best.map(Place::width).orElse(0.0)) {
                best = Optional.of(new Place(row, rightToLeft ? edge - room : edge, room));
            }
        }
        var found = best.filter(place -> place.width() >= Math.min(width, LEAST));
        found.ifPresent(this::take);
        return found;
    }

    private void take(Place place) {
        rows.get(place.row()).put(place.left(), place.left() + place.width());
    }

    private double room(NavigableMap<Double, Double> row, double edge, boolean rightToLeft) {
        return rightToLeft ? roomToTheLeft(row, edge) : roomToTheRight(row, edge);
    }

    private double roomToTheRight(NavigableMap<Double, Double> row, double edge) {
        var before = row.floorEntry(edge);
        if (before != null && before.getValue() + GAP > edge) {
            return 0;
        }
        var after = row.ceilingEntry(edge);
        return (after == null ? right : after.getKey() - GAP) - edge;
    }

    private double roomToTheLeft(NavigableMap<Double, Double> row, double edge) {
        var before = row.lowerEntry(edge + GAP);
        if (before == null) {
            return edge - left;
        }
        return before.getValue() + GAP > edge ? 0 : edge - before.getValue() - GAP;
    }
}
