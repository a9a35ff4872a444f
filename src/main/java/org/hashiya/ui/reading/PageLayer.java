package org.hashiya.ui.reading;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;

/// A sheet of glass on one paragraph, behind its words, drawn again when the paragraph changes its
/// shape. It is never mirrored: [BidiGeometry] tells true places.
abstract class PageLayer extends Region {
    private final ParagraphView view;
    private boolean drawing;

    /// @param depth how far behind the words
    PageLayer(ParagraphView view, double depth) {
        this.view = view;
        setManaged(false);
        setMouseTransparent(true);
        setViewOrder(depth);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        view.flow().widthProperty().addListener(_ -> cover());
        view.flow().heightProperty().addListener(_ -> cover());
    }

    private void cover() {
        resize(view.flow().getWidth(), view.flow().getHeight());
        requestLayout();
    }

    ParagraphView view() {
        return view;
    }

    /// Only called when the paragraph has a place in the window.
    abstract void draw();

    @Override
    protected final void layoutChildren() {
        if (view.isLaidOut()) {
            drawing = true;
            draw();
            drawing = false;
        }
    }

    /// What is drawn changes the layer, and JavaFX would have it drawn once more for that.
    @Override
    public final void requestLayout() {
        if (!drawing) {
            super.requestLayout();
        }
    }
}
