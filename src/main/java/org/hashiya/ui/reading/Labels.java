package org.hashiya.ui.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// The names of tags above the marks that start in one paragraph.
final class Labels {
    /// About the width of a letter, to guess how many rows a paragraph needs before it has lines.
    private static final double LETTER = 8;

    private static final double SPACE = 2;

    private final ParagraphView view;
    private final LabelPress press;
    private final List<Text> drawn = new ArrayList<>();
    private Map<Double, LabelRows> above = new HashMap<>();
    private int rows;

    Labels(ParagraphView view, LabelPress press) {
        this.view = view;
        this.press = press;
    }

    /// How high they stand above each line.
    ///
    /// @param marks of the paragraph, in reading order; none when there shall be no labels
    double plan(List<Mark> marks) {
        rows = 0;
        int from = view.piece().start();
        var guess = new LabelRows(LabelRows.MOST, 0, LETTER * view.piece().length() + LETTER);
        for (var mark : marks) {
            if (isNamedHere(mark)) {
                double anchor = LETTER * (mark.start() - from);
                int row =
                        guess.place(anchor, false, press.width(mark.badge().label()))
                                .map(LabelRows.Place::row)
                                .orElse(LabelRows.MOST - 1);
                rows = Math.max(rows, row + 1);
            }
        }
        return rows == 0 ? 0 : rows * press.height() + SPACE;
    }

    private boolean isNamedHere(Mark mark) {
        return mark.start() >= view.piece().start() && !mark.badge().label().isEmpty();
    }

    /// Names a mark that starts in this stretch, if there is room.
    void draw(Mark mark, Stretch stretch, Theme theme) {
        if (rows == 0 || !isNamedHere(mark)) {
            return;
        }
        double top = stretch.first().getMinY();
        double anchor = stretch.rightToLeft() ? stretch.startX() + 1 : stretch.startX();
        var words = mark.badge().label();
        lineAt(top)
                .place(anchor, stretch.rightToLeft(), press.width(words))
                .ifPresent(place -> {
                    var fitting = press.shortened(words, place.width());
                    double spare = place.width() - press.width(fitting);
                    double left = stretch.rightToLeft() ? place.left() + spare : place.left();
                    double bottom = top - place.row() * press.height();
                    drawn.add(press.set(fitting, left, bottom, theme.letters(mark)));
                });
    }

    private LabelRows lineAt(double top) {
        return above.computeIfAbsent(
                top,
                _ -> {
                    var edges = view.textEdges();
                    return new LabelRows(rows, edges.left(), edges.right());
                });
    }

    List<? extends Node> drawn() {
        return drawn;
    }

    void release() {
        drawn.forEach(press::giveBack);
        drawn.clear();
        above = new HashMap<>();
    }
}
