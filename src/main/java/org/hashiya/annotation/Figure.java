package org.hashiya.annotation;

import java.math.BigDecimal;
import java.util.Optional;

/// A number with its bounds and what it counts.
///
/// @param value as given; may be missing where only bounds are known ("never more than 268")
/// @param bounds what the editor takes as the least and the most
/// @param unit `count`, `rouble`, `desyatina`, …; `percent` for a share; empty when nothing is said
/// @param commodity what is counted or measured, `households`; for a share, of what; may be empty
/// @param approximate the source says "about"
public record Figure(
        Optional<BigDecimal> value,
        Bounds bounds,
        String unit,
        String commodity,
        boolean approximate) {
    public static final String PERCENT = "percent";

    /// In per cent.
    public static final BigDecimal WHOLE = new BigDecimal(100);

    public Figure {
        if (value.isEmpty() && bounds.least().isEmpty() && bounds.most().isEmpty()) {
            throw new IllegalArgumentException(
                    "A figure has a value, a least or a most value, or more than one of them");
        }
    }

    /// Both belong to the figure.
    public record Bounds(Optional<BigDecimal> least, Optional<BigDecimal> most) {
        public static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());

        public Bounds {
            if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
                throw new IllegalArgumentException(
                        "The least is more than the most: " + least.get() + " and " + most.get());
            }
        }
    }

    /// Whether it is a share of something, in per cent.
    public boolean isShare() {
        return unit.equals(PERCENT);
    }
}
