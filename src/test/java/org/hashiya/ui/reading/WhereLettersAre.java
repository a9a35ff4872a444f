package org.hashiya.ui.reading;

import javafx.geometry.Point2D;

/// Places of letters on the screen, for tests that use the mouse.
public final class WhereLettersAre {
    private WhereLettersAre() {}

    /// The middle of the letter at this offset.
    public static Point2D middle(ReadingSurface surface, int offset) {
        return at(surface, offset, 0.5);
    }

    /// Just inside the letter, where it begins when it is read.
    public static Point2D before(ReadingSurface surface, int offset) {
        return at(surface, offset, isRightToLeft(surface, offset) ? 0.9 : 0.1);
    }

    /// Just inside the letter, where it ends when it is read.
    public static Point2D after(ReadingSurface surface, int offset) {
        return at(surface, offset, isRightToLeft(surface, offset) ? 0.1 : 0.9);
    }

    private static Point2D at(ReadingSurface surface, int offset, double part) {
        var box = surface.onScreen().boxesInScene(offset, offset + 1).getFirst();
        var root = surface.getScene().getRoot();
        return root.localToScreen(
                root.sceneToLocal(
                        box.getMinX() + part * box.getWidth(),
                        (box.getMinY() + box.getMaxY()) / 2));
    }

    private static boolean isRightToLeft(ReadingSurface surface, int offset) {
        byte direction = Character.getDirectionality(surface.words().codePointAt(offset));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
