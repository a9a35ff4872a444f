package org.hashiya.ui.drawer;

import javafx.scene.Node;
import org.hashiya.project.Edit;

/// One page of the drawer. Nothing is asked of it before it is opened for the first time.
public interface DrawerPage {
    /// A short word by which the window remembers the page, and the end of its tab's id.
    String id();

    /// What stands on its tab.
    String title();

    /// What is shown; the same node each time.
    Node content();

    /// It gets the keyboard.
    default void focus() {
        content().requestFocus();
    }

    /// It came into sight.
    void refresh();

    /// An edit was written while it is in sight.
    default void hear(Edit edit) {
        refresh();
    }

    /// The reader turned to another text while it is in sight.
    default void turn() {}

    /// It went out of sight; nothing is told it until it comes again.
    default void hide() {}
}
