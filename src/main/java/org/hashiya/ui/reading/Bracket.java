package org.hashiya.ui.reading;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;

/// Paints a passage that has an answer in another text: a thin bracket between gutter and words, on
/// the side where lines begin, so that words stay quiet and one sees how much of a page is
/// answered. Where it begins or ends within a paragraph, an upright stands between the words. The
/// one the reader is at gets a breath of colour; a proposal a frame of dashes.
final class Bracket {
    private static final double FROM_WORDS = 5;
    private static final double BAR = 2;
    private static final double LIFTED_BAR = 3;
    private static final double HOOK = 3;
    private static final double UPRIGHT = 2;

    private final RectangleBrush brush;
    private final Theme theme;
    private final ParagraphView.TextEdges edges;

    /// @param edges of the column
    Bracket(RectangleBrush brush, Theme theme, ParagraphView.TextEdges edges) {
        this.brush = brush;
        this.theme = theme;
        this.edges = edges;
    }

    /// How a passage lies in its paragraph.
    ///
    /// @param starts whether it starts in what is drawn
    /// @param ends whether it ends there
    /// @param afterWords whether words of the paragraph stand before it
    /// @param beforeWords whether some come after it
    record Lie(boolean starts, boolean ends, boolean afterWords, boolean beforeWords) {}

    void draw(Mark mark, Stretch stretch, Lie lie, boolean chosen) {
        var colour = theme.line(mark);
        if (chosen || mark.isProposed()) {
            stretch.boxes().forEach(box -> brush.tint(box, theme.wash(mark)));
        }
        if (mark.isProposed()) {
            frame(stretch, lie, colour);
        }
        bar(stretch, lie, colour, chosen || mark.isProposed() ? LIFTED_BAR : BAR);
        if (lie.starts() && lie.afterWords()) {
            double x = stretch.startX();
            upright(stretch.rightToLeft() ? x + 1 - UPRIGHT : x, stretch.first(), colour);
        }
        if (lie.ends() && lie.beforeWords()) {
            double x = stretch.endX();
            upright(stretch.rightToLeft() ? x : x + 1 - UPRIGHT, stretch.last(), colour);
        }
    }

    private void frame(Stretch stretch, Lie lie, Color colour) {
        for (var box : stretch.boxes()) {
            boolean atStart = lie.starts() && box.equals(stretch.first());
            boolean atEnd = lie.ends() && box.equals(stretch.last());
            brush.frame(
                    box,
                    stretch.rightToLeft() ? atEnd : atStart,
                    stretch.rightToLeft() ? atStart : atEnd,
                    colour);
        }
    }

    private void bar(Stretch stretch, Lie lie, Color colour, double width) {
        double top = top(stretch.boxes());
        double bottom =
                stretch.boxes().stream().mapToDouble(Rectangle2D::getMaxY).max().orElse(top);
        boolean rightToLeft = stretch.rightToLeft();
        double near = rightToLeft ? edges.right() + FROM_WORDS : edges.left() - FROM_WORDS;
        double far = rightToLeft ? near + width : near - width;
        double tip = rightToLeft ? near - HOOK : near + HOOK;
        brush.bar(Math.min(near, far), top, Math.max(near, far), bottom, colour);
        if (lie.starts()) {
            brush.bar(Math.min(near, tip), top, Math.max(near, tip), top + 1, colour);
        }
        if (lie.ends()) {
            brush.bar(Math.min(near, tip), bottom - 1, Math.max(near, tip), bottom, colour);
        }
    }

    private static double top(List<Rectangle2D> boxes) {
        return boxes.stream().mapToDouble(Rectangle2D::getMinY).min().orElse(0);
    }

    private void upright(double left, Rectangle2D box, Color colour) {
        brush.bar(left, box.getMinY(), left + UPRIGHT, box.getMaxY(), colour);
    }
}
