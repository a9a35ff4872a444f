package org.hashiya.parallel;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Numbers as they are written in words: years, counts, sums. The same number looks the same, in
/// whatever digits, with or without a sign between its thousands.
final class Numbers {
    /// Day and page numbers are in every paragraph.
    private static final int FEWEST_DIGITS = 3;

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?<!\\p{Nd})(?:\\p{Nd}{1,3}(?:[ .,'’٬\u00a0\u202f]\\p{Nd}{3})+|\\p{Nd}+)(?!\\p{Nd})");

    private Numbers() {}

    static Set<String> in(String words) {
        var numbers = new HashSet<String>();
        var found = WRITTEN.matcher(words);
        while (found.find()) {
            var digits = new StringBuilder();
            found.group()
                    .codePoints()
                    .map(sign -> Character.digit(sign, 10))
                    .filter(digit -> digit >= 0)
                    .forEach(digits::append);
            if (digits.length() >= FEWEST_DIGITS) {
                numbers.add(digits.toString());
            }
        }
        return numbers;
    }
}
