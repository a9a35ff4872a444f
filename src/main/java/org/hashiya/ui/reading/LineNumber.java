package org.hashiya.ui.reading;

import java.util.function.DoubleSupplier;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The number in the gutter beside a line of the source. A paragraph that only goes on has none.
final class LineNumber extends Region {
    private static final double WIDTH = 46;
    private static final double GAP = 6;

    private final Text number = new Text();
    private final DoubleSupplier baseline;

    /// @param baseline of the first line of the paragraph
    LineNumber(DisplayParagraphs.Piece piece, DoubleSupplier baseline) {
        this.baseline = baseline;
        number.getStyleClass().add("line-number");
        number.setText(piece.continued() ? "" : Integer.toString(piece.line() + 1));
        getChildren().add(number);
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        number.setX(WIDTH - GAP - number.getLayoutBounds().getWidth());
        number.setY(baseline.getAsDouble());
    }
}
