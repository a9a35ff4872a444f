package org.hashiya.proposal.dating;

import java.util.Set;
import org.hashiya.chronology.HistoricalDate;

/// A date that was read, and what a person should know of the reading.
public record ReadDate(HistoricalDate date, Set<Note> notes) {
    /// What was supplied or is doubtful.
    public enum Note {
        /// The century was not said.
        CENTURY_INFERRED,
        /// The year was not said.
        YEAR_INFERRED,
        /// No calendar has this day.
        NO_SUCH_DAY,
        /// Nothing says whether it is Old Style, and at that time it could be.
        STYLE_UNKNOWN,
        /// The calendar is that of the place at that time.
        STYLE_OF_PLACE,
        /// The calendar of the place is disputed for that time, or changed on these days.
        STYLE_DISPUTED,
        /// Both styles were written, and they agree.
        BOTH_STYLES,
        /// Both styles were written, and they do not agree.
        STYLES_DISAGREE,
        /// A Hijri day by rule, not by sight of the moon: one day more or less.
        DAY_MORE_OR_LESS,
        /// Outside 1300 to 1600 AH: by the arithmetical calendar.
        TABULAR;

        /// As it is printed: `style-unknown`.
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public ReadDate {
        notes = Set.copyOf(notes);
    }

    public boolean has(Note note) {
        return notes.contains(note);
    }
}
