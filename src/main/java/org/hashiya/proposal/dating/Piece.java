package org.hashiya.proposal.dating;

import java.util.Optional;
import org.hashiya.chronology.When;

/// A part of a month, year, decade or century.
///
/// How far "early" reaches is a convention: early and late are the first ten and the last days of a
/// month from the 21st on, the first and last three months of a year, the first and last four years
/// of a decade, the first and last thirty years of a century.
enum Piece {
    WHOLE,
    EARLY,
    MIDDLE,
    LATE,
    FIRST_HALF,
    SECOND_HALF,
    FIRST_QUARTER,
    SECOND_QUARTER,
    THIRD_QUARTER,
    LAST_QUARTER;

    static Piece half(int number) {
        return number == 1 ? FIRST_HALF : SECOND_HALF;
    }

    static Piece quarter(int number) {
        return values()[FIRST_QUARTER.ordinal() + number - 1];
    }

    /// @param days how many the month has
    When.Part ofMonth(int year, int month, int days) {
        int quarter = days / 4;
        int from =
                switch (this) {
                    case WHOLE, EARLY, FIRST_HALF, FIRST_QUARTER -> 1;
                    case MIDDLE -> 11;
                    case LATE -> 21;
                    case SECOND_HALF -> 16;
                    case SECOND_QUARTER -> quarter + 1;
                    case THIRD_QUARTER -> 2 * quarter + 1;
                    case LAST_QUARTER -> 3 * quarter + 1;
                };
        int to =
                switch (this) {
                    case EARLY -> 10;
                    case MIDDLE -> 20;
                    case FIRST_HALF -> 15;
                    case FIRST_QUARTER -> quarter;
                    case SECOND_QUARTER -> 2 * quarter;
                    case THIRD_QUARTER -> 3 * quarter;
                    case WHOLE, LATE, SECOND_HALF, LAST_QUARTER -> days;
                };
        return part(new When.Day(year, month, from), new When.Day(year, month, to));
    }

    When.Part ofYear(int year) {
        int from =
                switch (this) {
                    case WHOLE, EARLY, FIRST_HALF, FIRST_QUARTER -> 1;
                    case SECOND_QUARTER -> 4;
                    case MIDDLE -> 5;
                    case SECOND_HALF, THIRD_QUARTER -> 7;
                    case LATE, LAST_QUARTER -> 10;
                };
        int to =
                switch (this) {
                    case EARLY, FIRST_QUARTER -> 3;
                    case FIRST_HALF, SECOND_QUARTER -> 6;
                    case MIDDLE -> 8;
                    case THIRD_QUARTER -> 9;
                    case WHOLE, LATE, SECOND_HALF, LAST_QUARTER -> 12;
                };
        return part(new When.Month(year, from), new When.Month(year, to));
    }

    When.Part ofDecade(int first) {
        return switch (this) {
            case WHOLE -> years(first, 0, 9);
            case EARLY -> years(first, 0, 3);
            case MIDDLE -> years(first, 4, 6);
            case LATE -> years(first, 6, 9);
            case FIRST_HALF -> years(first, 0, 4);
            case SECOND_HALF -> years(first, 5, 9);
            case FIRST_QUARTER -> years(first, 0, 2);
            case SECOND_QUARTER -> years(first, 2, 4);
            case THIRD_QUARTER -> years(first, 5, 7);
            case LAST_QUARTER -> years(first, 7, 9);
        };
    }

    /// @param first the year with two zeros
    When.Part ofCentury(int first) {
        return switch (this) {
            case WHOLE -> years(first, 0, 99);
            case EARLY -> years(first, 0, 29);
            case MIDDLE -> years(first, 40, 60);
            case LATE -> years(first, 70, 99);
            case FIRST_HALF -> years(first, 0, 49);
            case SECOND_HALF -> years(first, 50, 99);
            case FIRST_QUARTER -> years(first, 0, 24);
            case SECOND_QUARTER -> years(first, 25, 49);
            case THIRD_QUARTER -> years(first, 50, 74);
            case LAST_QUARTER -> years(first, 75, 99);
        };
    }

    private static When.Part years(int first, int from, int to) {
        return part(new When.Year(first + from), new When.Year(first + to));
    }

    private static When.Part part(When.Point from, When.Point to) {
        return new When.Part(Optional.of(from), Optional.of(to));
    }
}
