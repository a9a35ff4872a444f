package org.hashiya.chronology;

import java.time.temporal.ChronoUnit;

/// By how much "about" and "perhaps" let a date slip, at either end.
///
/// A number that is not exact was rounded to what it ends with: "about 1850" may be five years off,
/// "about 1855" two, "about 1917" one. A day slips by three days, a month or season by a month, a
/// decade by five years, a century by twenty-five. A date that is both approximate and uncertain
/// slips twice as far.
record Leeway(int count, ChronoUnit unit) {
    static final Leeway OF_A_HIJRI_DAY = new Leeway(1, ChronoUnit.DAYS);

    static Leeway of(When when) {
        return switch (when) {
            case When.Day _, When.YearlessDay _ -> new Leeway(3, ChronoUnit.DAYS);
            case When.Month _, When.Season _, When.YearlessMonth _ ->
                    new Leeway(1, ChronoUnit.MONTHS);
            case When.Year(int year) -> new Leeway(ofRounded(year), ChronoUnit.YEARS);
            case When.Decade _ -> new Leeway(5, ChronoUnit.YEARS);
            case When.Century _ -> new Leeway(25, ChronoUnit.YEARS);
            case When.Part part -> ofEnd(part);
            case When.Range range -> ofEnd(range);
            case When.Lasting _ -> new Leeway(0, ChronoUnit.DAYS);
        };
    }

    private static Leeway ofEnd(When when) {
        return of(when.beginning().or(when::end).orElseThrow());
    }

    private static int ofRounded(int year) {
        if (year % 10 == 0) {
            return 5;
        }
        return year % 5 == 0 ? 2 : 1;
    }

    Leeway times(int factor) {
        return new Leeway(count * factor, unit);
    }
}
