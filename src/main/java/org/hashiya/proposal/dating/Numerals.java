package org.hashiya.proposal.dating;

import java.util.ArrayList;
import java.util.List;

/// Numbers in words and in Roman digits.
final class Numerals {
    private static final String ROMAN = "ivxlcdm";
    private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};
    private static final int GREATEST = 3000;
    private static final int NONE = -1;

    private Numerals() {}

    /// The number that Roman digits stand for, in folded letters, the Cyrillic ones that look like
    /// them included; 0 when they are none.
    static int roman(String letters) {
        var digits = letters.replace('х', 'x').replace('і', 'i').replace('с', 'c');
        int sum = 0;
        int before = 0;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int place = ROMAN.indexOf(digits.charAt(i));
            if (place < 0) {
                return 0;
            }
            sum += VALUES[place] < before ? -VALUES[place] : VALUES[place];
            before = Math.max(before, VALUES[place]);
        }
        return sum <= GREATEST && written(sum).equals(digits) ? sum : 0;
    }

    private static String written(int number) {
        String[] marks = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        int[] worth = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        var roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < worth.length; i++) {
            while (rest >= worth[i]) {
                roman.append(marks[i]);
                rest -= worth[i];
            }
        }
        return roman.toString();
    }

    /// Makes one number of those that were written in several words: "twenty-fifth", "iyirmi beş",
    /// "خمسة وعشرون", "тысяча девятьсот двадцатого".
    static List<Term> joined(List<Term> terms) {
        var joined = new ArrayList<Term>();
        for (int i = 0; i < terms.size(); ) {
            int end = i;
            int total = 0;
            int current = 0;
            int next = isWord(terms.get(i)) ? i : NONE;
            while (next != NONE) {
                int value = terms.get(next).value();
                if (value == 1000) {
                    total += Math.max(1, current) * 1000;
                    current = 0;
                } else if (value == 100 && current > 0 && current < 10) {
                    current *= 100;
                } else {
                    current += value;
                }
                end = next + 1;
                next = following(terms, end);
            }
            if (end - i < 2) {
                joined.add(terms.get(i));
                i++;
            } else {
                var last = terms.get(end - 1);
                joined.add(terms.get(i).of(last.sense(), total + current, last));
                i = end;
            }
        }
        return joined;
    }

    /// The place of the next word of the same number, the first of which ends before `at`.
    private static int following(List<Term> terms, int at) {
        if (at >= terms.size()) {
            return NONE;
        }
        if (follows(terms.get(at - 1), terms.get(at))) {
            return at;
        }
        return isDashWithin(terms, at) || isAndWithin(terms, at) ? at + 1 : NONE;
    }

    private static boolean isWord(Term term) {
        return term.is(Sense.CARDINAL, Sense.ORDINAL);
    }

    /// The dash of "twenty-fifth".
    private static boolean isDashWithin(List<Term> terms, int at) {
        return at + 1 < terms.size()
                && terms.get(at).is(Sense.DASH)
                && terms.get(at).start() == terms.get(at - 1).end()
                && follows(terms.get(at - 1), terms.get(at + 1));
    }

    /// The "and" of "خمسة وعشرون", "two hundred and fifty".
    private static boolean isAndWithin(List<Term> terms, int at) {
        if (at + 1 >= terms.size() || !terms.get(at).is(Sense.AND)) {
            return false;
        }
        var before = terms.get(at - 1);
        var next = terms.get(at + 1);
        boolean isUnitAndTen =
                terms.get(at).value() == Terms.JOINED
                        && before.value() < 10
                        && next.value() >= 20
                        && next.value() < 100;
        boolean isHundredAnd =
                before.is(Sense.CARDINAL) && before.value() >= 100 && next.value() < before.value();
        return next.is(Sense.CARDINAL, Sense.ORDINAL) && (isUnitAndTen || isHundredAnd);
    }

    private static boolean follows(Term before, Term word) {
        if (!isWord(word) || !before.is(Sense.CARDINAL)) {
            return false;
        }
        boolean isLess = size(word.value()) < size(before.value());
        boolean isUnitBeforeTen = size(before.value()) == 1 && size(word.value()) == 2;
        boolean isMultiplied = word.value() == 100 || word.value() == 1000;
        return isLess || isUnitBeforeTen || isMultiplied;
    }

    private static int size(int value) {
        return String.valueOf(value).length();
    }
}
