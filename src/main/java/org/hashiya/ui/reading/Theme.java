package org.hashiya.ui.reading;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.paint.Color;

/// How the colour of a tag becomes the colours on the page. The style sheet paints the paper.
public enum Theme {
    LIGHT(new Page(0xfdfcf9, 0x1c1c1e, 0.26, 3), 0x2f6fd0, 0xb3261e),
    SEPIA(new Page(0xf4ecd8, 0x3a2e1f, 0.26, 3), 0x8a6a2f, 0x9c2f1b),
    DARK(new Page(0x1d1f23, 0xe4e2dc, 0.32, 3.6), 0x6ea8ff, 0xff8a80),
    CONTRAST(new Page(0xffffff, 0x000000, 0.16, 7), 0x0038c8, 0xc00000);

    /// @param tint how opaque the tint of a firm mark is
    /// @param contrast of lines to the paper, as the WCAG count it
    private record Page(int paper, int ink, double tint, double contrast) {}

    /// The colour of a tag with so much contrast to the paper of a theme.
    private record Seen(Theme theme, Color colour, double contrast) {
        private Color found() {
            return theme.towardsInk(colour, contrast);
        }
    }

    private static final Map<Seen, Color> SEEN = new ConcurrentHashMap<>();
    private static final int FOUND = 0xffd400;
    private static final int FOUND_HERE = 0xff8c00;
    private static final double READABLE = 4.5;
    private static final double LIFTED = 0.28;
    private static final double BREATH = 0.4;
    private static final int STEPS = 20;

    @SuppressWarnings("ImmutableEnumChecker") // four numbers
    private final Page page;

    private final int selection;
    private final int caret;

    Theme(Page page, int selection, int caret) {
        this.page = page;
        this.selection = selection;
        this.caret = caret;
    }

    /// The pseudo-class of the style sheet.
    String style() {
        return switch (this) {
            case LIGHT -> "light";
            case SEPIA -> "sepia";
            case DARK -> "dark";
            case CONTRAST -> "contrast";
        };
    }

    Color tint(Mark mark, boolean chosen) {
        double opacity = page.tint() * mark.standing().strength();
        return withOpacity(mark.badge().colour(), chosen ? opacity + LIFTED : opacity);
    }

    /// For a whole passage, under everything else.
    Color wash(Mark mark) {
        return withOpacity(mark.badge().colour(), page.tint() * BREATH);
    }

    /// For lines and signs: the tag's colour, as far towards the ink as it takes to be seen.
    Color line(Mark mark) {
        return line(mark.badge().colour());
    }

    Color line(Color ofTag) {
        return seen(ofTag, page.contrast());
    }

    /// For small letters.
    Color letters(Mark mark) {
        return seen(mark.badge().colour(), Math.max(READABLE, page.contrast()));
    }

    private Color seen(Color ofTag, double contrast) {
        return SEEN.computeIfAbsent(new Seen(this, ofTag, contrast), Seen::found);
    }

    Color found(boolean here) {
        double opacity = this == DARK ? 0.45 : 0.75;
        return here ? colour(FOUND_HERE, opacity + 0.15) : colour(FOUND, opacity);
    }

    Color selection() {
        return colour(selection, 0.34);
    }

    Color caret(boolean focused) {
        return colour(caret, focused ? 1 : 0.45);
    }

    /// Around the part of the strip that is in the window; quiet where the reader has not asked for
    /// contrast.
    Color frame() {
        return withOpacity(ink(), this == CONTRAST ? 1 : 0.45);
    }

    /// Inside that frame.
    Color pane() {
        return withOpacity(ink(), this == CONTRAST ? 0 : 0.08);
    }

    Color paper() {
        return colour(page.paper(), 1);
    }

    Color ink() {
        return colour(page.ink(), 1);
    }

    private Color towardsInk(Color colour, double wanted) {
        var result = colour;
        for (int i = 0; i < STEPS && contrast(result, paper()) < wanted; i++) {
            result = colour.interpolate(ink(), (i + 1.0) / STEPS);
        }
        return result;
    }

    /// 1 to 21, as the WCAG define it.
    static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Color colour(int rgb, double opacity) {
        return Color.rgb(rgb >> 16, (rgb >> 8) & 0xff, rgb & 0xff, opacity);
    }

    private static Color withOpacity(Color colour, double opacity) {
        return Color.color(
                colour.getRed(), colour.getGreen(), colour.getBlue(), Math.min(1, opacity));
    }
}
