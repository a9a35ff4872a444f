package org.hashiya.ui.reading;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Background;
import org.hashiya.ui.reading.ParagraphView.Band;
import org.hashiya.ui.reading.ParagraphView.Part;

/// What lies on the words of one paragraph, all layers. Of a paragraph taller than the window only
/// what can be seen is drawn.
final class MarkLayer extends PageLayer {
    private static final double DEPTH = 1;

    private final Markings markings;
    private final RectangleBrush brush;
    private final Labels labels;
    private List<Mark> marks = List.of();
    private Lanes lanes = new Lanes(List.of());
    private Band drawn = new Band(0, 0);

    MarkLayer(ParagraphView view, Markings markings) {
        super(view, DEPTH);
        this.markings = markings;
        this.brush = new RectangleBrush();
        this.labels = new Labels(view, markings.labels());
        plan();
    }

    /// Looks up the annotations again; the lines move apart when underlines or labels need room.
    void plan() {
        marks = touching(Layer.ANNOTATIONS);
        lanes = new Lanes(marks);
        double above = labels.plan(markings.isLabelled() ? marks : List.of());
        view().makeRoom(MarkPainter.depth(lanes.count()), above);
        requestLayout();
    }

    /// Draws again when scrolling has brought an undrawn part into the window.
    void keepUp() {
        if (!view().isShort() && !drawn.covers(view().seen())) {
            requestLayout();
        }
    }

    /// Hands the labels back; the paragraph has left the window.
    void leave() {
        getChildren().clear();
        labels.release();
        setBackground(Background.EMPTY);
    }

    @Override
    void draw() {
        var parallels = touching(Layer.PARALLELS);
        var found = touching(Layer.FOUND);
        labels.release();
        if (marks.isEmpty() && found.isEmpty() && parallels.isEmpty()) {
            leave();
            return;
        }
        drawn = view().isShort() ? new Band(0, view().flow().getHeight()) : view().seen().roomy();
        var part = view().charactersIn(drawn);
        var painter = new MarkPainter(brush, markings.theme(), lanes);
        paint(painter, Layer.PARALLELS, parallels, part);
        paint(painter, Layer.ANNOTATIONS, marks, part);
        paint(painter, Layer.FOUND, found, part);
        setBackground(brush.drawn(getWidth(), getHeight(), markings.theme().paper()));
        brush.clear();
        getChildren().setAll(labels.drawn());
    }

    /// A chosen mark lies on top of those which cross it; labels are given room in reading order.
    private void paint(MarkPainter painter, Layer layer, List<Mark> all, Part part) {
        var lifted = new ArrayList<Runnable>();
        for (var mark : all) {
            var stretch = stretch(mark, part);
            if (stretch.isEmpty()) {
                continue;
            }
            boolean chosen = markings.isChosen(layer, mark);
            if (chosen) {
                lifted.add(() -> paint(painter, layer, mark, stretch, part, true));
            } else {
                paint(painter, layer, mark, stretch, part, false);
            }
            if (layer == Layer.ANNOTATIONS && startsIn(mark, part)) {
                labels.draw(mark, stretch, markings.theme());
            }
        }
        lifted.forEach(Runnable::run);
    }

    private void paint(
            MarkPainter painter,
            Layer layer,
            Mark mark,
            Stretch stretch,
            Part part,
            boolean chosen) {
        boolean starts = startsIn(mark, part);
        boolean ends = mark.end() - view().piece().start() <= part.end();
        switch (layer) {
            case PARALLELS -> bracket(mark, stretch, starts, ends, chosen);
            case ANNOTATIONS -> painter.annotation(mark, stretch, starts, ends, chosen);
            case FOUND -> painter.found(stretch, chosen);
        }
    }

    private void bracket(Mark mark, Stretch stretch, boolean starts, boolean ends, boolean chosen) {
        var piece = view().piece();
        var lie =
                new Bracket.Lie(
                        starts, ends, mark.start() > piece.start(), mark.end() < piece.end());
        new Bracket(brush, markings.theme(), view().textEdges()).draw(mark, stretch, lie, chosen);
    }

    private boolean startsIn(Mark mark, Part part) {
        return mark.start() - view().piece().start() >= part.start();
    }

    private Stretch stretch(Mark mark, Part part) {
        return new Stretch(boxes(mark, part), view().piece().rightToLeft());
    }

    private List<Rectangle2D> boxes(Mark mark, Part part) {
        int from = view().piece().start();
        int start = Math.max(part.start(), mark.start() - from);
        int end = Math.min(part.end(), mark.end() - from);
        return start < end ? view().geometry().rectangles(start, end) : List.of();
    }

    private List<Mark> touching(Layer layer) {
        var piece = view().piece();
        return piece.length() == 0
                ? List.of()
                : markings.on(layer).touching(piece.start(), piece.end());
    }
}
