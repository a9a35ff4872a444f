package org.hashiya.ui.window;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hashiya.annotation.TagSet;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.reading.MenuRequest;
import org.hashiya.ui.reading.ReadingSurface;
import org.hashiya.ui.tagging.TagKeys;
import org.hashiya.ui.tagging.TagMenu;

/// Tags the selected words of a pane, by key or from the menu.
final class TaggingHand {
    private final Pen pen;
    private final ReadingPane pane;
    private final ReadingSurface surface;
    private final Tagging tagging;

    TaggingHand(Pen pen, ReadingPane pane, ReadingSurface surface, Tagging tagging) {
        this.pen = pen;
        this.pane = pane;
        this.surface = surface;
        this.tagging = tagging;
        surface.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        surface.setOnMenu(this::openMenu);
    }

    void tag(Stamp stamp) {
        pane.shown()
                .ifPresent(
                        text -> tagging.tag(stamp, text.now(), surface.selection(), pane::choose));
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.DELETE) {
            pane.eraseChosen();
            key.consume();
            return;
        }
        TagKeys.tagFor(key, tags())
                .ifPresent(tag -> {
                    tag(Stamp.of(tag));
                    key.consume();
                });
    }

    private void openMenu(MenuRequest request) {
        pane.shown()
                .ifPresent(text -> {
                    var here = text.at(request.character());
                    var menu =
                            new TagMenu(
                                    tags(),
                                    !surface.selection().isEmpty(),
                                    here,
                                    text.now().words(),
                                    new TagMenu.Deeds(
                                            tag -> tag(Stamp.of(tag)),
                                            tagging::erase,
                                            surface::copy,
                                            pane::copyWithReference));
                    menu.show(surface, request.screenX(), request.screenY());
                });
    }

    private TagSet tags() {
        return pen.project().tags();
    }
}
