package org.hashiya.ui.window;

import java.util.Optional;

/// Where a reader is in a text. Both are UTF-16 offsets.
///
/// @param top the first character of the uppermost line in sight
/// @param caret where the caret stands
record Spot(int top, int caret) {
    static final Spot START = new Spot(0, 0);

    Spot {
        if (top < 0 || caret < 0) {
            throw new IllegalArgumentException("A text begins at 0: " + top + ", " + caret);
        }
    }

    /// A line at the top of the window, with the caret in it.
    static Spot atTop(int offset) {
        return new Spot(offset, offset);
    }

    /// Reads what [#toString] wrote; empty when it is something else.
    static Optional<Spot> parse(String written) {
        try {
            var numbers = written.split(",", 2);
            return Optional.of(
                    new Spot(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return top + "," + caret;
    }
}
