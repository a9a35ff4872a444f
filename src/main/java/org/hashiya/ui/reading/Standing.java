package org.hashiya.ui.reading;

/// How firmly a mark stands. Each looks different in grey as well:
///
/// | standing | tint | underline |
/// | --- | --- | --- |
/// | firm | even | unbroken |
/// | fair | fainter | with a nick now and then |
/// | doubtful | faintest | in dashes |
/// | unknown | hatched | in dashes |
/// | proposed | none | none; a frame of dashes around the words |
public enum Standing {
    FIRM(1),
    FAIR(0.7),
    DOUBTFUL(0.45),
    UNKNOWN(0.9),
    PROPOSED(0);

    private final double strength;

    Standing(double strength) {
        this.strength = strength;
    }

    /// Of the tint, against that of a firm mark.
    double strength() {
        return strength;
    }

    /// Pixels of line between two gaps; 0 when there are no gaps.
    double dash() {
        return switch (this) {
            case FIRM, PROPOSED -> 0;
            case FAIR -> 34;
            case DOUBTFUL, UNKNOWN -> 13;
        };
    }

    double gap() {
        return this == FAIR ? 4 : 7;
    }
}
