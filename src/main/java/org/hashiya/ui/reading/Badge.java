package org.hashiya.ui.reading;

import javafx.scene.paint.Color;

/// By what readers know the marks of one tag: its colour, the shape of its line, its name.
///
/// @param colour for a light page; each theme makes its own out of it
/// @param label in the window's language; empty for none
/// @param row marks of row 0 are underlined closest to the words; those of higher rows below them,
///   never in the same lane
public record Badge(Color colour, Pattern pattern, String label, int row) {
    public Badge {
        if (row < 0) {
            throw new IllegalArgumentException("Rows count from the words down: " + row);
        }
    }

    /// Without a name, closest to the words.
    public static Badge of(Color colour) {
        return new Badge(colour, Pattern.SOLID, "", 0);
    }
}
