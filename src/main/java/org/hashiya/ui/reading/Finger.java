package org.hashiya.ui.reading;

import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.hashiya.ui.reading.CaretWalk.Place;

/// The reader's finger on the page: it moves the caret, selects words, and keeps both in the
/// window.
final class Finger {
    private final ReadingSurface surface;
    private final ReadingCaret caret;
    private final Sheet sheet;
    private final ReadOnlyObjectWrapper<Selection> selection;

    Finger(ReadingSurface surface, ReadingCaret caret, Sheet sheet) {
        this.surface = surface;
        this.caret = caret;
        this.sheet = sheet;
        selection = new ReadOnlyObjectWrapper<>(surface, "selection", Selection.START);
    }

    ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    Selection selection() {
        return selection.get();
    }

    /// Selects from anchor to caret, or a little more when a grapheme would be split.
    void select(Selection wanted) {
        var paragraphs = surface.paragraphs();
        int start = paragraphs.toScreen(paragraphs.graphemeStart(wanted.start()));
        int end =
                wanted.isEmpty()
                        ? start
                        : paragraphs.toScreen(paragraphs.graphemeEnd(wanted.end()));
        boolean forward = wanted.anchor() <= wanted.caret();
        sheet.selectRange(forward ? start : end, forward ? end : start);
    }

    /// Puts the selected words on the clipboard, without the breaks that only the screen has.
    void copy() {
        var now = selection();
        if (!now.isEmpty()) {
            var selected = surface.words().substring(now.start(), now.end());
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, selected));
        }
    }

    void walkTo(Place place, boolean selecting) {
        int offset = caret.stand(place);
        sheet.selectRange(selecting ? sheet.getAnchor() : offset, offset);
        reveal(place);
    }

    /// Brings this line into the window.
    void reveal(Place place) {
        var line = caret.walk().line(place);
        sheet.bring(place.paragraph(), line.top(), line.bottom());
    }

    /// RichTextFX has moved the caret.
    void moved() {
        caret.moved(sheet.getAnchor(), sheet.getCaretPosition());
        selection.set(caret.selection());
    }
}
