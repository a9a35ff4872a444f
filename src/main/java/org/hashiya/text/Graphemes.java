package org.hashiya.text;

import java.text.BreakIterator;
import java.util.Locale;

/// Where what a reader calls one letter begins and ends (extended grapheme clusters of Unicode's
/// UAX #29, as the JDK knows them). Not for two threads at once.
public final class Graphemes {
    /// No letter is longer, and no row of flags.
    private static final int REACH = 4_096;

    /// Halves of the longest sign: nothing behind it decides about a boundary before it.
    private static final int AHEAD = 2;

    private final String words;

    public Graphemes(String words) {
        this.words = words;
    }

    /// Whether a span may begin or end at `offset` (UTF-16).
    public boolean isBoundary(int offset) {
        if (offset <= 0 || offset >= words.length()) {
            return offset == 0 || offset == words.length();
        }
        if (isPlain(words.charAt(offset)) && isPlain(words.charAt(offset - 1))) {
            return words.charAt(offset) != '\n' || words.charAt(offset - 1) != '\r';
        }
        return around(offset).isBoundary(offset - windowStart(offset));
    }

    /// The smallest span of whole letters that contains `span`.
    public Span widen(Span span) {
        return new Span(before(span.start()), after(span.end()));
    }

    private int before(int offset) {
        int place = offset;
        while (!isBoundary(place)) {
            place--;
        }
        return place;
    }

    private int after(int offset) {
        int place = offset;
        while (!isBoundary(place)) {
            place++;
        }
        return place;
    }

    private BreakIterator around(int offset) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        int end = Math.min(words.length(), offset + AHEAD);
        letters.setText(words.substring(windowStart(offset), end));
        return letters;
    }

    /// Back to a place that is surely a boundary, so that a window of the text is enough.
    private int windowStart(int offset) {
        int start = offset - 1;
        int least = Math.max(0, offset - REACH);
        while (start > least && !isPlain(words.charAt(start))) {
            start--;
        }
        return start;
    }

    /// Letters, digits, spaces and punctuation that join neither what stands before them nor what
    /// comes after (only an emoji among them joins what a zero-width joiner binds to it).
    private static boolean isPlain(char sign) {
        return sign < 0x300
                || isBetween(sign, 0x400, 0x482)
                || isBetween(sign, 0x48A, 0x58A)
                || isBetween(sign, 0x5D0, 0x5EA)
                || isBetween(sign, 0x621, 0x64A)
                || isBetween(sign, 0x660, 0x66F)
                || isBetween(sign, 0x10A0, 0x10FF)
                || isBetween(sign, 0x1E00, 0x1FFC)
                || isBetween(sign, 0x2010, 0x2027)
                || isBetween(sign, 0x3041, 0x3094)
                || isBetween(sign, 0x3400, 0x9FFF);
    }

    private static boolean isBetween(char sign, int first, int last) {
        return first <= sign && sign <= last;
    }
}
