package org.hashiya.ui.reading;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.hashiya.ui.reading.ParagraphView.Band;
import org.hashiya.ui.reading.ParagraphView.Part;

/// The marks and the found words of one paragraph. Of a paragraph taller than the window only what
/// can be seen is drawn.
final class MarkLayer extends PageLayer {
    private static final double DEPTH = 1;
    private static final double FIRST_LANE = 1;
    private static final double LANE = 3;

    private final Markings markings;
    private final RectangleBrush brush;
    private List<Mark> marks = List.of();
    private Lanes lanes = new Lanes(List.of());
    private Band drawn = new Band(0, 0);

    MarkLayer(ParagraphView view, Markings markings) {
        super(view, DEPTH);
        this.markings = markings;
        this.brush = new RectangleBrush(markings.boxes());
        plan();
    }

    /// Looks up the marks again; the lines move apart when more underlines need room.
    void plan() {
        marks = touching(markings.marks());
        lanes = new Lanes(marks);
        view().makeRoom(FIRST_LANE + LANE * lanes.count());
        requestLayout();
    }

    /// Draws again when scrolling has brought an undrawn part into the window.
    void keepUp() {
        if (!view().isShort() && !drawn.covers(view().seen())) {
            requestLayout();
        }
    }

    /// Hands the nodes back; the paragraph has left the window.
    void leave() {
        getChildren().clear();
        brush.release();
    }

    @Override
    void draw() {
        var found = touching(markings.found());
        leave();
        if (marks.isEmpty() && found.isEmpty()) {
            return;
        }
        drawn = view().isShort() ? new Band(0, view().flow().getHeight()) : view().seen().roomy();
        var part = view().charactersIn(drawn);
        for (var mark : unchosenFirst()) {
            draw(mark, part);
        }
        for (var mark : found) {
            for (var box : boxes(mark, part)) {
                brush.tint(box, markings.theme().found(markings.isFoundHere(mark)));
            }
        }
        getChildren().setAll(brush.drawn());
    }

    /// A chosen mark lies on top of those which cross it.
    private List<Mark> unchosenFirst() {
        return Stream.concat(
                        marks.stream().filter(Predicate.not(markings::isChosen)),
                        marks.stream().filter(markings::isChosen))
                .toList();
    }

    private void draw(Mark mark, Part part) {
        var theme = markings.theme();
        boolean chosen = markings.isChosen(mark);
        var colour = theme.line(mark);
        Paint line = mark.uncertain() ? RectangleBrush.dashed(colour) : colour;
        double below = FIRST_LANE + LANE * lanes.of(mark);
        var boxes = boxes(mark, part);
        for (var box : boxes) {
            brush.tint(box, theme.tint(mark, chosen));
            brush.underline(box.getMinX(), box.getMaxX(), box.getMaxY() + below, line);
            if (chosen) {
                brush.outline(box, colour);
            }
        }
        drawEnds(mark, part, boxes, below, colour);
    }

    /// A stroke where the mark starts and one where it ends, if it does so in this part of the
    /// paragraph. Where directions mix in a line, these are the outer ends of what is marked there.
    private void drawEnds(
            Mark mark, Part part, List<Rectangle2D> boxes, double below, Color colour) {
        if (boxes.isEmpty()) {
            return;
        }
        int from = view().piece().start();
        boolean rightToLeft = view().piece().rightToLeft();
        if (mark.start() - from >= part.start()) {
            var first = onLineOf(boxes.getFirst(), boxes);
            double x = rightToLeft ? first.getLast().getMaxX() - 1 : first.getFirst().getMinX();
            brush.upright(x, first.getFirst(), below, colour);
        }
        if (mark.end() - from <= part.end()) {
            var last = onLineOf(boxes.getLast(), boxes);
            double x = rightToLeft ? last.getFirst().getMinX() : last.getLast().getMaxX() - 1;
            brush.upright(x, last.getFirst(), below, colour);
        }
    }

    private static List<Rectangle2D> onLineOf(Rectangle2D one, List<Rectangle2D> boxes) {
        return boxes.stream().filter(box -> box.getMinY() == one.getMinY()).toList();
    }

    private List<Rectangle2D> boxes(Mark mark, Part part) {
        int from = view().piece().start();
        int start = Math.max(part.start(), mark.start() - from);
        int end = Math.min(part.end(), mark.end() - from);
        return start < end ? view().geometry().rectangles(start, end) : List.of();
    }

    private List<Mark> touching(MarkIndex index) {
        var piece = view().piece();
        return piece.length() == 0 ? List.of() : index.touching(piece.start(), piece.end());
    }
}
