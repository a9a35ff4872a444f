package org.hashiya.ui.reading;

/// Paints single marks of one paragraph.
final class MarkPainter {
    /// Between the words and the first underline.
    private static final double FIRST_LANE = 1;

    private static final double LANE = 4;

    private final RectangleBrush brush;
    private final Theme theme;
    private final Lanes lanes;

    MarkPainter(RectangleBrush brush, Theme theme, Lanes lanes) {
        this.brush = brush;
        this.theme = theme;
        this.lanes = lanes;
    }

    /// The height that the underlines of so many lanes take.
    static double depth(int lanes) {
        return FIRST_LANE + LANE * lanes;
    }

    /// @param starts whether the mark starts in this stretch of it
    /// @param ends whether it ends there
    void annotation(Mark mark, Stretch stretch, boolean starts, boolean ends, boolean chosen) {
        var colour = theme.line(mark);
        if (mark.isProposed()) {
            proposal(mark, stretch, starts, ends, chosen);
            return;
        }
        double below = depth(lanes.of(mark));
        var tint = theme.tint(mark, chosen);
        for (var box : stretch.boxes()) {
            if (mark.standing() == Standing.UNKNOWN) {
                brush.hatch(box, tint);
            } else {
                brush.tint(box, tint);
            }
            brush.underline(box.getMinX(), box.getMaxX(), box.getMaxY() + below, mark, colour);
            if (chosen) {
                brush.outline(box, colour);
            }
        }
        if (starts) {
            brush.end(stretch.startX(), !stretch.rightToLeft(), stretch.first(), below, colour);
        }
        if (ends) {
            brush.end(stretch.endX(), stretch.rightToLeft(), stretch.last(), below, colour);
        }
    }

    private void proposal(
            Mark mark, Stretch stretch, boolean starts, boolean ends, boolean chosen) {
        var colour = theme.line(mark);
        for (var box : stretch.boxes()) {
            boolean closedAtStart = starts && box.equals(stretch.first());
            boolean closedAtEnd = ends && box.equals(stretch.last());
            boolean left = stretch.rightToLeft() ? closedAtEnd : closedAtStart;
            boolean right = stretch.rightToLeft() ? closedAtStart : closedAtEnd;
            brush.frame(box, left, right, colour);
            if (chosen) {
                brush.outline(box, colour);
            }
        }
    }

    void found(Stretch stretch, boolean here) {
        for (var box : stretch.boxes()) {
            brush.tint(box, theme.found(here));
            if (here) {
                brush.outline(box, theme.ink());
            }
        }
    }
}
