package org.hashiya.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;

/// Puts colour on one paragraph, in upright rectangles. They come out as one [Background], because
/// a node for each of them costs far more than to draw them: a page dense with marks has thousands.
///
/// What is drawn first lies lowest, except that stripes lie on tints, lines on both, and outlines
/// on all of them.
final class RectangleBrush {
    private static final double OUTLINE = 1.5;
    private static final double HOOK = 4;
    private static final double HATCH = 6;

    /// Pixels; a shorter line is painted faster dot by dot than with a gradient.
    private static final double FEW_DOTS = 20;

    private static final Pattern.Stroke FRAME = new Pattern.Stroke(0, 1, 4, 2);

    /// Never drawn, since it has no height. Its slanted colours keep JavaFX from drawing the others
    /// into a picture first, which takes longer; and because it comes first and is opaque, JavaFX
    /// does not take the space between two other patches for covered by them.
    private static final BackgroundFill FOREMOST =
            new BackgroundFill(
                    new LinearGradient(
                            0,
                            0,
                            1,
                            1,
                            false,
                            CycleMethod.NO_CYCLE,
                            new Stop(0, Color.BLACK),
                            new Stop(1, Color.WHITE)),
                    CornerRadii.EMPTY,
                    new Insets(0, 0, 1e6, 1e6));

    private final Tints tints = new Tints();
    private final List<Patch> stripes = new ArrayList<>();
    private final List<Patch> lines = new ArrayList<>();
    private final List<Patch> outlines = new ArrayList<>();

    void tint(Rectangle2D where, Color colour) {
        tints.lay(where, colour);
    }

    /// Slanted stripes, to be seen through.
    void hatch(Rectangle2D where, Color colour) {
        var paint =
                new LinearGradient(
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
        stripes.add(
                Patch.crisp(
                        where.getMinX(), where.getMinY(), where.getMaxX(), where.getMaxY(), paint));
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
                if (end - x > FEW_DOTS) {
                    line(x, y, end, y + stroke.height(), stroke.paint(colour));
                } else {
                    stroke.inks(
                            Math.rint(x),
                            Math.rint(end),
                            (from, to) -> line(from, y, to, y + stroke.height(), colour));
                }
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
        line(x, top, x + 1, box.getMaxY() + below + Pattern.HEIGHT, colour);
        if (opensRight) {
            line(x, top, x + hook, top + 1, colour);
        } else {
            line(x + 1 - hook, top, x + 1, top + 1, colour);
        }
    }

    /// A frame of dashes, which is open at a side where the mark goes on.
    void frame(Rectangle2D where, boolean left, boolean right, Color colour) {
        double top = where.getMinY();
        double bottom = where.getMaxY();
        var dashes = FRAME.paint(colour);
        outlines.add(Patch.crisp(where.getMinX(), top, where.getMaxX(), top + 1, dashes));
        outlines.add(Patch.crisp(where.getMinX(), bottom, where.getMaxX(), bottom + 1, dashes));
        if (left) {
            outlines.add(Patch.crisp(where.getMinX(), top, where.getMinX() + 1, bottom, colour));
        }
        if (right) {
            outlines.add(Patch.crisp(where.getMaxX() - 1, top, where.getMaxX(), bottom, colour));
        }
    }

    /// A level or upright bar.
    void bar(double left, double top, double right, double bottom, Color colour) {
        line(left, top, right, bottom, colour);
    }

    void outline(Rectangle2D where, Color colour) {
        double left = Math.rint(where.getMinX());
        double top = Math.rint(where.getMinY());
        double right = Math.rint(where.getMaxX());
        double bottom = Math.rint(where.getMaxY());
        outlines.add(new Patch(left, top, right, top + OUTLINE, colour));
        outlines.add(new Patch(left, bottom - OUTLINE, right, bottom, colour));
        outlines.add(new Patch(left, top + OUTLINE, left + OUTLINE, bottom - OUTLINE, colour));
        outlines.add(new Patch(right - OUTLINE, top + OUTLINE, right, bottom - OUTLINE, colour));
    }

    private void line(double left, double top, double right, double bottom, Paint paint) {
        lines.add(Patch.crisp(left, top, right, bottom, paint));
    }

    /// Everything drawn so far, for a sheet of this size.
    Background drawn(double width, double height, Color paper) {
        var fills =
                Stream.of(tints.on(paper), stripes, lines, outlines)
                        .flatMap(List::stream)
                        .map(patch -> fill(patch, width, height));
        return new Background(
                Stream.concat(Stream.of(FOREMOST), fills).toArray(BackgroundFill[]::new));
    }

    private static BackgroundFill fill(Patch patch, double width, double height) {
        var around =
                new Insets(
                        patch.top(), width - patch.right(), height - patch.bottom(), patch.left());
        return new BackgroundFill(patch.paint(), CornerRadii.EMPTY, around);
    }

    /// For an empty sheet.
    void clear() {
        tints.clear();
        stripes.clear();
        lines.clear();
        outlines.clear();
    }
}
