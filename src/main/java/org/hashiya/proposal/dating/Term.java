package org.hashiya.proposal.dating;

/// A word, number or sign of a date, with what it means.
///
/// @param value of a number, or the number of the month, season and so on
/// @param digits how many were written; 0 for words
/// @param suffix what was written to a number
/// @param ending of a word that is known by its beginning, in folded letters
/// @param start where it begins in the words: UTF-16
/// @param end where it ends, exclusive
record Term(Sense sense, int value, int digits, Suffix suffix, String ending, int start, int end) {
    /// What may be written to a number.
    enum Suffix {
        NONE,
        /// "1920-ci", "28th", "1920-й".
        ORDINAL,
        /// "1920s", "20-es", "20-х".
        PLURAL,
        /// "20-е", "20-м": either of the two.
        EITHER,
        /// "28-də": a case of the language.
        CASE
    }

    static Term sign(Sense sense, int start, int end) {
        return new Term(sense, 0, 0, Suffix.NONE, "", start, end);
    }

    /// A year that is written nowhere.
    static Term year(int number) {
        return new Term(Sense.NUMBER, number, 4, Suffix.NONE, "", 0, 0);
    }

    boolean is(Sense one) {
        return sense == one;
    }

    boolean is(Sense one, Sense other) {
        return sense == one || sense == other;
    }

    boolean isNumber() {
        return switch (sense) {
            case NUMBER, CARDINAL, ORDINAL -> true;
            default -> false;
        };
    }

    /// Can only be a year, being so long.
    boolean isLong() {
        return sense == Sense.NUMBER ? digits >= 3 : isNumber() && value >= 1000;
    }

    boolean isDay() {
        return isNumber() && value >= 1 && value <= 99 && digits <= 2 && suffix != Suffix.PLURAL;
    }

    /// In Azerbaijani, "from here on": -dan, -dən.
    boolean isFrom() {
        return ending.endsWith("dan") || ending.endsWith("dən") || ending.endsWith("den");
    }

    /// In Azerbaijani, "up to here": -dək.
    boolean isUpTo() {
        return ending.endsWith("dək") || ending.endsWith("dek");
    }

    Term as(Sense other) {
        return new Term(other, value, digits, suffix, ending, start, end);
    }

    Term of(Sense other, int number, Term last) {
        return new Term(other, number, 0, Suffix.NONE, last.ending, start, last.end);
    }
}
