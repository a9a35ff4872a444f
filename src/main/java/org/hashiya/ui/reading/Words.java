package org.hashiya.ui.reading;

import java.text.BreakIterator;

/// Where words begin.
final class Words {
    /// Words are sought this far; a longer one is passed in steps.
    private static final int FAR = 500;

    private Words() {}

    /// The start of the next word after `offset`, or the end of the text.
    static int startAfter(String text, int offset) {
        int end = Math.min(text.length(), offset + FAR);
        var breaks = BreakIterator.getWordInstance();
        breaks.setText(text.substring(offset, end));
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (offset + at < end && isWord(text.charAt(offset + at))) {
                return offset + at;
            }
        }
        return end;
    }

    /// The start of the word in which `offset` lies, or of the one before it.
    static int startBefore(String text, int offset) {
        int start = Math.max(0, offset - FAR);
        var breaks = BreakIterator.getWordInstance();
        breaks.setText(text.substring(start, offset));
        breaks.last();
        for (int at = breaks.previous(); at != BreakIterator.DONE; at = breaks.previous()) {
            if (isWord(text.charAt(start + at))) {
                return start + at;
            }
        }
        return start;
    }

    private static boolean isWord(char letter) {
        return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter);
    }
}
