package org.hashiya.proposal.dating;

import java.util.Optional;
import java.util.OptionalInt;

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

    /// What it can be without a century or year from elsewhere.
    boolean lacksYear() {
        return year.isEmpty() && decade.isEmpty() && century == 0;
    }
}
