package org.hashiya.ui.window;

import java.util.Optional;
import javafx.scene.text.Text;
import org.hashiya.ui.kit.Typeface;
import org.hashiya.ui.kit.Typesetting;
import org.hashiya.ui.reading.PageForm;

/// In which letters, how large and how wide apart a reader wants the pages of all texts.
///
/// @param roman for Latin, Cyrillic and everything else that is not Arabic
/// @param size in pixels, before a pane is zoomed
/// @param leading room between lines, in hundredths of the size
/// @param characters in the longest line, about; [#AS_WIDE_AS_THE_PANE] for no limit
record Type(Typeface roman, Typeface arabic, int size, int leading, int characters) {
    static final int AS_WIDE_AS_THE_PANE = 0;
    static final Type AS_PRINTED =
            new Type(
                    Typesetting.BOOK.roman(),
                    Typesetting.BOOK.arabic(),
                    (int) Typesetting.BOOK.size(),
                    50,
                    AS_WIDE_AS_THE_PANE);

    /// The letters that printers need most: as wide as words are on the whole.
    private static final String COMMON = "etaoinshrdlu";

    Type {
        size = Math.clamp(size, 8, 60);
        leading = Math.clamp(leading, 0, 300);
        characters = Math.max(AS_WIDE_AS_THE_PANE, characters);
    }

    Type faces(Typeface otherRoman, Typeface otherArabic) {
        return new Type(otherRoman, otherArabic, size, leading, characters);
    }

    Type size(int other) {
        return new Type(roman, arabic, other, leading, characters);
    }

    Type leading(int other) {
        return new Type(roman, arabic, size, other, characters);
    }

    Type characters(int other) {
        return new Type(roman, arabic, size, leading, other);
    }

    /// @param zoom how many times as large
    Typesetting typesetting(double zoom) {
        return new Typesetting(roman, arabic, size * zoom);
    }

    PageForm form(double zoom) {
        double column =
                characters == AS_WIDE_AS_THE_PANE
                        ? Double.POSITIVE_INFINITY
                        : characters * widthOfCharacter(typesetting(zoom));
        return new PageForm(leading * size * zoom / 100, column);
    }

    private static double widthOfCharacter(Typesetting setting) {
        var ruler = new Text(COMMON);
        ruler.setFont(setting.font(setting.roman()));
        return ruler.getLayoutBounds().getWidth() / COMMON.length();
    }

    /// Reads what [#toString] wrote; empty when it is something else.
    static Optional<Type> parse(String written) {
        try {
            var fields = written.split(" ", -1);
            return Optional.of(
                    new Type(
                            Typeface.valueOf(fields[0]),
                            Typeface.valueOf(fields[1]),
                            Integer.parseInt(fields[2]),
                            Integer.parseInt(fields[3]),
                            Integer.parseInt(fields[4])));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "%s %s %d %d %d".formatted(roman.name(), arabic.name(), size, leading, characters);
    }
}
