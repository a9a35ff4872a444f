package org.hashiya.ui.reading;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The signs beside the lines of one surface, and how much room they take. Ribbons of bookmarks lie
/// in the white beyond the signs and take none.
final class Gutter {
    static final Font FONT = Font.font("DejaVu Sans", 10);

    /// Between a sign and the words.
    static final double GAP = 8;

    private final NavigableMap<Integer, String> signs = new TreeMap<>();
    private final NavigableSet<Integer> ribbons = new TreeSet<>();
    private double width;

    /// Two signs at one character become one.
    void fill(Collection<GutterSign> all) {
        signs.clear();
        all.forEach(sign -> signs.merge(sign.offset(), sign.words(), Gutter::joined));
        var longest = signs.values().stream().reduce("", (a, b) -> a.length() < b.length() ? b : a);
        width = signs.isEmpty() ? 0 : Math.ceil(wide(longest)) + GAP;
    }

    /// Says whether they lie elsewhere than before.
    boolean layRibbons(Collection<Integer> offsets) {
        boolean others = !ribbons.equals(new TreeSet<>(offsets));
        ribbons.clear();
        ribbons.addAll(offsets);
        return others;
    }

    NavigableSet<Integer> ribbons() {
        return ribbons;
    }

    /// From one to the other.
    static String joined(String first, String last) {
        int dash = first.indexOf('–');
        return (dash < 0 ? first : first.substring(0, dash)) + "–" + last;
    }

    /// What `start..end` of the text has, by offset.
    NavigableMap<Integer, String> between(int start, int end) {
        return signs.subMap(start, true, end, false);
    }

    /// 0 when there is none.
    double width() {
        return width;
    }

    static double wide(String words) {
        var ruler = new Text(words);
        ruler.setFont(FONT);
        return ruler.getLayoutBounds().getWidth();
    }
}
