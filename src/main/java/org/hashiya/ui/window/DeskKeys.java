package org.hashiya.ui.window;

import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;

/// Keys that no menu item shows, because it shows another one for the same.
final class DeskKeys {
    private DeskKeys() {}

    static void bind(Scene scene, DeskView desk) {
        var more =
                Map.<KeyCombination, Runnable>of(
                        Keys.REDO_TOO,
                        () -> desk.pen().redo(),
                        Keys.LARGER_TOO,
                        () -> desk.panes().active().zoom(1),
                        Keys.TRY_AGAIN,
                        desk.hitch()::tryAgain,
                        Keys.LEAVE_IT,
                        desk.hitch()::leave);
        scene.getAccelerators().putAll(more);
    }
}
