package org.hashiya.chronology;

import java.time.LocalDate;
import java.util.Comparator;

/// The order in which dates are listed: by the first possible day; of two that begin together the
/// shorter comes first, so that a day stands before its month. What has no beginning stands where
/// it ends. Days without a year follow all others, by the calendar's months; durations come last,
/// the shortest first.
final class InOrder implements Comparator<HistoricalDate> {
    private static final Comparator<Stretch> OF_STRETCHES =
            Comparator.comparing(InOrder::place).thenComparing(InOrder::end);
    private static final Comparator<Yearless> OF_YEARLESS =
            Comparator.comparing(Yearless::calendar)
                    .thenComparingInt(Yearless::month)
                    .thenComparingInt(Yearless::first)
                    .thenComparingInt(Yearless::last);

    @Override
    public int compare(HistoricalDate one, HistoricalDate other) {
        int byReach = byReach(one, other);
        return byReach != 0 ? byReach : one.toString().compareTo(other.toString());
    }

    private static int byReach(HistoricalDate one, HistoricalDate other) {
        var reach = one.reach();
        var beside = other.reach();
        int byKind = Integer.compare(kind(reach), kind(beside));
        if (byKind != 0) {
            return byKind;
        }
        return switch (reach) {
            case Reach.Placed(_, var days) ->
                    beside instanceof Reach.Placed(_, var others)
                            ? OF_STRETCHES.compare(days, others)
                            : 0;
            case Reach.Yearly(var days) ->
                    beside instanceof Reach.Yearly(var others)
                            ? OF_YEARLESS.compare(days, others)
                            : 0;
            case Reach.Nowhere _ -> Long.compare(days(one), days(other));
        };
    }

    private static int kind(Reach reach) {
        return switch (reach) {
            case Reach.Placed _ -> 0;
            case Reach.Yearly _ -> 1;
            case Reach.Nowhere _ -> 2;
        };
    }

    private static LocalDate place(Stretch days) {
        return days.isOpenAtStart() ? days.last() : days.first();
    }

    /// What ends where it stands comes before what begins there.
    private static LocalDate end(Stretch days) {
        return days.isOpenAtStart() ? days.first() : days.last();
    }

    private static long days(HistoricalDate date) {
        return date.when() instanceof When.Lasting(var period)
                ? 365L * period.getYears() + 30L * period.getMonths() + period.getDays()
                : Long.MAX_VALUE;
    }
}
