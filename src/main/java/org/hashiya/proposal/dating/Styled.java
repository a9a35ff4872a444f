package org.hashiya.proposal.dating;

import java.util.EnumSet;
import java.util.Optional;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.StyleTable;
import org.hashiya.chronology.When;

/// Decides between Old and New Style by where a day was written, and by who ruled there.
///
/// @param place empty when it is not known; the same for the authority
public record Styled(StyleTable table, Optional<String> place, Optional<String> authority) {
    /// The same date in the calendar of the place, if it is a day whose style nobody has said.
    public ReadDate of(ReadDate read) {
        if (!read.has(ReadDate.Note.STYLE_UNKNOWN)
                || !(read.date().when() instanceof When.Day day)) {
            return read;
        }
        return table.find(place, authority)
                .map(change -> {
                    var notes = EnumSet.copyOf(read.notes());
                    notes.remove(ReadDate.Note.STYLE_UNKNOWN);
                    notes.remove(ReadDate.Note.NO_SUCH_DAY);
                    notes.add(ReadDate.Note.STYLE_OF_PLACE);
                    var calendar = change.calendarOf(day);
                    boolean isDisputed =
                            authority.isEmpty()
                                    && place.filter(name -> table.isDisputed(name, day))
                                            .isPresent();
                    if (isDisputed || change.leftOut(day)) {
                        notes.add(ReadDate.Note.STYLE_DISPUTED);
                    }
                    if (calendar.gregorian(day.year(), day.month(), day.day()).isEmpty()) {
                        notes.add(ReadDate.Note.NO_SUCH_DAY);
                    }
                    var date = new HistoricalDate(day, calendar, read.date().doubts());
                    return new ReadDate(date, notes);
                })
                .orElse(read);
    }
}
