package org.hashiya.ui.reading;

import java.text.BreakIterator;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Sets the small words above the marks, and knows how wide they are.
final class LabelPress {
    private static final String FAMILY = "DejaVu Sans";
    private static final double SHARE = 0.6;
    private static final double LEAST = 9;
    private static final String MORE = "…";

    private final NodePool<Text> pool = new NodePool<>(Text::new);
    private final Map<String, Double> widths = new HashMap<>();
    private final Text ruler = new Text();
    private Font font = Font.font(FAMILY, LEAST);
    private double height;

    LabelPress() {
        setSize(16);
    }

    /// For words of this size.
    void setSize(double ofWords) {
        font = Font.font(FAMILY, Math.max(LEAST, Math.rint(ofWords * SHARE)));
        widths.clear();
        ruler.setFont(font);
        ruler.setText("Åبg");
        height = Math.ceil(font.getSize() * 1.1) + 1;
    }

    /// From one row of labels to the next.
    double height() {
        return height;
    }

    double width(String words) {
        return widths.computeIfAbsent(words, this::measured);
    }

    private double measured(String words) {
        ruler.setText(words);
        return Math.ceil(ruler.getLayoutBounds().getWidth());
    }

    /// As much of the words as fits, with a sign that there were more; empty when no letter fits.
    String shortened(String words, double room) {
        if (width(words) <= room) {
            return words;
        }
        var letters = BreakIterator.getCharacterInstance();
        letters.setText(words);
        letters.last();
        for (int end = letters.previous(); end > 0; end = letters.previous()) {
            var shorter = words.substring(0, end).stripTrailing() + MORE;
            if (width(shorter) <= room) {
                return shorter;
            }
        }
        return "";
    }

    /// @param bottom of the row in which it stands
    Text set(String words, double left, double bottom, Color colour) {
        var text = pool.take();
        text.setFont(font);
        text.setText(words);
        text.setFill(colour);
        text.setX(Math.rint(left));
        text.setY(Math.rint(bottom - font.getSize() * 0.28));
        return text;
    }

    void giveBack(Text text) {
        pool.giveBack(text);
    }
}
