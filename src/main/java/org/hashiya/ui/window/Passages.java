package org.hashiya.ui.window;

import java.util.Optional;
import org.hashiya.annotation.Annotation;

/// Shows the passages of two annotations side by side.
final class Passages {
    private final Panes panes;

    Passages(Panes panes) {
        this.panes = panes;
    }

    /// In two panes; the first one becomes the active one.
    void showBoth(Annotation first, Annotation second) {
        var left = paneFor(first, Optional.empty());
        var right = paneFor(second, Optional.of(left));
        show(second, right);
        show(first, left);
        panes.focusActive();
    }

    /// In another pane than the active one, which stays the active one.
    void showBeside(Annotation mark) {
        var here = panes.active();
        show(mark, paneFor(mark, Optional.of(here)));
        panes.activate(here);
        panes.focusActive();
    }

    /// @param taken the pane that must not be it
    private ReadingPane paneFor(Annotation mark, Optional<ReadingPane> taken) {
        return panes.all().stream()
                .filter(pane -> !taken.equals(Optional.of(pane)))
                .filter(pane -> pane.text().equals(Optional.of(mark.text())))
                .findFirst()
                .or(() -> taken.isEmpty() ? Optional.of(panes.active()) : another(taken.get()))
                .orElseGet(panes::active);
    }

    private Optional<ReadingPane> another(ReadingPane taken) {
        return panes.all().stream()
                .filter(pane -> pane != taken)
                .findFirst()
                .or(() -> panes.addBeside(taken));
    }

    private void show(Annotation mark, ReadingPane pane) {
        panes.leaving(pane);
        pane.returnTo(new Trail.Stop(mark.text(), Spot.atTop(mark.span().start())));
        panes.activate(pane);
        pane.choose(mark.id());
    }
}
