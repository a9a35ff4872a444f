package org.hashiya.proposal.figures;

/// What a word or sign means for a figure.
enum Sense {
    /// Digits.
    DIGITS,
    /// A number in words.
    NUMBER,
    /// Multiplies what stands before it: thousand.
    TIMES,
    /// "7-ci", "3rd": no figure.
    ORDINAL,
    /// Joins the words of a number.
    SKIP,
    ABOUT,
    LEAST,
    MOST,
    LEAST_AFTER,
    MOST_AFTER,
    UPTO_AFTER,
    FROM,
    TO,
    DASH,
    PERCENT,
    /// A part in words, in per cent: "a third of".
    SHARE,
    YEAR,
    MONTH,
    /// Any other word.
    WORD,
    /// A sign that ends what stands before it.
    END
}
