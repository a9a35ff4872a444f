package org.hashiya.ui.window;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import org.hashiya.ui.reading.ReadingSurface;

/// Lists the headings of the text in a pane.
///
/// @param jump goes to a UTF-16 offset
record PaneOutline(Sheet sheet, ReadingSurface surface, IntConsumer jump) {
    void list(Node under) {
        sheet.shown()
                .map(text -> Outline.of(text.now()))
                .ifPresent(outline ->
                        new OutlineList(outline, this::goTo)
                                .show(under, surface.selection().caret()));
    }

    private void goTo(int offset) {
        jump.accept(offset);
        surface.requestFocus();
    }
}
