package org.hashiya.ui.window;

import java.util.Optional;
import org.hashiya.identity.LastingId;
import org.hashiya.parallel.Passage;

/// Shows the passage of an annotation: in the pane that has its text, or in the active one.
record Going(Panes panes) {
    void to(Passage passage, LastingId annotation) {
        var pane =
                panes.all().stream()
                        .filter(each -> each.text().equals(Optional.of(passage.text())))
                        .findFirst()
                        .orElse(panes.active());
        panes.leaving(pane);
        pane.returnTo(new Trail.Stop(passage.text(), Spot.atTop(passage.span().start())));
        panes.activate(pane);
        pane.choose(annotation);
    }
}
