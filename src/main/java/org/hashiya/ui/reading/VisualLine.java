package org.hashiya.ui.reading;

import java.util.List;
import java.util.OptionalInt;

/// One line as it stands on the screen: its letters from left to right, whatever way they are read.
///
/// Between and beside `n` letters there are `n + 1` slots for the caret, slot 0 at the far left.
/// Offsets count from the start of the paragraph.
record VisualLine(
        int start, int end, double top, double bottom, boolean rightToLeft, List<Letter> letters) {

    /// A grapheme; `rightToLeft` is its own direction, which may differ from that of its line.
    record Letter(
            int start, int end, double left, double right, boolean rightToLeft, boolean space) {
        private int offsetAtLeft() {
            return rightToLeft ? end : start;
        }

        private int offsetAtRight() {
            return rightToLeft ? start : end;
        }
    }

    /// Stands for the line of a paragraph that has no place on the screen.
    static VisualLine unseen() {
        return new VisualLine(0, 0, 0, 0, false, List.of());
    }

    int startSlot() {
        return rightToLeft ? letters.size() : 0;
    }

    int endSlot() {
        return rightToLeft ? 0 : letters.size();
    }

    double x(int slot) {
        if (letters.isEmpty()) {
            return 0;
        }
        return slot == 0 ? letters.getFirst().left() : letters.get(slot - 1).right();
    }

    /// Where a letter typed at this slot would go. Where two directions meet, both neighbours have
    /// an answer; the one that reads like the line decides.
    int offset(int slot) {
        if (slot == startSlot()) {
            return start;
        }
        if (slot == endSlot()) {
            return end;
        }
        var left = letters.get(slot - 1);
        return left.rightToLeft() == rightToLeft
                ? left.offsetAtRight()
                : letters.get(slot).offsetAtLeft();
    }

    int slot(int offset) {
        if (offset <= start) {
            return startSlot();
        }
        for (int i = 0; i < letters.size(); i++) {
            var letter = letters.get(i);
            if (letter.start() <= offset && offset < letter.end()) {
                return letter.rightToLeft() ? i + 1 : i;
            }
        }
        return endSlot();
    }

    /// Whether a letter beside the slot begins or ends at this offset.
    boolean stands(int slot, int offset) {
        return (slot > 0 && letters.get(slot - 1).offsetAtRight() == offset)
                || (slot < letters.size() && letters.get(slot).offsetAtLeft() == offset);
    }

    /// Where the letter at `x` begins or ends, on the half on which `x` is; empty where no letter
    /// is.
    OptionalInt offsetBeside(double x) {
        for (var letter : letters) {
            if (letter.left() <= x && x < letter.right()) {
                return OptionalInt.of(
                        x < middle(letter) ? letter.offsetAtLeft() : letter.offsetAtRight());
            }
        }
        return OptionalInt.empty();
    }

    /// The number of the line at this height, or of the nearest one.
    static int at(double y, List<VisualLine> lines) {
        int i = 0;
        while (i < lines.size() - 1 && lines.get(i).bottom() < y) {
            i++;
        }
        return i;
    }

    int slotNear(double x) {
        int slot = 0;
        while (slot < letters.size() && middle(letters.get(slot)) < x) {
            slot++;
        }
        return slot;
    }

    private static double middle(Letter letter) {
        return (letter.left() + letter.right()) / 2;
    }
}
