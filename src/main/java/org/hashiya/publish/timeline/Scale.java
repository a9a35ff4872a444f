package org.hashiya.publish.timeline;

import java.time.LocalDate;
import org.hashiya.chronology.Stretch;

/// Which days a stretch of paper or screen shows, and where each of them lies on it.
///
/// @param first the day at the left edge, as days since 1970; it may be a part of one
/// @param days how many are shown
/// @param width of the paper
public record Scale(double first, double days, double width) {
    /// Three days are as near as one can come, ten thousand years as far.
    private static final double NEAREST = 3;

    private static final double FARTHEST = 3_652_425;

    public Scale {
        if (!(width > 0) || !(days > 0)) {
            throw new IllegalArgumentException("A timeline shows some days on some width");
        }
    }

    /// All of these days, with a little air on either side.
    public static Scale of(Stretch shown, double width) {
        double days = Math.max(NEAREST, (double) shown.length());
        double air = days * 0.04;
        return new Scale(shown.first().toEpochDay() - air, days + 2 * air, width);
    }

    /// Where a day begins.
    public double at(LocalDate day) {
        return (day.toEpochDay() - first) / days * width;
    }

    /// The day at a place.
    public double dayAt(double x) {
        return first + x / width * days;
    }

    public Scale on(double otherWidth) {
        return new Scale(first, days, otherWidth);
    }

    /// Nearer or farther, so that the day at `x` stays where it is.
    ///
    /// @param factor below 1 comes nearer
    public Scale zoomed(double factor, double x) {
        double more = Math.clamp(days * factor, NEAREST, FARTHEST);
        double day = dayAt(x);
        return new Scale(day - x / width * more, more, width);
    }

    /// The same number of days, elsewhere.
    public Scale moved(double pixels) {
        return new Scale(first + pixels / width * days, days, width);
    }

    /// Moved as little as is needed to show these days, or their beginning where they are too long.
    public Scale showing(Stretch wanted) {
        double from = wanted.isOpenAtStart() ? at(wanted.last()) : at(wanted.first());
        double to = wanted.isOpenAtEnd() ? from : at(wanted.last().plusDays(1));
        double margin = width * 0.06;
        if (from < margin || from > width - margin) {
            double place =
                    from < margin || to - from > width - 2 * margin ? margin : width - margin;
            return moved(from - place);
        }
        return to > width - margin && to - from < width - 2 * margin
                ? moved(to - (width - margin))
                : this;
    }

    double left(Stretch shown) {
        return shown.isOpenAtStart() ? Double.NEGATIVE_INFINITY : at(shown.first());
    }

    double right(Stretch shown) {
        return shown.isOpenAtEnd() ? Double.POSITIVE_INFINITY : at(shown.last().plusDays(1));
    }
}
