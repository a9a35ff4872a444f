package org.hashiya.ui.reading;

import java.util.List;
import javafx.geometry.Rectangle2D;

/// The boxes of a mark in one paragraph, from the top and from the left; where directions mix in a
/// line there are several in it. It begins at the side at which lines of the paragraph begin.
record Stretch(List<Rectangle2D> boxes, boolean rightToLeft) {
    boolean isEmpty() {
        return boxes.isEmpty();
    }

    /// The outermost box where the first line of it begins.
    Rectangle2D first() {
        var line = onLineOf(boxes.getFirst());
        return rightToLeft ? line.getLast() : line.getFirst();
    }

    /// The outermost box where the last line of it ends.
    Rectangle2D last() {
        var line = onLineOf(boxes.getLast());
        return rightToLeft ? line.getFirst() : line.getLast();
    }

    /// The left edge of a stroke of one pixel at its start.
    double startX() {
        return rightToLeft ? first().getMaxX() - 1 : first().getMinX();
    }

    /// The left edge of a stroke of one pixel at its end.
    double endX() {
        return rightToLeft ? last().getMinX() : last().getMaxX() - 1;
    }

    private List<Rectangle2D> onLineOf(Rectangle2D one) {
        return boxes.stream().filter(box -> box.getMinY() == one.getMinY()).toList();
    }
}
