package org.hashiya.chronology;

import java.time.Period;
import java.util.Optional;

/// What a date says, as precisely as it says it, in its own calendar. Months count from 1.
public sealed interface When {
    /// A date that can stand at an end of a range.
    sealed interface Point extends When {
        int year();
    }

    /// The point with which it begins, as precise as it is itself; empty when it begins nowhere:
    /// for a duration, a date without its year, an open beginning.
    default Optional<Point> beginning() {
        return switch (this) {
            case Point point -> Optional.of(point);
            case Decade(int first) -> Optional.of(new Year(first));
            case Century(int first) -> Optional.of(new Year(first));
            case Season(int year, var quarter) ->
                    Optional.of(new Month(year, quarter.firstMonth()));
            case Part(var notBefore, _) -> notBefore;
            case Range(var from, _) -> from;
            case Lasting _, YearlessDay _, YearlessMonth _ -> Optional.empty();
        };
    }

    /// The point with which it ends, itself included; empty as for [#beginning].
    default Optional<Point> end() {
        return switch (this) {
            case Point point -> Optional.of(point);
            case Decade(int first) -> Optional.of(new Year(first + 9));
            case Century(int first) -> Optional.of(new Year(first + 99));
            case Season(int year, var quarter) -> {
                int month = quarter.firstMonth() + 2;
                yield Optional.of(
                        month > 12 ? new Month(year + 1, month - 12) : new Month(year, month));
            }
            case Part(_, var notAfter) -> notAfter;
            case Range(_, var to) -> to;
            case Lasting _, YearlessDay _, YearlessMonth _ -> Optional.empty();
        };
    }

    /// A day, which need not exist: sources have a 31 April.
    ///
    /// @param day 1 to 99, so that a misprint can be kept as it was printed
    record Day(int year, int month, int day) implements Point {
        public Day {
            checkYear(year);
            if (month < 1 || month > 12 || day < 1 || day > 99) {
                throw new IllegalArgumentException("No day " + day + " of month " + month);
            }
        }
    }

    record Month(int year, int month) implements Point {
        public Month {
            checkYear(year);
            if (month < 1 || month > 12) {
                throw new IllegalArgumentException("There are twelve months, not " + month);
            }
        }
    }

    record Year(int year) implements Point {
        public Year {
            checkYear(year);
        }
    }

    /// Ten years.
    ///
    /// @param first its first year, `1920` for the twenties
    record Decade(int first) implements When {
        public Decade {
            checkFirst(first, 10);
        }
    }

    /// A hundred years.
    ///
    /// @param first its first year as EDTF counts (`19XX`): 1900 to 1999
    record Century(int first) implements When {
        public Century {
            checkFirst(first, 100);
        }
    }

    record Season(int year, Quarter quarter) implements When {
        public Season {
            checkYear(year);
        }
    }

    /// The seasons of the northern hemisphere, by whole months.
    enum Quarter {
        SPRING(21, 3),
        SUMMER(22, 6),
        AUTUMN(23, 9),
        WINTER(24, 12);

        private final int edtf;
        private final int firstMonth;

        Quarter(int edtf, int firstMonth) {
            this.edtf = edtf;
            this.firstMonth = firstMonth;
        }

        /// What EDTF writes in place of a month.
        public int edtf() {
            return edtf;
        }

        /// Winter begins in December of its year.
        public int firstMonth() {
            return firstMonth;
        }

        static Optional<Quarter> ofEdtf(int number) {
            for (var quarter : values()) {
                if (quarter.edtf == number) {
                    return Optional.of(quarter);
                }
            }
            return Optional.empty();
        }
    }

    /// A point known only between two others, or a part of something longer: early, late, first
    /// half. Both bounds belong to it; one may be missing.
    record Part(Optional<Point> notBefore, Optional<Point> notAfter) implements When {
        public Part {
            if (notBefore.isEmpty() && notAfter.isEmpty()) {
                throw new IllegalArgumentException("A part has at least one bound");
            }
        }
    }

    /// From one point to another, both included; an end that nobody knows is empty.
    record Range(Optional<Point> from, Optional<Point> to) implements When {
        public Range {
            if (from.isEmpty() && to.isEmpty()) {
                throw new IllegalArgumentException("A range has at least one end");
            }
        }
    }

    /// How long something lasted, without saying when.
    record Lasting(Period period) implements When {}

    /// A day whose year the source leaves out.
    record YearlessDay(int month, int day) implements When {
        public YearlessDay {
            if (month < 1 || month > 12 || day < 1 || day > 31) {
                throw new IllegalArgumentException("No day " + day + " of month " + month);
            }
        }
    }

    /// A month whose year the source leaves out.
    record YearlessMonth(int month) implements When {
        public YearlessMonth {
            if (month < 1 || month > 12) {
                throw new IllegalArgumentException("No month " + month);
            }
        }
    }

    /// EDTF writes years with four digits.
    private static void checkYear(int year) {
        if (year < -9999 || year > 9999) {
            throw new IllegalArgumentException("A year has at most four digits: " + year);
        }
    }

    private static void checkFirst(int first, int length) {
        if (first < 0 || first > 9999 || first % length != 0) {
            throw new IllegalArgumentException(
                    "No " + length + " years are counted together from " + first);
        }
    }
}
