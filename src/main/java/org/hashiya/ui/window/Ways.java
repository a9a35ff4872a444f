package org.hashiya.ui.window;

import org.hashiya.ui.drawer.Drawer;
import org.hashiya.ui.margin.MarginView;

/// The ways around the desk: to what stands beside the panes and below them. Going there ends
/// reading mode.
final class Ways {
    private final ReadingMode reading;
    private final SideBySide parts;
    private final LibraryColumn column;
    private final MarginView margin;
    private final Drawer drawer;

    Ways(
            ReadingMode reading,
            SideBySide parts,
            LibraryColumn column,
            MarginView margin,
            Drawer drawer) {
        this.reading = reading;
        this.parts = parts;
        this.column = column;
        this.margin = margin;
        this.drawer = drawer;
    }

    /// The library has the keyboard.
    void toLibrary() {
        reading.leave();
        column.showTexts();
        parts.focusLibrary();
    }

    /// So have the registers.
    void toRegisters() {
        reading.leave();
        parts.focusLibrary();
        column.showRegisters();
    }

    /// So have the packs.
    void toPacks() {
        reading.leave();
        parts.focusLibrary();
        column.showPacks();
    }

    void toMargin() {
        reading.leave();
        parts.focusMargin();
    }

    /// To the field for a comment on the chosen annotation; without one, to all comments.
    void toComment() {
        reading.leave();
        parts.showMargin();
        if (!margin.comment()) {
            drawer.open("comments");
        }
    }

    void toggleLibrary() {
        reading.leave();
        parts.toggleLibrary();
    }

    void toggleMargin() {
        reading.leave();
        parts.toggleMargin();
    }

    /// The drawer opens at the page of this id, which gets the keyboard.
    void toDrawer(String page) {
        reading.leave();
        drawer.open(page);
    }

    /// The drawer comes, at the page where it was last, or goes.
    void toggleDrawer() {
        reading.leave();
        drawer.toggle();
    }
}
