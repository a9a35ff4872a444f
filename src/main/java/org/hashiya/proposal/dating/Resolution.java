package org.hashiya.proposal.dating;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.When;

/// Makes a date of a draft, and supplies what was left out from what is known elsewhere.
final class Resolution {
    private static final int LAST_QUARTER = 4;

    private final CalendarSystem calendar;
    private final Optional<Integer> knownYear;
    private final boolean isWhole;
    private final Set<ReadDate.Note> notes = EnumSet.noneOf(ReadDate.Note.class);

    /// @param knownYear of which the words speak, in that calendar
    /// @param isWhole whether years are as they are written, because an era is named
    Resolution(CalendarSystem calendar, Optional<Integer> knownYear, boolean isWhole) {
        this.isWhole = isWhole;
        this.calendar = calendar;
        this.knownYear = knownYear;
    }

    CalendarSystem calendar() {
        return calendar;
    }

    Set<ReadDate.Note> notes() {
        return notes;
    }

    /// Empty when it means nothing without a year.
    Optional<When> when(Draft draft) {
        if (draft.loose().isPresent()) {
            return Optional.empty();
        }
        if (draft.month() > 0 || draft.season() > 0) {
            return inYear(draft);
        }
        if (draft.piece().isOfMonth()) {
            return Optional.empty();
        }
        if (draft.year().isPresent()) {
            int year = year(draft);
            return Optional.of(
                    draft.piece() == Piece.WHOLE
                            ? new When.Year(year)
                            : draft.piece().ofYear(year));
        }
        if (draft.decade().isPresent()) {
            int first = decade(draft);
            if (first % 10 != 0) {
                return Optional.empty();
            }
            return Optional.of(
                    draft.piece() == Piece.WHOLE
                            ? new When.Decade(first)
                            : draft.piece().ofDecade(first));
        }
        if (draft.century() > 0) {
            int first = (draft.century() - 1) * 100;
            return Optional.of(
                    draft.piece() == Piece.WHOLE
                            ? new When.Century(first)
                            : draft.piece().ofCentury(first));
        }
        return Optional.empty();
    }

    private Optional<When> inYear(Draft draft) {
        var year = draft.year().isPresent() ? Optional.of(year(draft)) : knownYear;
        if (draft.year().isEmpty() && knownYear.isPresent()) {
            notes.add(ReadDate.Note.YEAR_INFERRED);
        }
        if (draft.decade().isPresent()) {
            return Optional.empty();
        }
        if (draft.season() > 0) {
            return year.filter(_ -> draft.month() == 0 && draft.season() <= LAST_QUARTER)
                    .map(known -> new When.Season(known, When.Quarter.values()[draft.season() - 1]))
                    .flatMap(season ->
                            draft.piece() == Piece.WHOLE
                                    ? Optional.of(season)
                                    : draft.piece().ofSeason(season));
        }
        if (draft.piece() != Piece.WHOLE) {
            return year.filter(_ -> draft.day() == 0)
                    .map(known ->
                            draft.piece()
                                    .ofMonth(
                                            known,
                                            draft.month(),
                                            calendar.daysOf(known, draft.month())));
        }
        if (draft.day() > 0) {
            return year.<When>map(known -> new When.Day(known, draft.month(), draft.day()))
                    .or(() -> yearless(draft));
        }
        return year.<When>map(known -> new When.Month(known, draft.month()))
                .or(() -> Optional.of(new When.YearlessMonth(draft.month())));
    }

    private static Optional<When> yearless(Draft draft) {
        return draft.day() > 31
                ? Optional.empty()
                : Optional.of(new When.YearlessDay(draft.month(), draft.day()));
    }

    private int year(Draft draft) {
        int written = draft.year().orElseThrow();
        return written >= 100 ? written : inCentury(written, draft);
    }

    private int decade(Draft draft) {
        int written = draft.decade().orElseThrow();
        return written >= 100 ? written : inCentury(written, draft);
    }

    /// Two digits are of the century that is named, or else of the year that is known, or else of
    /// the twentieth.
    private int inCentury(int written, Draft draft) {
        if (isWhole) {
            return written;
        }
        if (draft.century() > 0) {
            return (draft.century() - 1) * 100 + written;
        }
        notes.add(ReadDate.Note.CENTURY_INFERRED);
        return knownYear.map(known -> known / 100 * 100).orElse(1900) + written;
    }
}
