package org.hashiya.chronology;

import java.util.Optional;
import org.hashiya.chronology.HistoricalDate.Doubt;

/// The days that a date can mean, so that dates of any precision and calendar can be compared.
///
/// The *possible* days are all those that the words allow: 30 for "April 1920", 3,652 for "the
/// twenties" (some time of them, as EDTF has it), everything up to 1919 for "before 1920". The
/// *core* are the days that are meant for certain: a day is its own core; of a range they run from
/// the last possible beginning to the first possible end ("1918–1920" was surely going on all
/// through 1919); whatever lies somewhere within something longer has none. "About" and "perhaps"
/// widen what is possible and narrow the core by their [Leeway], a Hijri date by one day, since
/// months were seen and not computed. A day that does not exist can be any day of its month.
public sealed interface Reach {
    /// At a place in time.
    record Placed(Optional<Stretch> core, Stretch possible) implements Reach {}

    /// In any year.
    record Yearly(Yearless days) implements Reach {}

    /// Nowhere: how long something lasted, or a month that its calendar does not have.
    record Nowhere() implements Reach {}

    static Reach of(HistoricalDate date) {
        var extent = new Extent(date.calendar());
        return switch (date.when()) {
            case When.Lasting _ -> new Nowhere();
            case When.YearlessDay(int month, int day) ->
                    new Yearly(Yearless.of(date.calendar(), month, day));
            case When.YearlessMonth(int month) -> new Yearly(Yearless.of(date.calendar(), month));
            case When.Part(var notBefore, var notAfter) ->
                    extent.isKnown(notBefore) && extent.isKnown(notAfter)
                            ? slipping(date, Optional.empty(), extent.possible(date.when()))
                            : new Nowhere();
            case When.Range(var from, var to) ->
                    extent.isKnown(from) && extent.isKnown(to)
                            ? slipping(date, extent.core(from, to), extent.possible(date.when()))
                            : new Nowhere();
            case When.Day _,
                    When.Month _,
                    When.Year _,
                    When.Decade _,
                    When.Century _,
                    When.Season _ -> {
                var possible = extent.possible(date.when());
                boolean isKnown = !possible.isOpenAtStart() && !possible.isOpenAtEnd();
                yield isKnown ? slipping(date, Optional.empty(), possible) : new Nowhere();
            }
        };
    }

    private static Placed slipping(HistoricalDate date, Optional<Stretch> core, Stretch possible) {
        var reach =
                new Placed(
                        core.or(() -> Optional.of(possible).filter(Stretch::isOneDay)), possible);
        if (date.calendar() == CalendarSystem.HIJRI) {
            reach = slipped(reach, Leeway.OF_A_HIJRI_DAY);
        }
        int doubts = (date.is(Doubt.APPROXIMATE) ? 1 : 0) + (date.is(Doubt.UNCERTAIN) ? 1 : 0);
        return doubts == 0 ? reach : slipped(reach, Leeway.of(date.when()).times(doubts));
    }

    private static Placed slipped(Placed reach, Leeway leeway) {
        return new Placed(
                reach.core().flatMap(core -> core.narrower(leeway.count(), leeway.unit())),
                reach.possible().wider(leeway.count(), leeway.unit()));
    }
}
