package org.hashiya.ui.window;

/// The ways around the desk: to what stands beside the panes. Going there ends reading mode.
final class Ways {
    private final ReadingMode reading;
    private final SideBySide parts;
    private final LibraryColumn column;

    Ways(ReadingMode reading, SideBySide parts, LibraryColumn column) {
        this.reading = reading;
        this.parts = parts;
        this.column = column;
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

    void toMargin() {
        reading.leave();
        parts.focusMargin();
    }

    void toggleLibrary() {
        reading.leave();
        parts.toggleLibrary();
    }

    void toggleMargin() {
        reading.leave();
        parts.toggleMargin();
    }
}
