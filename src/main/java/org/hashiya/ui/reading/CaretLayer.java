package org.hashiya.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// The part of the selection that lies in one paragraph, and the caret if it stands there.
final class CaretLayer extends PageLayer {
    /// What to show, in offsets of the paragraph. `pastEnd` says that the selection goes on.
    record Shown(int start, int end, boolean pastEnd, Optional<CaretWalk.Place> caret) {
        static final Shown NOTHING = new Shown(0, 0, false, Optional.empty());
    }

    private static final double DEPTH = 0.5;
    private static final double STUB = 5;

    private final Markings markings;
    private final ReadingCaret caret;

    CaretLayer(ParagraphView view, Markings markings, ReadingCaret caret) {
        super(view, DEPTH);
        this.markings = markings;
        this.caret = caret;
    }

    List<Rectangle2D> selectionBoxes() {
        var now = caret.shownIn(view());
        var geometry = view().geometry();
        var boxes = new ArrayList<Rectangle2D>();
        if (now.start() < now.end()) {
            boxes.addAll(geometry.rectangles(now.start(), now.end()));
        }
        if (now.pastEnd() && view().piece().length() == 0) {
            var line = geometry.lines().getFirst().bounds();
            double edge = geometry.startEdge();
            double left = view().piece().rightToLeft() ? edge - STUB : edge;
            boxes.add(new Rectangle2D(left, line.getMinY(), STUB, line.getHeight()));
        }
        return boxes;
    }

    Optional<Rectangle2D> caretBox() {
        return caret.shownIn(view()).caret().map(this::box);
    }

    @Override
    void draw() {
        var nodes = new ArrayList<Node>();
        var theme = markings.theme();
        selectionBoxes().forEach(box -> nodes.add(filled(box, theme.selection())));
        var colour = theme.caret(caret.isFocused());
        caretBox().ifPresent(box -> nodes.add(filled(box, colour)));
        if (!(nodes.isEmpty() && getChildren().isEmpty())) {
            getChildren().setAll(nodes);
        }
    }

    private Rectangle2D box(CaretWalk.Place place) {
        var line = view().lines().get(place.line());
        double x = line.letters().isEmpty() ? view().geometry().startEdge() : line.x(place.slot());
        return new Rectangle2D(Math.rint(x) - 1, line.top(), 2, line.bottom() - line.top());
    }

    private static Rectangle filled(Rectangle2D box, Color colour) {
        var shape = new Rectangle(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
        shape.setFill(colour);
        return shape;
    }
}
