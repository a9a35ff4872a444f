package org.hashiya.ui.window;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.reading.Layer;
import org.hashiya.ui.reading.ReadingSurface;

/// What is in sight in one pane, and the panel where that is chosen.
final class Seeing {
    private static final double LEAST = 160;
    private static final double SHARE = 0.8;

    private final Pen pen;
    private final ReadingSurface surface;
    private final Sheet sheet;
    private final PaneTools tools;
    private final SightPanel panel = new SightPanel(this::look, this::close);

    Seeing(Pen pen, ReadingSurface surface, Sheet sheet, PaneTools tools) {
        this.pen = pen;
        this.surface = surface;
        this.sheet = sheet;
        this.tools = tools;
        panel.setVisible(false);
        panel.managedProperty().bind(panel.visibleProperty());
        StackPane.setAlignment(panel, Pos.TOP_RIGHT);
    }

    /// Lies on the page, above the words.
    SightPanel panel() {
        return panel;
    }

    /// Opens the panel, or puts it away.
    void toggle() {
        if (panel.isVisible()) {
            close();
            return;
        }
        sheet.shown()
                .ifPresent(text -> {
                    panel.show(text.now().annotations(), text.sight(), pen.project());
                    refresh();
                    panel.setVisible(true);
                    panel.applyCss();
                    panel.fit(Math.max(LEAST, SHARE * surface.getHeight()));
                    panel.requestFocus();
                });
    }

    private void close() {
        panel.setVisible(false);
        surface.requestFocus();
    }

    Sight sight() {
        return sheet.sight();
    }

    /// From now on only this is in sight, in whatever text is here.
    void look(Sight next) {
        sheet.look(next);
        refresh();
    }

    /// Other annotations are there, or another text.
    void refresh() {
        sheet.shown()
                .ifPresent(text -> {
                    int shown = surface.overlay().size(Layer.ANNOTATIONS);
                    int all = text.now().annotationCount();
                    panel.showCount(shown, all);
                    tools.showSight(shown, all, !text.sight().isEverything());
                });
    }
}
