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
    private static final double LINE = 2;
    private static final double DASH = 5;
    private static final double GAP = 3;
    private static final double OUTLINE = 1.5;

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

    void underline(double left, double right, double top, Paint colour) {
        lines.add(box(left, top, right, top + LINE, colour));
    }

    /// A thin stroke beside a box, down to its underline.
    void upright(double x, Rectangle2D box, double below, Paint colour) {
        lines.add(box(x, box.getMinY(), x + 1, box.getMaxY() + below + LINE, colour));
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

    /// One long rectangle that looks like a row of dashes.
    static Paint dashed(Color colour) {
        double dash = DASH / (DASH + GAP);
        return new LinearGradient(
                0,
                0,
                DASH + GAP,
                0,
                false,
                CycleMethod.REPEAT,
                new Stop(0, colour),
                new Stop(dash, colour),
                new Stop(dash, Color.TRANSPARENT),
                new Stop(1, Color.TRANSPARENT));
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
