package org.hashiya.ui.reading;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

/// Where the characters of one laid-out paragraph really are.
///
/// In a right-to-left flow JavaFX tells places as if seen in a mirror, but takes the true place
/// when asked what lies there. All coordinates here are true ones, in the flow, padding included;
/// all offsets count from the start of the paragraph.
final class BidiGeometry {
    /// What lies at a point: a character, and on which half of it the point is.
    record Hit(int character, boolean leadingHalf) {}

    private static final Comparator<VisualLine.Letter> LEFT_TO_RIGHT =
            Comparator.<VisualLine.Letter>comparingDouble(l -> l.left() + l.right())
                    .thenComparingInt(l -> l.rightToLeft() ? -l.start() : l.start());

    private static final Comparator<Rectangle2D> FROM_THE_TOP =
            Comparator.comparingDouble(Rectangle2D::getMinY)
                    .thenComparingDouble(Rectangle2D::getMinX);

    private static final double TOUCH = 0.75;

    private final TextFlow flow;
    private final String text;
    private final boolean rightToLeft;
    private final Bidi directions;
    private final LostLetters lostLetters;

    BidiGeometry(TextFlow flow, String text, boolean rightToLeft) {
        this.flow = flow;
        this.text = text;
        this.rightToLeft = rightToLeft;
        int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        this.directions = new Bidi(text, base);
        this.lostLetters = new LostLetters(flow, text, directions, this::told);
    }

    /// One rectangle for each line, or several where directions mix, from the top and from the
    /// left.
    List<Rectangle2D> rectangles(int start, int end) {
        var told = told(start, end);
        var there = start < end ? withLostLetters(told, start, end) : told;
        return there.size() < 2 ? there : joined(there);
    }

    private List<Rectangle2D> told(int start, int end) {
        var told = flow.getLayoutInfo().getSelectionGeometry(start, end, false);
        return rightToLeft ? told.stream().map(this::unmirrored).toList() : told;
    }

    /// The first letter gets the place that it has lost, and the one after the last does.
    private List<Rectangle2D> withLostLetters(List<Rectangle2D> told, int start, int end) {
        var first = lost(start);
        var next = lost(end);
        if (first.isNone() && next.isNone()) {
            return told;
        }
        var there = new ArrayList<Rectangle2D>();
        for (var box : told) {
            double left = box.getMinX();
            double right = box.getMaxX();
            if (!first.isNone() && first.isBesides(right, box)) {
                right += first.width();
            }
            if (!next.isNone() && next.isBesides(left, box)) {
                left = Math.min(right, left + next.width());
            }
            there.add(new Rectangle2D(left, box.getMinY(), right - left, box.getHeight()));
        }
        return there;
    }

    private LostLetters.Lost lost(int letter) {
        return lostLetters.at(letter, rightToLeft ? startEdge() : -1);
    }

    /// JavaFX tells one rectangle for each run; those that touch are one on the page.
    private static List<Rectangle2D> joined(List<Rectangle2D> boxes) {
        var joined = new ArrayList<Rectangle2D>();
        for (var box : boxes.stream().sorted(FROM_THE_TOP).toList()) {
            var last = joined.isEmpty() ? box : joined.getLast();
            boolean sameLine =
                    last.getMinY() == box.getMinY() && last.getHeight() == box.getHeight();
            if (!joined.isEmpty() && sameLine && box.getMinX() - last.getMaxX() < TOUCH) {
                double right = Math.max(last.getMaxX(), box.getMaxX());
                joined.removeLast();
                joined.add(
                        new Rectangle2D(
                                last.getMinX(),
                                last.getMinY(),
                                right - last.getMinX(),
                                last.getHeight()));
            } else {
                joined.add(box);
            }
        }
        return joined;
    }

    Hit hit(double x, double y) {
        var hit = flow.getHitInfo(new Point2D(x, y));
        int character = Math.clamp(hit.getCharIndex(), 0, Math.max(0, text.length() - 1));
        var next = lost(character + 1);
        double beyond = x - next.edge().getMinX();
        if (!next.isNone() && beyond >= 0 && beyond < next.width()) {
            return new Hit(character + 1, beyond > next.width() / 2);
        }
        return new Hit(character, text.isEmpty() || hit.isLeading());
    }

    /// Offsets and heights of the lines. Their widths are not to be trusted in a right-to-left
    /// flow.
    List<TextLineInfo> lines() {
        return flow.getLayoutInfo().getTextLines(false);
    }

    /// The lines with their letters in the order of the screen. This asks for the place of every
    /// letter, so it is for the caret, not for drawing.
    List<VisualLine> visualLines() {
        var graphemes = BreakIterator.getCharacterInstance();
        graphemes.setText(text);
        var result = new ArrayList<VisualLine>();
        for (var line : lines()) {
            var letters = letters(line, graphemes);
            var bounds = line.bounds();
            int end = Math.min(line.end(), text.length());
            result.add(
                    new VisualLine(
                            line.start(),
                            end,
                            bounds.getMinY(),
                            bounds.getMaxY(),
                            rightToLeft,
                            letters));
        }
        return result;
    }

    /// The edge of the page at which lines begin.
    double startEdge() {
        var padding = flow.getInsets();
        return rightToLeft ? flow.getWidth() - padding.getRight() : padding.getLeft();
    }

    private List<VisualLine.Letter> letters(TextLineInfo line, BreakIterator graphemes) {
        var letters = new ArrayList<VisualLine.Letter>();
        double edge = startEdge();
        int start = line.start();
        int end = Math.min(line.end(), text.length());
        while (start < end) {
            int next = Math.min(end, graphemes.following(start));
            boolean backwards = isRightToLeft(start);
            boolean space = Character.isWhitespace(text.charAt(start));
            double left = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            for (var box : rectangles(start, next)) {
                left = Math.min(left, box.getMinX());
                right = Math.max(right, box.getMaxX());
            }
            if (left > right) {
                left = edge;
                right = edge;
            }
            letters.add(new VisualLine.Letter(start, next, left, right, backwards, space));
            edge = backwards ? left : right;
            start = next;
        }
        letters.sort(LEFT_TO_RIGHT);
        return letters;
    }

    private boolean isRightToLeft(int character) {
        return directions.getLevelAt(character) % 2 == 1;
    }

    private Rectangle2D unmirrored(Rectangle2D told) {
        var padding = flow.getInsets();
        double mirror = padding.getLeft() + flow.getWidth() - padding.getRight();
        return new Rectangle2D(
                mirror - told.getMaxX(), told.getMinY(), told.getWidth(), told.getHeight());
    }
}
