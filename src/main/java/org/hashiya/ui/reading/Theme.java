package org.hashiya.ui.reading;

import javafx.scene.paint.Color;

/// How the colour of a tag becomes the colours on the page. Paper and ink are in the style sheet.
public enum Theme {
    LIGHT(0.26, 0.78, 0x2f6fd0, 0xb3261e),
    DARK(0.32, 1.25, 0x6ea8ff, 0xff8a80),
    CONTRAST(0.22, 0.55, 0x0038c8, 0xc00000);

    private static final int FOUND = 0xffd400;
    private static final int FOUND_HERE = 0xff8c00;

    private final double strength;
    private final double brightness;
    private final int selection;
    private final int caret;

    /// @param strength how opaque a tint is
    /// @param brightness of lines, against the colour of the tag
    Theme(double strength, double brightness, int selection, int caret) {
        this.strength = strength;
        this.brightness = brightness;
        this.selection = selection;
        this.caret = caret;
    }

    /// The pseudo-class of the style sheet.
    String style() {
        return switch (this) {
            case LIGHT -> "light";
            case DARK -> "dark";
            case CONTRAST -> "contrast";
        };
    }

    Color tint(Mark mark, boolean chosen) {
        double faint = mark.uncertain() ? strength / 2 : strength;
        return withOpacity(mark.colour(), chosen ? strength + 0.28 : faint);
    }

    Color line(Mark mark) {
        return mark.colour().deriveColor(0, 1, brightness, 1);
    }

    Color found(boolean here) {
        double opacity =
                switch (this) {
                    case LIGHT, CONTRAST -> 0.75;
                    case DARK -> 0.45;
                };
        return here ? colour(FOUND_HERE, opacity + 0.15) : colour(FOUND, opacity);
    }

    Color selection() {
        return colour(selection, 0.34);
    }

    Color caret(boolean focused) {
        return colour(caret, focused ? 1 : 0.45);
    }

    private static Color colour(int rgb, double opacity) {
        return Color.rgb(rgb >> 16, (rgb >> 8) & 0xff, rgb & 0xff, opacity);
    }

    private static Color withOpacity(Color colour, double opacity) {
        return Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
    }
}
