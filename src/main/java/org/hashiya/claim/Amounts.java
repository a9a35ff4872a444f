package org.hashiya.claim;

import java.util.Locale;
import java.util.Optional;
import org.hashiya.annotation.Figure;

/// Figures beside each other, in one unit.
public final class Amounts {
    private Amounts() {}

    /// From the least to the most that a figure can mean; infinite where that is open.
    public record Extent(double least, double most) {
        /// An end that is known, the least if both are.
        public double anyEnd() {
            return Double.isFinite(least) ? least : most;
        }

        /// An end that is known, the most if both are.
        public double otherEnd() {
            return Double.isFinite(most) ? most : least;
        }
    }

    /// `other` in the unit of `one`; empty where they count different things.
    public static Optional<Extent> beside(Figure one, Figure other) {
        var ours = Amount.of(one);
        var theirs = Amount.of(other);
        return ours.isComparableWith(theirs)
                ? Optional.of(
                        new Extent(theirs.least() / ours.factor(), theirs.most() / ours.factor()))
                : Optional.empty();
    }

    /// In plain words of a language: “about 2,000 persons”.
    public static String say(Figure figure, Locale locale) {
        return Amount.of(figure).text(locale);
    }
}
