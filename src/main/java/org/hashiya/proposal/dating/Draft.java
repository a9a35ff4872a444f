package org.hashiya.proposal.dating;

import java.util.Optional;
import java.util.OptionalInt;
import org.hashiya.chronology.When;

/// A date while it is being read: what was said of it, and what was not.
///
/// @param year as it was written: two digits are of a century that was not named
/// @param day 0 when none was named; the same for the other numbers
/// @param loose a number of which it is not known yet what it counts
record Draft(
        Optional<Integer> year,
        int month,
        int day,
        Optional<Integer> decade,
        int century,
        int season,
        Piece piece,
        OptionalInt loose) {
    static final Draft EMPTY =
            new Draft(
                    Optional.empty(),
                    0,
                    0,
                    Optional.empty(),
                    0,
                    0,
                    Piece.WHOLE,
                    OptionalInt.empty());

    Draft withYear(int number) {
        return new Draft(Optional.of(number), month, day, decade, century, season, piece, loose);
    }

    Draft withMonth(int number) {
        return new Draft(year, number, day, decade, century, season, piece, loose);
    }

    Draft withDay(int number) {
        return new Draft(year, month, number, decade, century, season, piece, loose);
    }

    Draft withDecade(int number) {
        return new Draft(year, month, day, Optional.of(number), century, season, piece, loose);
    }

    Draft withCentury(int number) {
        return new Draft(year, month, day, decade, number, season, piece, loose);
    }

    Draft withSeason(int number) {
        return new Draft(year, month, day, decade, century, number, piece, loose);
    }

    Draft withPiece(Piece other) {
        return new Draft(year, month, day, decade, century, season, other, loose);
    }

    Draft withLoose(int number) {
        return new Draft(year, month, day, decade, century, season, piece, OptionalInt.of(number));
    }

    Draft settled() {
        return new Draft(year, month, day, decade, century, season, piece, OptionalInt.empty());
    }

    boolean isOnlyLoose() {
        return equals(EMPTY.withCentury(century).withLoose(loose.orElse(0)));
    }

    /// What it can be without a century or year from elsewhere.
    boolean lacksYear() {
        return year.isEmpty() && decade.isEmpty() && century == 0;
    }

    /// The point at which it begins or ends, when it says one.
    static Optional<When.Point> edge(When when, boolean first) {
        return switch (when) {
            case When.Point point -> Optional.of(point);
            case When.Decade(int from) -> Optional.of(new When.Year(first ? from : from + 9));
            case When.Century(int from) -> Optional.of(new When.Year(first ? from : from + 99));
            case When.Season(int year, var quarter) -> {
                int month = quarter.firstMonth() + (first ? 0 : 2);
                yield Optional.of(
                        new When.Month(month > 12 ? year + 1 : year, (month - 1) % 12 + 1));
            }
            case When.Part(var notBefore, var notAfter) -> first ? notBefore : notAfter;
            case When.Range(var from, var to) -> first ? from : to;
            case When.Lasting _, When.YearlessDay _, When.YearlessMonth _ -> Optional.empty();
        };
    }
}
