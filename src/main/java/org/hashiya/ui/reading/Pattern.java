package org.hashiya.ui.reading;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;

/// The shape of an underline, by which a tag is known where colours are not seen.
public enum Pattern {
    SOLID(new Stroke(0, 2)),
    DOUBLE(new Stroke(0, 1), new Stroke(2, 1)),
    DOTTED(new Stroke(0, 2, 2, 2)),
    DASH_DOT(new Stroke(0, 2, 7, 2, 2, 2)),
    TOOTHED(new Stroke(0, 1), new Stroke(1, 2, 1, 3)),
    BEADED(new Stroke(1, 1), new Stroke(0, 3, 3, 5));

    /// Pixels from the upper edge of the highest to the lower edge of the lowest stroke.
    static final int HEIGHT = 3;

    /// Hears where a line is inked.
    interface Dash {
        void reach(double from, double to);
    }

    /// One level line.
    ///
    /// @param top under the upper edge of the pattern
    /// @param rhythm pixels of line and of gap in turn; empty for a line without gaps
    record Stroke(int top, int height, List<Integer> rhythm) {
        Stroke(int top, int height, Integer... rhythm) {
            this(top, height, List.of(rhythm));
        }

        Paint paint(Color colour) {
            return rhythm.isEmpty() ? colour : repeated(colour);
        }

        /// Hears of the inked parts of a line from `left` to `right`: those that the gradient would
        /// paint.
        void inks(double left, double right, Dash each) {
            if (rhythm.isEmpty()) {
                each.reach(left, right);
                return;
            }
            double at = Math.floor(left / period()) * period();
            for (int i = 0; at < right; i = (i + 1) % rhythm.size()) {
                double end = at + rhythm.get(i);
                if (i % 2 == 0 && end > left) {
                    each.reach(Math.max(left, at), Math.min(right, end));
                }
                at = end;
            }
        }

        private double period() {
            return rhythm.stream().mapToInt(Integer::intValue).sum();
        }

        private Paint repeated(Color colour) {
            double period = period();
            var stops = new Stop[2 * rhythm.size()];
            double at = 0;
            for (int i = 0; i < rhythm.size(); i++) {
                var ink = i % 2 == 0 ? colour : Color.TRANSPARENT;
                stops[2 * i] = new Stop(at / period, ink);
                at += rhythm.get(i);
                stops[2 * i + 1] = new Stop(at / period, ink);
            }
            return new LinearGradient(0, 0, period, 0, false, CycleMethod.REPEAT, stops);
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<Stroke> strokes;

    Pattern(Stroke... strokes) {
        this.strokes = List.of(strokes);
    }

    List<Stroke> strokes() {
        return strokes;
    }

    /// The pattern of the tag at this place of its tag set, from 0. Neighbours always differ.
    public static Pattern ofPlace(int place) {
        return values()[Math.floorMod(place, values().length)];
    }
}
