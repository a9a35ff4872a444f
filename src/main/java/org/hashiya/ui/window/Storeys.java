package org.hashiya.ui.window;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.hashiya.ui.drawer.Drawer;

/// The panes with what stands beside them, and below them the drawer while it is open. While the
/// panes are bare it is put away.
final class Storeys extends SplitPane {
    private static final double USUAL = 0.66;

    private final Drawer drawer;
    private final Panes panes;
    private double height = USUAL;

    Storeys(Node upper, Drawer drawer, Panes panes) {
        this.drawer = drawer;
        this.panes = panes;
        setOrientation(Orientation.VERTICAL);
        getStyleClass().add("storeys");
        getItems().add(upper);
        setResizableWithParent(drawer, false);
        drawer.openProperty().subscribe(this::arrange);
        panes.bareProperty().subscribe(this::arrange);
    }

    private void arrange() {
        boolean wanted = drawer.isOpen() && !panes.bareProperty().get();
        if (wanted == getItems().contains(drawer)) {
            return;
        }
        if (wanted) {
            getItems().add(drawer);
            setDividerPositions(height);
        } else {
            height = getDividerPositions()[0];
            getItems().remove(drawer);
        }
    }

    Drawer drawer() {
        return drawer;
    }

    /// Which page is open, if one is, and where the drawer begins: `history@0.66`.
    String written() {
        double at = getDividers().isEmpty() ? height : getDividerPositions()[0];
        return (drawer.isOpen() ? drawer.shownPage().orElse("") : "") + "@" + at;
    }

    /// As [#written] has it; anything else changes nothing.
    void lay(String written) {
        var parts = written.split("@", -1);
        number(parts[parts.length - 1]).filter(at -> at > 0 && at < 1).ifPresent(at -> height = at);
        if (!parts[0].isEmpty()) {
            drawer.lay(parts[0]);
        }
    }

    private static Optional<Double> number(String written) {
        try {
            return Optional.of(Double.valueOf(written));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
