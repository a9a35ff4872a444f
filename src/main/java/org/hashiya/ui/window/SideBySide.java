package org.hashiya.ui.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.hashiya.ui.margin.MarginView;

/// Library, panes and margin, in this order. The first and the last can be put away.
final class SideBySide extends SplitPane {
    private static final int ALL = 3;

    private final LibraryColumn library;
    private final MarginView margin;
    private List<Node> aside = List.of();
    private List<Double> kept = Widths.AROUND;

    SideBySide(LibraryColumn library, Panes panes, MarginView margin) {
        this.library = library;
        this.margin = margin;
        getStyleClass().add("around");
        getItems().setAll(library, panes, margin);
        setResizableWithParent(library, false);
        setResizableWithParent(margin, false);
    }

    void focusLibrary() {
        show(library, 0);
        library.requestFocus();
    }

    void focusMargin() {
        show(margin, getItems().size());
        margin.requestFocus();
    }

    void showMargin() {
        show(margin, getItems().size());
    }

    void toggleLibrary() {
        toggle(library, 0);
    }

    void toggleMargin() {
        toggle(margin, getItems().size());
    }

    private void toggle(Node part, int place) {
        if (!getItems().remove(part)) {
            show(part, place);
        }
    }

    private void show(Node part, int place) {
        if (!getItems().contains(part)) {
            getItems().add(place, part);
            setWidths(Widths.AROUND);
        }
    }

    /// Puts library and margin away until [#bringBack].
    void leaveThePanes() {
        aside = getItems().stream().filter(part -> part == library || part == margin).toList();
        kept = Widths.of(this);
        getItems().removeAll(aside);
    }

    /// As it was before [#leaveThePanes].
    void bringBack() {
        if (aside.contains(library)) {
            getItems().addFirst(library);
        }
        if (aside.contains(margin)) {
            getItems().addLast(margin);
        }
        aside = List.of();
        setWidths(kept);
    }

    /// Where the dividers stand, or stood, when all three parts are there.
    List<Double> widths() {
        if (getItems().size() == ALL) {
            return Widths.of(this);
        }
        return aside.size() == ALL - 1 ? kept : Widths.AROUND;
    }

    void setWidths(List<Double> positions) {
        Widths.set(this, positions);
    }
}
