package org.hashiya.chronology;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A date as a source gives it and an editor understands it: what it says, in which calendar it
/// says it, and how far to trust it.
public record HistoricalDate(When when, CalendarSystem calendar, Set<Doubt> doubts) {
    /// By time, as dates are listed; dates that are not equal are never taken for equal.
    public static final Comparator<HistoricalDate> IN_ORDER = new InOrder();

    /// Why a date is less than it seems.
    public enum Doubt {
        /// "About": the source itself is not exact.
        APPROXIMATE,
        /// The editor is not sure of the reading.
        UNCERTAIN,
        /// The source leaves something out, and the editor supplied it.
        INFERRED
    }

    public HistoricalDate {
        doubts = doubts.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(doubts));
    }

    public static HistoricalDate of(When when) {
        return new HistoricalDate(when, CalendarSystem.GREGORIAN, Set.of());
    }

    public static HistoricalDate day(int year, int month, int day) {
        return of(new When.Day(year, month, day));
    }

    /// Reads EDTF as [Edtf] understands it.
    ///
    /// @throws IllegalArgumentException with a sentence, when it is not a date
    public static HistoricalDate parse(String edtf) {
        return Edtf.parse(edtf);
    }

    public boolean is(Doubt doubt) {
        return doubts.contains(doubt);
    }

    /// The first day it may mean, in the proleptic Gregorian calendar; empty for a duration, a day
    /// without its year, a day that does not exist, and an open beginning.
    public Optional<LocalDate> earliest() {
        return new Extent(calendar).earliest(when);
    }

    /// The last day it may mean; empty as for [#earliest].
    public Optional<LocalDate> latest() {
        return new Extent(calendar).latest(when);
    }

    /// From the first to the last day it may mean, without any leeway; empty where neither is
    /// known.
    public Optional<Stretch> days() {
        return earliest().isEmpty() && latest().isEmpty()
                ? Optional.empty()
                : Optional.of(Stretch.between(earliest(), latest()));
    }

    /// The same words, taken for another calendar.
    public HistoricalDate in(CalendarSystem other) {
        return new HistoricalDate(when, other, doubts);
    }

    /// The days that it can mean, for comparing.
    public Reach reach() {
        return Reach.of(this);
    }

    /// How it stands to another date: the same, within it, before it …
    public Standing standingTo(HistoricalDate other) {
        return Standing.of(this, other);
    }

    /// Whether both can mean one day.
    public boolean couldBe(HistoricalDate other) {
        return standingTo(other).isCompatible();
    }

    /// As EDTF with our additions, so that [#parse] gives this date again.
    @Override
    public String toString() {
        return Edtf.write(this);
    }
}
