package org.hashiya.ui.kit;

import java.util.List;

/// A family of letters that comes with the program.
public enum Typeface {
    /// Latin, Cyrillic and Greek; no Arabic.
    NOTO_SERIF("Noto Serif", 1, "/org/hashiya/ui/kit/fonts/NotoSerif-%s.ttf", "Regular"),

    /// Arabic as books print it, and Latin without `ə`; no Cyrillic. Its letters are small for
    /// their size in points.
    AMIRI("Amiri", 1.22, "/org/hashiya/ui/kit/fonts/Amiri-%s.ttf", "Regular"),

    /// All four scripts in one plain hand.
    DEJAVU_SANS("DejaVu Sans", 0.94, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans%s.ttf", "");

    private final String family;
    private final double scale;
    private final String file;
    private final String regular;

    Typeface(String family, double scale, String file, String regular) {
        this.family = family;
        this.scale = scale;
        this.file = file;
        this.regular = regular;
    }

    /// The name under which JavaFX knows it.
    public String family() {
        return family;
    }

    /// What to multiply a size with, so that letters of different faces look equally large.
    double scale() {
        return scale;
    }

    /// Whether it has a shape for this code point.
    public boolean draws(int codePoint) {
        return switch (this) {
            case NOTO_SERIF -> Drawn.NOTO_SERIF.draws(codePoint);
            case AMIRI -> Drawn.AMIRI.draws(codePoint);
            case DEJAVU_SANS -> Drawn.DEJAVU_SANS.draws(codePoint);
        };
    }

    /// Resources with the upright and the bold letters.
    List<String> files() {
        return List.of(upright(), file.formatted(regular.isEmpty() ? "-Bold" : "Bold"));
    }

    private String upright() {
        return file.formatted(regular);
    }

    /// Read when the first paragraph asks.
    private static final class Drawn {
        static final Coverage NOTO_SERIF = Coverage.of(Typeface.NOTO_SERIF.upright());
        static final Coverage AMIRI = Coverage.of(Typeface.AMIRI.upright());
        static final Coverage DEJAVU_SANS = Coverage.of(Typeface.DEJAVU_SANS.upright());
    }
}
