package org.hashiya.publish.timeline;

import java.awt.Color;
import java.util.Locale;

/// What things are drawn with on a light ground.
enum Ink {
    GROUND("#ffffff"),
    GRID("#e6eaee"),
    RULE("#c9d0d7"),
    DATE("#2f6f9f"),
    DATE_BAR("#a9c8de"),
    CLAIM("#b4642d"),
    CLAIM_BAR("#e3bea3"),
    MANY("#8b97a2"),
    NAME("#1f2328"),
    LANE("#3d4752"),
    AXIS("#57606a"),
    LABEL("#24292f");

    private final String colour;

    Ink(String colour) {
        this.colour = colour;
    }

    static Ink of(TimelineEntry.Kind kind, boolean isBar) {
        return switch (kind) {
            case DATE -> isBar ? DATE_BAR : DATE;
            case CLAIM -> isBar ? CLAIM_BAR : CLAIM;
        };
    }

    String colour() {
        return colour;
    }

    Color awt() {
        return Color.decode(colour);
    }

    /// The name of its style.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
