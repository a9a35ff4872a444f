package org.hashiya.proposal.dating;

/// What a word, a number or a sign does in a date.
enum Sense {
    NUMBER,
    ROMAN,
    CARDINAL,
    ORDINAL,
    MONTH,
    HIJRI_MONTH,
    YEAR,
    YEARS,
    DECADE,
    CENTURY,
    SEASON,
    EARLY,
    MIDDLE,
    LATE,
    HALF,
    QUARTER,
    /// A third of something, and ten days of a month.
    THIRD,
    /// Ten years: counted, or the third of a century.
    TEN_YEARS,
    /// Where one century meets the next.
    TURN,
    ABOUT,
    PERHAPS,
    BEFORE,
    AFTER,
    SINCE,
    UNTIL,
    /// "By 1920": at the latest then.
    BY,
    /// "Not before".
    AT_EARLIEST,
    /// "No later than".
    AT_LATEST,
    BETWEEN,
    AND,
    OR,
    /// From one day to the next: "в ночь с 27 на 28 апреля".
    NIGHT,
    /// The "на" of such a night.
    ONTO,
    /// Of a date by another one: "later", "через".
    LATER,
    /// "Earlier", "ago".
    EARLIER,
    /// "The same".
    SAME,
    NEXT,
    PREVIOUS,
    /// The day before.
    EVE,
    /// "For", "in the course of": how long follows.
    DURING,
    /// Of a century: the one before ours.
    LAST,
    OLD_STYLE,
    NEW_STYLE,
    HIJRI_ERA,
    COMMON_ERA,
    BEFORE_ERA,
    DAYS,
    WEEKS,
    MONTHS,
    /// Years that are counted, never named.
    UNIT_YEARS,
    /// A word that is a whole duration, in days or in months.
    LASTING_DAYS,
    LASTING_MONTHS,
    /// "More than", "almost": of a duration.
    SOME_MORE,
    /// Says nothing about when: "on", "the", a day of the week.
    NOISE,
    DASH,
    SLASH,
    DOT,
    COMMA,
    OPEN,
    CLOSE,
    SUPPLIED_OPEN,
    SUPPLIED_CLOSE,
    QUESTION,
    TILDE,
    UNKNOWN
}
