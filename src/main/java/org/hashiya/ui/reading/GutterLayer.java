package org.hashiya.ui.reading;

import java.util.LinkedHashMap;
import javafx.scene.shape.Polygon;
import javafx.scene.text.Text;

/// The signs beside one paragraph: on the side where its lines begin, so on the right of an Arabic
/// one, since there the eye comes back to.
final class GutterLayer extends PageLayer {
    private static final double DEPTH = 0.8;

    private final Gutter gutter;

    GutterLayer(ParagraphView view, Gutter gutter) {
        super(view, DEPTH);
        this.gutter = gutter;
        refill();
    }

    /// There are other signs now.
    void refill() {
        view().leaveGutter(gutter.width());
        requestLayout();
    }

    @Override
    void draw() {
        getChildren().clear();
        var piece = view().piece();
        var here = gutter.between(piece.start(), view().nextStart());
        var ribbons = gutter.ribbons().subSet(piece.start(), true, view().nextStart(), false);
        if (here.isEmpty() && ribbons.isEmpty()) {
            return;
        }
        var first = view().geometry().lines().getFirst().bounds().getMinY();
        double ascent = view().flow().getBaselineOffset() - first;
        var byLine = new LinkedHashMap<Double, String>();
        here.forEach((offset, words) -> byLine.merge(top(offset), words, Gutter::joined));
        byLine.forEach((top, words) -> getChildren().add(sign(words, top + ascent)));
        ribbons.stream()
                .map(this::top)
                .distinct()
                .forEach(top -> getChildren().add(ribbon(top + ascent)));
    }

    /// Where the line with this character begins, downwards.
    private double top(int offset) {
        var lines = view().geometry().lines();
        int inside = Math.clamp(offset - view().piece().start(), 0, view().piece().length());
        int i = lines.size() - 1;
        while (i > 0 && lines.get(i).start() > inside) {
            i--;
        }
        return lines.get(i).bounds().getMinY();
    }

    /// Beyond the signs, beside the letters of its line.
    private Polygon ribbon(double baseline) {
        var ribbon = Ribbon.hanging();
        var edges = view().textEdges();
        double beyond = Math.max(gutter.width(), Gutter.GAP);
        ribbon.setLayoutX(
                Math.rint(
                        view().piece().rightToLeft()
                                ? edges.right() + beyond
                                : edges.left() - beyond - Ribbon.WIDTH));
        ribbon.setLayoutY(Math.rint(baseline - Ribbon.LENGTH));
        return ribbon;
    }

    private Text sign(String words, double baseline) {
        var sign = new Text(words);
        sign.getStyleClass().add("gutter-sign");
        sign.setFont(Gutter.FONT);
        var edges = view().textEdges();
        sign.setX(
                Math.rint(
                        view().piece().rightToLeft()
                                ? edges.right() + Gutter.GAP
                                : edges.left() - Gutter.GAP - Gutter.wide(words)));
        sign.setY(Math.rint(baseline));
        return sign;
    }
}
