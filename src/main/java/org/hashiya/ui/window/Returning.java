package org.hashiya.ui.window;

import java.util.Optional;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.hashiya.ui.kit.Words;

/// Brings the reader back to where a jump began, in the pane that shows that text.
final class Returning {
    private final Panes panes;
    private final Trail trail = new Trail();

    Returning(Panes panes) {
        this.panes = panes;
    }

    /// The buttons on the side of a mouse.
    void mouse(MouseEvent press) {
        if (press.getButton() == MouseButton.BACK) {
            press.consume();
            back();
        } else if (press.getButton() == MouseButton.FORWARD) {
            press.consume();
            forward();
        }
    }

    /// The reader is about to jump away from where this pane is.
    void leaving(ReadingPane pane) {
        pane.stop().ifPresent(trail::leave);
    }

    /// Goes back to where the reader was before the last jump.
    void back() {
        trail.back(panes.active().stop())
                .ifPresentOrElse(this::turnTo, () -> panes.say(Words.say("trail.first")));
    }

    void forward() {
        trail.forward(panes.active().stop())
                .ifPresentOrElse(this::turnTo, () -> panes.say(Words.say("trail.last")));
    }

    private void turnTo(Trail.Stop stop) {
        if (panes.has(stop.text())) {
            var wanted = Optional.of(stop.text());
            var active = panes.active();
            var pane =
                    panes.all().stream()
                            .filter(_ -> !active.text().equals(wanted))
                            .filter(each -> each.text().equals(wanted))
                            .findFirst()
                            .orElse(active);
            pane.returnTo(stop);
            panes.focus(pane);
        }
    }
}
