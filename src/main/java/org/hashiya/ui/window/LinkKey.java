package org.hashiya.ui.window;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.margin.MarginView;

/// Enter on a page links the words under the caret to the entry of the registers that the margin
/// offers first. Pressed right after a tag's key, it waits until the tag is on the disk; whatever
/// the reader does meanwhile lets it be.
final class LinkKey {
    private final Panes panes;
    private final MarginView margin;
    private final Pen pen;
    private boolean waits;

    LinkKey(Panes panes, MarginView margin, Pen pen) {
        this.panes = panes;
        this.margin = margin;
        this.pen = pen;
        panes.addEventFilter(KeyEvent.KEY_PRESSED, _ -> waits = false);
        panes.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> waits = false);
        panes.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent key) {
        boolean isPlain =
                key.getCode() == KeyCode.ENTER
                        && !key.isShortcutDown()
                        && !key.isAltDown()
                        && !key.isShiftDown();
        boolean isOnPage = panes.all().stream().anyMatch(pane -> pane.surface().isFocusWithin());
        if (!isPlain || !isOnPage) {
            return;
        }
        if (pen.isWriting()) {
            waits = true;
            key.consume();
        } else if (margin.linkBest()) {
            key.consume();
        }
    }

    /// The margin shows what the reader looks at now.
    void attended() {
        if (waits && !pen.isWriting()) {
            waits = false;
            margin.linkBest();
        }
    }
}
