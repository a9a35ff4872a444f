package org.hashiya.ui.reading;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/// A paragraph that is on the screen now: its piece of the text, its flow, and its place in the
/// window.
final class ParagraphView {
    /// Heights in the flow.
    record Band(double top, double bottom) {
        boolean covers(Band other) {
            return top <= other.top && bottom >= other.bottom;
        }

        /// With half a window to spare on both sides, so that scrolling a line draws nothing anew.
        Band roomy() {
            double spare = (bottom - top) / 2;
            return new Band(top - spare, bottom + spare);
        }
    }

    /// The left and the right edge of the column.
    record TextEdges(double left, double right) {}

    /// Characters, counted from the start of the paragraph.
    record Part(int start, int end) {}

    private static final double SHORT = 600;
    private static final double SIDE = 14;

    private final int index;
    private final DisplayParagraphs.Piece piece;
    private final TextFlow flow;
    private final Region window;
    private final BidiGeometry geometry;
    private final DoubleProperty leading = new SimpleDoubleProperty();
    private final ObjectProperty<Insets> padding = new SimpleObjectProperty<>(Insets.EMPTY);
    private final int nextStart;
    private List<VisualLine> lines = List.of();
    private double above;
    private double gutter;
    private double underlines;
    private double labels;
    private PageForm form = PageForm.BOOK;
    private final InvalidationListener widthWatcher = _ -> pad();

    ParagraphView(int index, DisplayParagraphs paragraphs, TextFlow flow, Region window) {
        this.index = index;
        this.piece = paragraphs.piece(index);
        this.nextStart =
                index + 1 < paragraphs.count()
                        ? paragraphs.piece(index + 1).start()
                        : Integer.MAX_VALUE;
        this.flow = flow;
        this.window = window;
        this.geometry = new BidiGeometry(flow, paragraphs.shown(index), piece.rightToLeft());
        flow.setNodeOrientation(
                piece.rightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        makeRoom(0, 0);
        // Weak, since paragraphs come and go and the window stays.
        window.widthProperty().addListener(new WeakInvalidationListener(widthWatcher));
        // Bound, because a plain value would give way to RichTextFX's style sheet.
        flow.lineSpacingProperty().bind(leading);
        flow.paddingProperty().bind(padding);
        flow.widthProperty().addListener(_ -> lines = List.of());
        flow.heightProperty().addListener(_ -> lines = List.of());
    }

    int index() {
        return index;
    }

    DisplayParagraphs.Piece piece() {
        return piece;
    }

    TextFlow flow() {
        return flow;
    }

    BidiGeometry geometry() {
        return geometry;
    }

    /// The lines with their letters, measured once and kept until the flow changes its size.
    List<VisualLine> lines() {
        if (lines.isEmpty()) {
            lines = geometry.visualLines();
        }
        return lines;
    }

    /// Moves the lines so far apart that underlines and labels of these heights fit between them.
    void makeRoom(double forUnderlines, double forLabels) {
        underlines = forUnderlines;
        labels = forLabels;
        double room = Math.max(form.leading(), underlines + 2) + labels;
        // RichTextFX moves the flow down by half of it, and letters are sharp on whole pixels only.
        double even = 2 * Math.ceil(room / 2);
        above = 2 + Math.max(0, Math.ceil(labels - even / 2));
        if (leading.get() != even) {
            leading.set(even);
            lines = List.of();
        }
        pad();
    }

    /// Sets the lines in this form.
    void take(PageForm other) {
        form = other;
        makeRoom(underlines, labels);
    }

    /// Leaves so much room beside the lines, where they begin.
    void leaveGutter(double width) {
        gutter = width;
        pad();
    }

    private void pad() {
        double free = window.getWidth() - 2 * SIDE - gutter - form.column();
        double end = SIDE + Math.max(0, Math.floor(free / 2));
        double start = end + gutter;
        var around =
                piece.rightToLeft()
                        ? new Insets(above, start, 2, end)
                        : new Insets(above, end, 2, start);
        if (!padding.get().equals(around)) {
            padding.set(around);
            lines = List.of();
        }
    }

    /// The first character of the paragraph after this one.
    int nextStart() {
        return nextStart;
    }

    /// Between which letters can stand.
    TextEdges textEdges() {
        return new TextEdges(padding.get().getLeft(), flow.getWidth() - padding.get().getRight());
    }

    /// JavaFX lays a flow out once for measuring, before it has a place in the window.
    boolean isLaidOut() {
        return flow.getWidth() > 0 && flow.getScene() != null;
    }

    boolean isShort() {
        return flow.getHeight() <= SHORT;
    }

    /// The part of the flow that the window shows.
    Band seen() {
        double top = flow.sceneToLocal(window.localToScene(0, 0)).getY();
        return new Band(top, top + window.getHeight());
    }

    Part charactersIn(Band band) {
        if (isShort()) {
            return new Part(0, piece.length());
        }
        var inside =
                geometry.lines().stream()
                        .filter(line -> line.bounds().getMaxY() > band.top())
                        .filter(line -> line.bounds().getMinY() < band.bottom())
                        .toList();
        return inside.isEmpty()
                ? new Part(0, 0)
                : new Part(
                        inside.getFirst().start(),
                        Math.min(piece.length(), inside.getLast().end()));
    }

    /// How far the point is above (negative) or below the paragraph; 0 when it is beside it.
    double distance(double sceneY) {
        var bounds = flow.localToScene(flow.getLayoutBounds());
        if (sceneY < bounds.getMinY()) {
            return sceneY - bounds.getMinY();
        }
        return sceneY >= bounds.getMaxY() ? sceneY - bounds.getMaxY() + 1 : 0;
    }
}
