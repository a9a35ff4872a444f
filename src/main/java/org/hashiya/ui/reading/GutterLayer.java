package org.hashiya.ui.reading;

import java.util.LinkedHashMap;
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
        if (here.isEmpty()) {
            return;
        }
        var lines = view().geometry().lines();
        double ascent = view().flow().getBaselineOffset() - lines.getFirst().bounds().getMinY();
        var byLine = new LinkedHashMap<Double, String>();
        here.forEach((offset, words) -> {
            int inside = Math.clamp(offset - piece.start(), 0, piece.length());
            int i = lines.size() - 1;
            while (i > 0 && lines.get(i).start() > inside) {
                i--;
            }
            byLine.merge(lines.get(i).bounds().getMinY(), words, Gutter::joined);
        });
        byLine.forEach((top, words) -> getChildren().add(sign(words, top + ascent)));
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
