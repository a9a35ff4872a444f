package org.hashiya.ui.window;

import java.util.Optional;
import org.hashiya.ui.reading.ReadingSurface;

/// Where the reader of a pane is in its text, now and when it was left.
record Whereabouts(Sheet sheet, ReadingSurface surface, Habits habits) {
    Optional<Trail.Stop> stop() {
        return sheet.shown()
                .map(text ->
                        new Trail.Stop(
                                text.now().id(),
                                new Spot(firstInSight(), surface.selection().caret())));
    }

    /// Where the reader is, is remembered.
    void note() {
        stop().ifPresent(stop -> habits.note(stop.text(), stop.spot()));
    }

    /// Comes back to a place that was left.
    void returnTo(Trail.Stop stop) {
        note();
        if (!sheet.show(stop.text(), stop.spot())) {
            surface.select(stop.spot().caret(), stop.spot().caret());
            surface.showAtTop(stop.spot().top());
        }
    }

    /// Goes to a character of the text.
    void jumpTo(int offset) {
        surface.select(offset, offset);
        surface.reveal(offset);
    }

    /// The first character in sight, UTF-16.
    private int firstInSight() {
        return surface.firstVisible();
    }
}
