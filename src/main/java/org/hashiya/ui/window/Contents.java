package org.hashiya.ui.window;

import java.util.Optional;
import org.hashiya.text.TextId;
import org.hashiya.ui.discussion.CommentsPage;
import org.hashiya.ui.drawer.Drawer;
import org.hashiya.ui.drawer.HistoryPage;
import org.hashiya.ui.kit.HistoryList;
import org.hashiya.ui.kit.Pen;

/// What lies in the drawer. Some pages speak of the text that is read, and follow when it is
/// another.
final class Contents {
    private final Drawer drawer;
    private final Panes panes;
    private Optional<TextId> read = Optional.empty();

    Contents(Drawer drawer, Panes panes) {
        this.drawer = drawer;
        this.panes = panes;
    }

    void lay(Pen pen, Going going, HistoryList history) {
        drawer.add(new HistoryPage(history));
        drawer.add(new CommentsPage(pen, () -> panes.active().text(), going::to));
    }

    /// The reader may have turned to another text.
    void attend() {
        var now = panes.active().text();
        if (!now.equals(read)) {
            read = now;
            drawer.hear();
        }
    }
}
