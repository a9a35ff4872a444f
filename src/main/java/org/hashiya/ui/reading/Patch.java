package org.hashiya.ui.reading;

import javafx.scene.paint.Paint;

/// A rectangle of one colour on a paragraph, in pixels of its flow.
record Patch(double left, double top, double right, double bottom, Paint paint) {
    /// On whole pixels, and never thinner than one.
    static Patch crisp(double left, double top, double right, double bottom, Paint paint) {
        double x = Math.rint(left);
        double y = Math.rint(top);
        return new Patch(
                x, y, Math.max(x + 1, Math.rint(right)), Math.max(y + 1, Math.rint(bottom)), paint);
    }
}
