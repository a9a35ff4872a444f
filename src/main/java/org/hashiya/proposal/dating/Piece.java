package org.hashiya.proposal.dating;

import java.util.Optional;
import org.hashiya.chronology.When;

/// A part of a month, year, decade or century.
///
/// How far "early" reaches is a convention: early and late are the first ten and the last days of a
/// month from the 21st on, the first and last three months of a year, the first and last four years
/// of a decade, the first and last thirty years of a century. A month also has thirds of ten days,
/// and weeks counted from its first day.
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
    LAST_QUARTER,
    FIRST_THIRD,
    SECOND_THIRD,
    LAST_THIRD,
    FIRST_WEEK,
    SECOND_WEEK,
    THIRD_WEEK,
    FOURTH_WEEK,
    LAST_WEEK;

    static final int WEEKS = 7;

    /// @param number from 1
    /// @param of two, three or four; seven for the weeks of a month
    static Piece share(int number, int of) {
        var first =
                switch (of) {
                    case 2 -> FIRST_HALF;
                    case 3 -> FIRST_THIRD;
                    case 4 -> FIRST_QUARTER;
                    default -> FIRST_WEEK;
                };
        return values()[first.ordinal() + number - 1];
    }

    static Piece last(int of) {
        return of == WEEKS ? LAST_WEEK : share(of, of);
    }

    /// Whether only a month has it.
    boolean isOfMonth() {
        return ordinal() >= FIRST_WEEK.ordinal();
    }

    /// @param days how many the month has
    When.Part ofMonth(int year, int month, int days) {
        int quarter = days / 4;
        int from =
                switch (this) {
                    case WHOLE, EARLY, FIRST_HALF, FIRST_QUARTER, FIRST_THIRD, FIRST_WEEK -> 1;
                    case MIDDLE, SECOND_THIRD -> 11;
                    case LATE, LAST_THIRD -> 21;
                    case SECOND_WEEK -> 8;
                    case THIRD_WEEK -> 15;
                    case FOURTH_WEEK -> 22;
                    case LAST_WEEK -> days - 6;
                    case SECOND_HALF -> 16;
                    case SECOND_QUARTER -> quarter + 1;
                    case THIRD_QUARTER -> 2 * quarter + 1;
                    case LAST_QUARTER -> 3 * quarter + 1;
                };
        int to =
                switch (this) {
                    case EARLY, FIRST_THIRD -> 10;
                    case MIDDLE, SECOND_THIRD -> 20;
                    case FIRST_WEEK -> 7;
                    case SECOND_WEEK -> 14;
                    case FIRST_HALF -> 15;
                    case THIRD_WEEK -> 21;
                    case FOURTH_WEEK -> 28;
                    case FIRST_QUARTER -> quarter;
                    case SECOND_QUARTER -> 2 * quarter;
                    case THIRD_QUARTER -> 3 * quarter;
                    case WHOLE, LATE, SECOND_HALF, LAST_QUARTER, LAST_THIRD, LAST_WEEK -> days;
                };
        return part(new When.Day(year, month, from), new When.Day(year, month, to));
    }

    When.Part ofYear(int year) {
        int from =
                switch (this) {
                    case WHOLE, EARLY, FIRST_HALF, FIRST_QUARTER, FIRST_THIRD -> 1;
                    case SECOND_QUARTER -> 4;
                    case MIDDLE, SECOND_THIRD -> 5;
                    case SECOND_HALF, THIRD_QUARTER -> 7;
                    case LAST_THIRD -> 9;
                    case LATE, LAST_QUARTER -> 10;
                    case FIRST_WEEK, SECOND_WEEK, THIRD_WEEK, FOURTH_WEEK, LAST_WEEK ->
                            throw onlyOfMonth();
                };
        int to =
                switch (this) {
                    case EARLY, FIRST_QUARTER -> 3;
                    case FIRST_THIRD -> 4;
                    case FIRST_HALF, SECOND_QUARTER -> 6;
                    case MIDDLE, SECOND_THIRD -> 8;
                    case THIRD_QUARTER -> 9;
                    case WHOLE, LATE, SECOND_HALF, LAST_QUARTER, LAST_THIRD -> 12;
                    case FIRST_WEEK, SECOND_WEEK, THIRD_WEEK, FOURTH_WEEK, LAST_WEEK ->
                            throw onlyOfMonth();
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
            case LAST_QUARTER, LAST_THIRD -> years(first, 7, 9);
            case FIRST_THIRD -> years(first, 0, 2);
            case SECOND_THIRD -> years(first, 3, 6);
            case FIRST_WEEK, SECOND_WEEK, THIRD_WEEK, FOURTH_WEEK, LAST_WEEK -> throw onlyOfMonth();
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
            case FIRST_THIRD -> years(first, 0, 32);
            case SECOND_THIRD -> years(first, 33, 66);
            case LAST_THIRD -> years(first, 67, 99);
            case FIRST_WEEK, SECOND_WEEK, THIRD_WEEK, FOURTH_WEEK, LAST_WEEK -> throw onlyOfMonth();
        };
    }

    /// The early, middle or late month of a season.
    Optional<When.Part> ofSeason(When.Season season) {
        int place =
                switch (this) {
                    case EARLY -> 0;
                    case MIDDLE -> 1;
                    case LATE -> 2;
                    default -> -1;
                };
        int month = season.quarter().firstMonth() + place;
        var point = new When.Month(season.year() + (month - 1) / 12, (month - 1) % 12 + 1);
        return place < 0 ? Optional.empty() : Optional.of(part(point, point));
    }

    private static IllegalStateException onlyOfMonth() {
        return new IllegalStateException("Only a month has weeks");
    }

    private static When.Part years(int first, int from, int to) {
        return part(new When.Year(first + from), new When.Year(first + to));
    }

    private static When.Part part(When.Point from, When.Point to) {
        return new When.Part(Optional.of(from), Optional.of(to));
    }
}
