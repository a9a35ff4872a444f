package org.hashiya.proposal.dating;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.When;

/// Finds out what a person should know of a date that was read.
final class Noted {
    /// Greece was the last to give up the Julian calendar, in 1923.
    private static final int ALL_GREGORIAN = 1924;

    private static final int FIRST_GREGORIAN = 1582;

    private Noted() {}

    /// @param isSaid whether the calendar is known
    static ReadDate of(HistoricalDate date, boolean isSaid) {
        var notes = EnumSet.noneOf(ReadDate.Note.class);
        var day = day(date.when());
        day.ifPresent(point -> {
            if (date.calendar().gregorian(point.year(), point.month(), point.day()).isEmpty()) {
                notes.add(ReadDate.Note.NO_SUCH_DAY);
            }
            if (!isSaid && point.year() < ALL_GREGORIAN && point.year() >= FIRST_GREGORIAN) {
                notes.add(ReadDate.Note.STYLE_UNKNOWN);
            }
            if (date.calendar() == CalendarSystem.HIJRI) {
                notes.add(ReadDate.Note.DAY_MORE_OR_LESS);
            }
        });
        if (date.calendar() == CalendarSystem.HIJRI
                && point(date.when())
                        .map(When.Point::year)
                        .filter(CalendarSystem::isByRule)
                        .isPresent()) {
            notes.add(ReadDate.Note.TABULAR);
        }
        return new ReadDate(date, notes);
    }

    static ReadDate with(ReadDate read, Set<ReadDate.Note> more) {
        var notes = EnumSet.noneOf(ReadDate.Note.class);
        notes.addAll(read.notes());
        notes.addAll(more);
        return new ReadDate(read.date(), notes);
    }

    /// The day that it is, begins or ends with.
    private static Optional<When.Day> day(When when) {
        return point(when).filter(When.Day.class::isInstance).map(When.Day.class::cast);
    }

    private static Optional<When.Point> point(When when) {
        return when.beginning().or(when::end);
    }
}
