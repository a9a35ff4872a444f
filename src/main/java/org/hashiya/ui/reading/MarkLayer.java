package org.hashiya.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Paint;
import org.hashiya.ui.reading.ParagraphView.Band;

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

    private void draw(Mark mark, ParagraphView.Part part) {
        var theme = markings.theme();
        boolean chosen = markings.isChosen(mark);
        var colour = theme.line(mark);
        Paint line = mark.uncertain() ? RectangleBrush.dashed(colour) : colour;
        double below = FIRST_LANE + LANE * lanes.of(mark);
        for (var box : boxes(mark, part)) {
            brush.tint(box, theme.tint(mark, chosen));
            brush.underline(box.getMinX(), box.getMaxX(), box.getMaxY() + below, line);
            if (chosen) {
                brush.outline(box, colour);
            }
        }
        for (var edge : edges(mark, part)) {
            brush.edge(edge.getMinX(), edge.getMinY(), edge.getMaxY() + below, colour);
        }
    }

    private List<Rectangle2D> boxes(Mark mark, ParagraphView.Part part) {
        int from = view().piece().start();
        int start = Math.max(part.start(), mark.start() - from);
        int end = Math.min(part.end(), mark.end() - from);
        return start < end ? view().geometry().rectangles(start, end) : List.of();
    }

    /// Where the mark starts and ends, if it does so in this part of the paragraph.
    private List<Rectangle2D> edges(Mark mark, ParagraphView.Part part) {
        var edges = new ArrayList<Rectangle2D>();
        int start = mark.start() - view().piece().start();
        int end = mark.end() - view().piece().start();
        if (part.start() <= start && start < part.end()) {
            edges.addAll(view().geometry().startOf(start));
        }
        if (part.start() < end && end <= part.end()) {
            edges.addAll(view().geometry().endOf(end));
        }
        return edges;
    }

    private List<Mark> touching(MarkIndex index) {
        var piece = view().piece();
        return piece.length() == 0 ? List.of() : index.touching(piece.start(), piece.end());
    }
}
