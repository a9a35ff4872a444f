package org.hashiya.ui.window;

import java.util.List;
import java.util.Optional;
import org.hashiya.text.Span;
import org.hashiya.ui.reading.ReadingSurface;

/// The page of a pane, for those who search it.
record SearchedPage(Sheet sheet, ReadingSurface surface) implements FindBar.Page {
    private static final int LONG = 200;

    @Override
    public Optional<ShownText> shown() {
        return sheet.shown();
    }

    @Override
    public int place() {
        return surface.selection().start();
    }

    @Override
    public boolean isAt(Span words) {
        return surface.selection().span().equals(Optional.of(words));
    }

    @Override
    public void show(List<Span> found, int here) {
        surface.highlight(found, here);
    }

    @Override
    public void turnTo(Span words) {
        surface.select(words.start(), words.end());
        surface.reveal(words.start());
    }

    @Override
    public void leaveFinding() {
        surface.requestFocus();
    }

    /// What is selected, when somebody may want to find it elsewhere.
    String selected() {
        return surface.selection()
                .span()
                .filter(span -> span.length() <= LONG && sheet.shown().isPresent())
                .map(span -> span.of(surface.words()))
                .orElse("");
    }
}
