package org.hashiya.ui.reading;

import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.StrokeType;

/// The shapes by which a bookmark is known, whatever its colour: beside its line the end of a
/// ribbon, in the strip a wedge that points at the words.
final class Ribbon {
    static final double WIDTH = 6;
    static final double LENGTH = 12;

    /// From the tip of a wedge up, and down.
    static final double WEDGE = 4;

    private Ribbon() {}

    /// Its upper left corner is where it stands.
    static Polygon hanging() {
        var ribbon =
                new Polygon(
                        0, 0, WIDTH, 0, WIDTH, LENGTH, WIDTH / 2, LENGTH - WIDTH / 2, 0, LENGTH);
        ribbon.getStyleClass().add("ribbon");
        return ribbon;
    }

    /// Its middle is at this height of the strip, whose edge beside the words is at 0.
    static Polygon wedge(double y, Color ink, Color paper) {
        var wedge = new Polygon(1, y - WEDGE, WEDGE + 3, y, 1, y + WEDGE);
        wedge.setManaged(false);
        wedge.setMouseTransparent(true);
        wedge.setFill(ink);
        wedge.setStroke(paper);
        wedge.setStrokeType(StrokeType.OUTSIDE);
        wedge.getStyleClass().add("ribbon-wedge");
        return wedge;
    }
}
