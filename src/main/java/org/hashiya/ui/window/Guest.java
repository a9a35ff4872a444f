package org.hashiya.ui.window;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Dialog;

/// Shows a dialog beside which the work goes on, and which goes when its desk does: what it would
/// do belongs to that project.
final class Guest {
    private Guest() {}

    static void show(Dialog<?> dialog, Node desk) {
        var window = desk.getScene().getWindow();
        InvalidationListener gone =
                _ -> {
                    if (desk.getScene() == null || !window.isShowing()) {
                        dialog.close();
                    }
                };
        desk.sceneProperty().addListener(gone);
        window.showingProperty().addListener(gone);
        dialog.showingProperty()
                .addListener((_, _, isShown) -> {
                    if (!isShown) {
                        desk.sceneProperty().removeListener(gone);
                        window.showingProperty().removeListener(gone);
                    }
                });
        dialog.show();
    }
}
