package org.hashiya.ui.kit;

import java.text.BreakIterator;
import java.util.Locale;
import javafx.scene.control.Label;
import org.hashiya.language.Direction;

/// Words of a source, shown outside of it.
public final class Quote {
    /// Enough to know a passage by, in UTF-16.
    public static final int SHORT = 40;

    private Quote() {}

    /// On one line, cut after a letter with `…` when it is longer than `most`.
    public static String shorten(String words, int most) {
        int enough = Math.min(words.length(), 4 * most + 100);
        var line = words.substring(0, enough).strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return enough == words.length() ? line : line + "…";
        }
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(line);
        int cut = letters.isBoundary(most) ? most : letters.preceding(most);
        return line.substring(0, cut).stripTrailing() + "…";
    }

    /// A label in the letters of a book, in the direction in which the words run.
    public static Label label(String words) {
        var label = new Label(words);
        set(label, words);
        return label;
    }

    /// Puts other words into such a label.
    public static void set(Label label, String words) {
        var direction = Direction.ofWords(words);
        label.setText(words);
        label.getStyleClass().removeAll("quote", "quote-arabic");
        label.getStyleClass().add(direction == Direction.RIGHT_TO_LEFT ? "quote-arabic" : "quote");
        Parts.setDirection(label, direction);
    }
}
