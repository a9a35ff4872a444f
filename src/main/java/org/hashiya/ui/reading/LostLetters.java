package org.hashiya.ui.reading;

import java.text.Bidi;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Arabic letters whose place JavaFX gives to what stands before them: an alef with its hamza and a
/// vowel sign below (`إِلَى`), or a lam that joins such an alef (`لِأُمِّهِ`). It tells a box of no
/// width for them, and a wider one for the space, the bracket or the sign before; at the beginning
/// of a line, and of Arabic words among Latin ones, nobody gets their place.
///
/// @param directions of the text
/// @param toldBoxes what JavaFX tells of a stretch, in true coordinates
record LostLetters(TextFlow flow, String text, Bidi directions, Boxes toldBoxes) {
    /// Pixels; a letter is wider.
    private static final double NOTHING = 0.75;

    /// Tells boxes of `start..end`.
    interface Boxes {
        List<Rectangle2D> of(int start, int end);
    }

    /// A letter without a place: the height and the edge at which it should begin to the right.
    ///
    /// @param width of the place that it has lost
    record Lost(Rectangle2D edge, double width) {
        static final Lost NONE = new Lost(Rectangle2D.EMPTY, 0);

        boolean isNone() {
            return width == 0;
        }

        boolean isBesides(double x, Rectangle2D box) {
            return Math.abs(x - edge.getMinX()) < NOTHING && box.getMinY() == edge.getMinY();
        }
    }

    /// What this letter has lost.
    ///
    /// @param startEdge at which a line begins; negative where it begins at the left
    Lost at(int letter, double startEdge) {
        if (!canBeLost(letter)) {
            return Lost.NONE;
        }
        var own = toldBoxes.of(letter, letter + 1);
        if (own.size() != 1 || own.getFirst().getWidth() > NOTHING) {
            return Lost.NONE;
        }
        double width = lost(letter, own.getFirst(), startEdge);
        return width > NOTHING ? new Lost(own.getFirst(), width) : Lost.NONE;
    }

    private double lost(int letter, Rectangle2D own, double startEdge) {
        var before = letter == 0 ? List.<Rectangle2D>of() : toldBoxes.of(letter - 1, letter);
        boolean firstInLine = before.isEmpty() || before.getLast().getMinY() != own.getMinY();
        if (startsBackwards(letter) || firstInLine && startEdge < 0) {
            return rightEdge(letter, own) - own.getMaxX();
        }
        if (firstInLine) {
            return startEdge - own.getMaxX();
        }
        var box = before.getLast();
        if (Math.abs(box.getMinX() - own.getMinX()) > NOTHING
                || Character.isLetter(text.charAt(letter - 1))) {
            return 0; // a ligature, or the end of a stretch in the other direction
        }
        return isSign(letter - 1) ? box.getWidth() : box.getWidth() - widthAlone(letter - 1);
    }

    /// Whether the words from here on run to the left and those before it to the right.
    private boolean startsBackwards(int letter) {
        return letter > 0 && directions.getLevelAt(letter - 1) < directions.getLevelAt(letter);
    }

    /// Where the words that run to the left begin in the line of `own`: there stands what comes
    /// after all of them, or the line is at its end.
    private double rightEdge(int letter, Rectangle2D own) {
        int level = directions.getLevelAt(letter);
        int end = letter;
        while (end < text.length() && directions.getLevelAt(end) >= level) {
            end++;
        }
        if (end < text.length()) {
            var after = toldBoxes.of(end, end + 1);
            if (!after.isEmpty() && after.getFirst().getMinY() == own.getMinY()) {
                return after.getFirst().getMinX();
            }
        }
        return flow.getLayoutInfo().getTextLines(false).stream()
                .filter(line -> line.start() <= letter && letter < line.end())
                .findFirst()
                .map(line -> line.bounds().getMaxX())
                .orElse(own.getMaxX());
    }

    private boolean canBeLost(int letter) {
        return letter + 1 < text.length()
                && Character.getDirectionality(text.charAt(letter))
                        == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                && !isSign(letter)
                && isSign(letter + 1);
    }

    private boolean isSign(int character) {
        return Character.getType(text.charAt(character)) == Character.NON_SPACING_MARK;
    }

    private double widthAlone(int character) {
        var alone = new Text(text.substring(character, character + 1));
        int end = 0;
        for (var child : flow.getChildren()) {
            if (child instanceof Text run) {
                end += run.getText().length();
                if (character < end) {
                    alone.setFont(run.getFont());
                    return alone.getLayoutBounds().getWidth();
                }
            }
        }
        return Double.MAX_VALUE;
    }
}
