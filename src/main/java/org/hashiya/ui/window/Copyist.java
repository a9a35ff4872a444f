package org.hashiya.ui.window;

import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import org.hashiya.text.Span;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.reading.ReadingSurface;

/// Puts the selected words of a page on the clipboard, with where they stand.
record Copyist(Sheet sheet, ReadingSurface surface, Consumer<String> say) {
    void copy() {
        var text = sheet.shown();
        if (text.isEmpty() || surface.selection().isEmpty()) {
            say.accept(Words.say("cite.selectFirst"));
            return;
        }
        surface.selection().span().ifPresent(span -> copy(text.get(), span));
    }

    private void copy(ShownText text, Span span) {
        Clipboard.getSystemClipboard().setContent(Citation.of(text.now(), span).content());
        say.accept(Words.say("cite.done"));
    }
}
