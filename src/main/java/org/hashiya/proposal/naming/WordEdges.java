package org.hashiya.proposal.naming;

import org.hashiya.text.Graphemes;

/// Where words of any script begin and end, as far as one sign on each side can tell: letters and
/// digits hold together with each other and with the signs that sit on them. Scripts that leave no
/// space between words have an edge beside each letter.
final class WordEdges {
    private static final byte OTHER = 0;
    private static final byte LETTER = 1;
    private static final byte LETTER_BY_ITSELF = 2;
    private static final byte SIGN = 3;
    private static final byte HALF = 4;
    private static final byte[] KINDS = kinds();

    private final String words;
    private final Graphemes graphemes;

    WordEdges(String words) {
        this.words = words;
        graphemes = new Graphemes(words);
    }

    boolean isEdge(int offset) {
        if (offset == 0 || offset == words.length()) {
            return true;
        }
        byte before = KINDS[words.charAt(offset - 1)];
        byte after = KINDS[words.charAt(offset)];
        if (before == HALF || after == HALF) {
            return isEdge(words.codePointBefore(offset), words.codePointAt(offset))
                    && graphemes.isBoundary(offset);
        }
        return isEdge(before, after) && (before != SIGN || graphemes.isBoundary(offset));
    }

    private static boolean isEdge(int before, int after) {
        return isEdge(kind(before), kind(after));
    }

    private static boolean isEdge(byte before, byte after) {
        return after != SIGN && (after != LETTER || (before != LETTER && before != SIGN));
    }

    /// Behind the signs that sit on what ends at `offset`.
    int behindSigns(int offset) {
        int end = offset;
        while (end < words.length() && KINDS[words.charAt(end)] == SIGN) {
            end++;
        }
        return end;
    }

    private static byte[] kinds() {
        var kinds = new byte[1 << 16];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = Character.isSurrogate((char) i) ? HALF : kind(i);
        }
        return kinds;
    }

    private static byte kind(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT ->
                    SIGN;
            default ->
                    !Character.isLetterOrDigit(sign)
                            ? OTHER
                            : hasNoSpaces(sign) ? LETTER_BY_ITSELF : LETTER;
        };
    }

    private static boolean hasNoSpaces(int letter) {
        return Character.isIdeographic(letter)
                || switch (Character.UnicodeScript.of(letter)) {
                    case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }
}
