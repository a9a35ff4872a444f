package org.hashiya.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hashiya.annotation.Figure;
import org.hashiya.claim.Comparison.Reason;

/// A figure as it can be compared: what it says at least and at most, in one unit for all
/// languages.
///
/// @param factor how many of that unit are in the one of the source: 1,000 roubles in “thousand
///   roubles”, 16.38 kilograms in a pud
record Amount(Figure figure, String unit, double factor, double least, double most) {
    /// How one amount stands to another.
    enum Stand {
        EQUAL,
        /// The same in round numbers.
        ROUNDED,
        /// One lies within the bounds of the other.
        WITHIN,
        LESS,
        MORE
    }

    private static final Map<Locale, NumberFormat> NUMBERS = new ConcurrentHashMap<>();
    private static final double ROUND = 0.05;
    private static final double ABOUT = 0.1;

    static Amount of(Figure figure) {
        var unit = unit(figure);
        var measure = Measure.of(unit);
        double factor = measure.factor() * scale(figure);
        var least = figure.bounds().least().or(figure::value);
        var most =
                figure.bounds()
                        .most()
                        .or(() ->
                                figure.bounds().least().isPresent()
                                        ? Optional.empty()
                                        : figure.value());
        return new Amount(
                figure,
                measure.base(),
                factor,
                least.map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY) * factor,
                most.map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY) * factor);
    }

    /// "Min" alone is minutes as often as thousands.
    private static double scale(Figure figure) {
        return figure.unit().strip().equalsIgnoreCase("min")
                ? 1
                : Lexicon.known().scale(figure.unit());
    }

    private static String unit(Figure figure) {
        var lexicon = Lexicon.known();
        var unit = lexicon.unit(figure.unit());
        return unit.isEmpty() || unit.equals("count") ? lexicon.unit(figure.commodity()) : unit;
    }

    /// The unit as the source has it: years, where [#unit] has days.
    String countedIn() {
        return unit(figure);
    }

    /// Whether both count in the same unit. A unit that nobody gave may be any, but not a measure.
    boolean isComparableWith(Amount other) {
        if (unit.equals(other.unit)) {
            return true;
        }
        boolean open = unit.isEmpty() || other.unit.isEmpty();
        var given = unit.isEmpty() ? other.unit : unit;
        return open && given.equals("person");
    }

    private double middle() {
        return figure.value().isPresent() && Double.isFinite(least) && Double.isFinite(most)
                ? (least + most) / 2
                : Double.isFinite(least) ? least : most;
    }

    private boolean isExact() {
        return least == most;
    }

    Stand to(Amount other) {
        double one = middle();
        double two = other.middle();
        if (least == other.least && most == other.most) {
            return Stand.EQUAL;
        }
        if (isExact() && other.isExact() && isRounded(other)) {
            return Stand.ROUNDED;
        }
        if (!(isExact() && other.isExact()) && least <= other.most && other.least <= most) {
            return Stand.WITHIN;
        }
        boolean about = figure.approximate() || other.figure.approximate();
        if (about && Math.abs(one - two) <= ABOUT * Math.max(Math.abs(one), Math.abs(two))) {
            return Stand.ROUNDED;
        }
        return one < two ? Stand.LESS : Stand.MORE;
    }

    private boolean isRounded(Amount other) {
        double one = middle();
        double two = other.middle();
        double difference = Math.abs(one - two);
        boolean about = figure.approximate() || other.figure.approximate();
        double allowed = (about ? ABOUT : ROUND) * Math.max(Math.abs(one), Math.abs(two));
        double step = Math.max(step(), other.step());
        boolean isOfTwoUnits = factor != other.factor;
        return difference <= allowed
                && (isOfTwoUnits || step > 1)
                && difference <= (about ? step : step / 2);
    }

    /// The last place that is not zero, as 1,000 in 29,000: to what it may have been rounded.
    private double step() {
        double number = Math.round(Math.abs(middle()) / factor * 1e6) / 1e6;
        double step = 1;
        while (Math.abs(number - Math.round(number / step) * step) > 1e-6 && step > 1e-4) {
            step /= 10;
        }
        while (step >= 1 && step <= number / 10 && Math.abs(number % (step * 10)) < 1e-6) {
            step *= 10;
        }
        return step * factor;
    }

    /// How many of its digits are not zeros at the end.
    int digits() {
        var number = figure.value().or(figure.bounds()::least).or(figure.bounds()::most);
        return number.map(value -> value.stripTrailingZeros().precision()).orElse(0);
    }

    /// Says how far the two agree.
    Optional<Reason> agreementWith(Amount other, Stand stand) {
        return switch (stand) {
            case EQUAL -> Reason.of(Ground.EQUAL, "equal.figures", this);
            case ROUNDED -> {
                boolean isRounder =
                        digits() < other.digits()
                                || (digits() == other.digits() && figure.approximate());
                yield Reason.of(
                        Ground.ROUNDING,
                        "rounding.figures",
                        isRounder ? this : other,
                        isRounder ? other : this);
            }
            case WITHIN -> {
                boolean isWider = most - least > other.most - other.least;
                yield Reason.of(
                        Ground.BOUNDS,
                        "bounds.figures",
                        isWider ? other : this,
                        isWider ? this : other);
            }
            case LESS, MORE -> Optional.empty();
        };
    }

    /// Whether it is beyond doubt more than `other`.
    boolean exceeds(Amount other) {
        return least > other.most * (figure.approximate() || other.figure.approximate() ? 1.1 : 1);
    }

    private static NumberFormat numbers(Locale locale) {
        var numbers = NumberFormat.getNumberInstance(locale);
        numbers.setMaximumFractionDigits(4);
        numbers.setRoundingMode(RoundingMode.HALF_UP);
        return numbers;
    }

    /// As in “about 2,000 persons”.
    String text(Locale locale) {
        // A format is of one thread; to copy it costs less than to look for it.
        var numbers = (NumberFormat) NUMBERS.computeIfAbsent(locale, Amount::numbers).clone();
        var unitWords =
                figure.isShare()
                        ? "%"
                        : figure.unit().isEmpty() || figure.unit().equals("count")
                                ? space(figure.commodity())
                                : space(figure.unit());
        var bounds = figure.bounds();
        if (figure.value().isPresent()) {
            var number = numbers.format(figure.value().get()) + unitWords;
            return figure.approximate() ? Said.in(locale, "about", number) : number;
        }
        if (bounds.least().isPresent() && bounds.most().isPresent()) {
            return Said.in(
                    locale,
                    "between",
                    numbers.format(bounds.least().get()),
                    numbers.format(bounds.most().get()) + unitWords);
        }
        return bounds.least()
                .map(least -> Said.in(locale, "atLeast", numbers.format(least) + unitWords))
                .or(() ->
                        bounds.most()
                                .map(most ->
                                        Said.in(
                                                locale,
                                                "atMost",
                                                numbers.format(most) + unitWords)))
                .orElse("");
    }

    private static String space(String words) {
        return words.isEmpty() ? "" : " " + words;
    }
}
