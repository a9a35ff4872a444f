package org.hashiya.ui.drawer;

import javafx.scene.Node;

/// One page of the drawer. Nothing is asked of it before it is opened for the first time.
public interface DrawerPage {
    /// A short word by which the window remembers the page, and the end of its tab's id.
    String id();

    /// What stands on its tab.
    String title();

    /// What is shown; the same node each time.
    Node content();

    /// It came into sight, or an edit was written while it is in sight.
    void refresh();

    /// The project is closed.
    default void close() {}
}
