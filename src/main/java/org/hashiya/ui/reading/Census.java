package org.hashiya.ui.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.paint.Color;

/// How many marks there are along a text, in rows of equal length, by their colours.
final class Census {
    /// Rows from the first to the last, both included.
    record Rows(int first, int last) {}

    private final int length;
    private final int rows;
    private final Map<Color, int[]> counts = new HashMap<>();

    /// @param length of the text, in UTF-16 units
    Census(int length, int rows) {
        this.length = Math.max(1, length);
        this.rows = Math.max(1, rows);
    }

    int rows() {
        return rows;
    }

    /// The row of a character.
    int row(int offset) {
        return Math.clamp((long) offset * rows / length, 0, rows - 1);
    }

    /// Counts a mark.
    Rows add(Mark mark) {
        return count(mark, 1);
    }

    /// Counts it no longer.
    Rows remove(Mark mark) {
        return count(mark, -1);
    }

    private Rows count(Mark mark, int step) {
        var here = counts.computeIfAbsent(mark.badge().colour(), _ -> new int[rows]);
        int first = row(mark.start());
        int last = row(mark.end() - 1);
        for (int row = first; row <= last; row++) {
            here[row] += step;
        }
        return new Rows(first, last);
    }

    int count(int row) {
        return counts.values().stream().mapToInt(each -> each[row]).sum();
    }

    /// The colour that most marks of a row have.
    Optional<Color> most(int row) {
        var most = Optional.<Color>empty();
        int best = 0;
        for (var each : counts.entrySet()) {
            if (each.getValue()[row] > best) {
                best = each.getValue()[row];
                most = Optional.of(each.getKey());
            }
        }
        return most;
    }
}
