package org.hashiya.claim;

import java.util.Map;

/// A unit that others can be counted in: days for years, kilograms for puds.
///
/// @param base the unit in which all of its kind are compared
/// @param factor how many of the base it holds
record Measure(String base, double factor) {
    private static final double DAYS_OF_YEAR = 365.25;
    private static final Map<String, Measure> KNOWN =
            Map.ofEntries(
                    days("minute", 1.0 / 1440),
                    days("hour", 1.0 / 24),
                    days("day", 1),
                    days("week", 7),
                    days("month", DAYS_OF_YEAR / 12),
                    days("year", DAYS_OF_YEAR),
                    kilograms("kilogram", 1),
                    kilograms("tonne", 1000),
                    kilograms("pud", 16.380496),
                    kilograms("funt", 0.40951241),
                    metres("metre", 1),
                    metres("kilometre", 1000),
                    metres("verst", 1066.8),
                    metres("sazhen", 2.1336),
                    metres("arshin", 0.7112),
                    metres("mile", 1609.344),
                    hectares("hectare", 1),
                    hectares("desyatina", 1.09254));

    private static Map.Entry<String, Measure> days(String unit, double factor) {
        return Map.entry(unit, new Measure("day", factor));
    }

    private static Map.Entry<String, Measure> kilograms(String unit, double factor) {
        return Map.entry(unit, new Measure("kilogram", factor));
    }

    private static Map.Entry<String, Measure> metres(String unit, double factor) {
        return Map.entry(unit, new Measure("metre", factor));
    }

    private static Map.Entry<String, Measure> hectares(String unit, double factor) {
        return Map.entry(unit, new Measure("hectare", factor));
    }

    /// A unit that nothing is known of is its own base.
    static Measure of(String unit) {
        return KNOWN.getOrDefault(unit, new Measure(unit, 1));
    }
}
