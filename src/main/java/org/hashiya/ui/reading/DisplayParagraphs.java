package org.hashiya.ui.reading;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/// The words of a text cut into paragraphs that a window can lay out quickly.
///
/// A line of the text becomes one paragraph, or several when it is very long. Offsets of the text
/// stay what they are: only this class knows that the screen has a break where the text has none,
/// or one character for a break where the text has two. Of a long text this takes a while, and any
/// thread may do it.
public final class DisplayParagraphs {
    static final int LONGEST = 4_000;

    /// `start..end` in the words of the text, without the line break. `screenStart` is where it
    /// begins on the screen.
    record Piece(
            int start, int end, int screenStart, int line, boolean continued, boolean rightToLeft) {
        int length() {
            return end - start;
        }
    }

    private final String words;
    private final List<Piece> pieces = new ArrayList<>();
    private int screenLength;

    public DisplayParagraphs(String words) {
        this.words = words;
        int line = 0;
        int end = endOfLine(0);
        cut(0, end, line);
        while (end < words.length()) {
            int start = end + breakAt(end);
            end = endOfLine(start);
            cut(start, end, ++line);
        }
    }

    String words() {
        return words;
    }

    int count() {
        return pieces.size();
    }

    Piece piece(int paragraph) {
        return pieces.get(paragraph);
    }

    /// The paragraph that shows the character at `offset`.
    int paragraphAt(int offset) {
        return lastStarting(offset, true);
    }

    int toScreen(int offset) {
        var piece = pieces.get(paragraphAt(offset));
        return piece.screenStart() + Math.min(offset - piece.start(), piece.length());
    }

    int toText(int screenOffset) {
        var piece = pieces.get(lastStarting(screenOffset, false));
        return piece.start() + Math.min(screenOffset - piece.screenStart(), piece.length());
    }

    /// The paragraph that holds an offset of the screen.
    int paragraphOnScreen(int screenOffset) {
        return lastStarting(screenOffset, false);
    }

    /// Where the line of the text with this offset begins.
    int lineStart(int offset) {
        int paragraph = paragraphAt(offset);
        while (pieces.get(paragraph).continued()) {
            paragraph--;
        }
        return pieces.get(paragraph).start();
    }

    /// Where the line of the text with this offset ends, before its break.
    int lineEnd(int offset) {
        int paragraph = paragraphAt(offset);
        while (paragraph + 1 < count() && pieces.get(paragraph + 1).continued()) {
            paragraph++;
        }
        return pieces.get(paragraph).end();
    }

    /// Where the next line that is not empty begins, or the end of the text.
    int nextLine(int offset) {
        for (int i = paragraphAt(offset) + 1; i < count(); i++) {
            var piece = pieces.get(i);
            if (!piece.continued() && piece.length() > 0) {
                return piece.start();
            }
        }
        return words.length();
    }

    /// Where this line begins, or, from there, the one before that is not empty.
    int previousLine(int offset) {
        int start = lineStart(offset);
        if (start < offset) {
            return start;
        }
        for (int i = paragraphAt(offset) - 1; i >= 0; i--) {
            if (pieces.get(i).length() > 0) {
                return lineStart(pieces.get(i).start());
            }
        }
        return 0;
    }

    /// `offset` itself when it lies between two graphemes, else the start of the one it splits.
    int graphemeStart(int offset) {
        return snap(offset, false);
    }

    /// `offset` itself when it lies between two graphemes, else the end of the one it splits.
    int graphemeEnd(int offset) {
        return snap(offset, true);
    }

    private int snap(int offset, boolean forward) {
        var piece = pieces.get(paragraphAt(offset));
        int inside = offset - piece.start();
        if (inside <= 0 || inside >= piece.length()) {
            return piece.start() + Math.clamp(inside, 0, piece.length());
        }
        var graphemes = BreakIterator.getCharacterInstance();
        graphemes.setText(words.substring(piece.start(), piece.end()));
        if (graphemes.isBoundary(inside)) {
            return offset;
        }
        return piece.start()
                + (forward ? graphemes.following(inside) : graphemes.preceding(inside));
    }

    /// What the screen shows for a paragraph: character for character the words of the text, except
    /// that rare characters which would break a line show as a space.
    String shown(int paragraph) {
        var piece = pieces.get(paragraph);
        var text = words.substring(piece.start(), piece.end());
        for (int i = 0; i < text.length(); i++) {
            if (breaksLines(text.charAt(i))) {
                return text.replaceAll("[\\u000B\\f\\u0085\\u2028\\u2029]", " ");
            }
        }
        return text;
    }

    private void cut(int start, int end, int line) {
        boolean rightToLeft = startsRightToLeft(start, end);
        int from = start;
        do {
            int to = end - from <= LONGEST ? end : cutBefore(from, from + LONGEST);
            pieces.add(new Piece(from, to, screenLength, line, from > start, rightToLeft));
            screenLength += to - from + 1;
            from = to;
        } while (from < end);
    }

    /// After a sentence if there is one in the second half, else after a word, else after a
    /// grapheme, so that no letter loses its accent.
    private int cutBefore(int from, int limit) {
        int half = (from + limit) / 2;
        int afterWord = -1;
        for (int i = limit; i > half; i--) {
            if (Character.isWhitespace(words.charAt(i - 1))) {
                if (".!?؟۔…".indexOf(words.charAt(i - 2)) >= 0) {
                    return i;
                }
                afterWord = Math.max(afterWord, i);
            }
        }
        if (afterWord > 0) {
            return afterWord;
        }
        var graphemes = BreakIterator.getCharacterInstance();
        graphemes.setText(words.substring(half, Math.min(words.length(), limit + 100)));
        int cut = half + graphemes.preceding(limit - half + 1);
        if (cut > half) {
            return cut;
        }
        return Character.isLowSurrogate(words.charAt(limit)) ? limit - 1 : limit;
    }

    private boolean startsRightToLeft(int start, int end) {
        for (int i = start; i < end; ) {
            int letter = words.codePointAt(i);
            byte direction = Character.getDirectionality(letter);
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
            i += Character.charCount(letter);
        }
        return false;
    }

    private int endOfLine(int start) {
        int i = start;
        while (i < words.length() && words.charAt(i) != '\n' && words.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    private int breakAt(int end) {
        return words.startsWith("\r\n", end) ? 2 : 1;
    }

    private static boolean breaksLines(char c) {
        return c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private int lastStarting(int offset, boolean inText) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            var piece = pieces.get(middle);
            if ((inText ? piece.start() : piece.screenStart()) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
