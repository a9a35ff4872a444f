package org.hashiya.ui.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

/// Puts colour on one paragraph, with rectangles that go from paragraph to paragraph: JavaFX has a
/// short way to fill an upright rectangle, and none for a path.
///
/// What is drawn first lies lowest, except that lines lie on tints and outlines on both.
final class RectangleBrush {
    private static final double OUTLINE = 1.5;
    private static final double HOOK = 4;
    private static final double HATCH = 6;
    private static final Pattern.Stroke FRAME = new Pattern.Stroke(0, 1, 4, 2);

    private final NodePool<Rectangle> pool;
    private final List<Rectangle> tints = new ArrayList<>();
    private final List<Rectangle> lines = new ArrayList<>();
    private final List<Rectangle> outlines = new ArrayList<>();

    RectangleBrush(NodePool<Rectangle> pool) {
        this.pool = pool;
    }

    static Rectangle blank() {
        var box = new Rectangle();
        box.setSmooth(false);
        box.setStrokeType(StrokeType.INSIDE);
        return box;
    }

    void tint(Rectangle2D where, Paint colour) {
        tints.add(box(where.getMinX(), where.getMinY(), where.getMaxX(), where.getMaxY(), colour));
    }

    /// Slanted stripes.
    static Paint hatched(Color colour) {
        return new LinearGradient(
                0,
                0,
                HATCH,
                HATCH,
                false,
                CycleMethod.REPEAT,
                new Stop(0, colour),
                new Stop(0.5, colour),
                new Stop(0.5, Color.TRANSPARENT),
                new Stop(1, Color.TRANSPARENT));
    }

    /// The line of a tag, broken as far as the standing of its mark says.
    void underline(double left, double right, double top, Mark mark, Color colour) {
        double dash = mark.standing().dash();
        double step = dash == 0 ? right - left : dash + mark.standing().gap();
        double length = dash == 0 ? right - left : dash;
        for (double x = left; x < right; x += step) {
            double end = Math.min(right, x + length);
            for (var stroke : mark.badge().pattern().strokes()) {
                double y = top + stroke.top();
                lines.add(box(x, y, end, y + stroke.height(), stroke.paint(colour)));
            }
        }
    }

    /// Where a mark starts or ends: an upright from the top of the words down to its line, with a
    /// hook that points at them.
    ///
    /// @param opensRight whether the words of the mark lie to the right of it
    void end(double x, boolean opensRight, Rectangle2D box, double below, Color colour) {
        double hook = Math.min(HOOK, box.getWidth() / 2);
        double top = box.getMinY();
        lines.add(box(x, top, x + 1, box.getMaxY() + below + Pattern.HEIGHT, colour));
        lines.add(
                opensRight
                        ? box(x, top, x + hook, top + 1, colour)
                        : box(x + 1 - hook, top, x + 1, top + 1, colour));
    }

    /// A frame of dashes, which is open at a side where the mark goes on.
    void frame(Rectangle2D where, boolean left, boolean right, Color colour) {
        double top = where.getMinY();
        double bottom = where.getMaxY();
        outlines.add(box(where.getMinX(), top, where.getMaxX(), top + 1, FRAME.paint(colour)));
        outlines.add(
                box(where.getMinX(), bottom, where.getMaxX(), bottom + 1, FRAME.paint(colour)));
        if (left) {
            outlines.add(box(where.getMinX(), top, where.getMinX() + 1, bottom, colour));
        }
        if (right) {
            outlines.add(box(where.getMaxX() - 1, top, where.getMaxX(), bottom, colour));
        }
    }

    /// A level or upright bar.
    void bar(double left, double top, double right, double bottom, Color colour) {
        lines.add(box(left, top, right, bottom, colour));
    }

    void outline(Rectangle2D where, Color colour) {
        var box =
                box(
                        where.getMinX(),
                        where.getMinY(),
                        where.getMaxX(),
                        where.getMaxY(),
                        Color.TRANSPARENT);
        box.setStroke(colour);
        box.setStrokeWidth(OUTLINE);
        outlines.add(box);
    }

    List<Node> drawn() {
        var all = new ArrayList<Node>(tints.size() + lines.size() + outlines.size());
        all.addAll(tints);
        all.addAll(lines);
        all.addAll(outlines);
        return all;
    }

    /// Hands the rectangles back, for an empty sheet.
    void release() {
        for (var used : List.of(tints, lines, outlines)) {
            used.forEach(pool::giveBack);
            used.clear();
        }
    }

    /// On whole pixels, and never thinner than one.
    private Rectangle box(double left, double top, double right, double bottom, Paint colour) {
        var box = pool.take();
        box.setX(Math.rint(left));
        box.setY(Math.rint(top));
        box.setWidth(Math.max(1, Math.rint(right) - Math.rint(left)));
        box.setHeight(Math.max(1, Math.rint(bottom) - Math.rint(top)));
        box.setFill(colour);
        box.setStroke(null);
        return box;
    }
}
