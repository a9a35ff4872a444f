package org.hashiya.ui.reading;

/// What a word is, to a double click and to the keys that walk by words.
///
/// Letters, figures and the signs on them, as they are written together: an Arabic word has its
/// article and the letters attached to it. An apostrophe or a hyphen between two letters, or
/// between a figure and a letter, is inside the word (`1920-ci`, `Сен-Жермен`); between two figures
/// a point or a comma is (`12.05.1920`), but not a hyphen, which stands between two years.
final class Words {
    /// The ends of a word are sought this far.
    private static final int FAR = 500;

    private static final String JOINERS = "'’ʼ-\u2010\u2011";
    private static final String IN_FIGURES = ".,٫٬";

    private Words() {}

    /// Whether the character at `offset` belongs to a word.
    static boolean isPart(String text, int offset) {
        char sign = text.charAt(offset);
        if (isLetter(sign)) {
            return true;
        }
        if (offset == 0 || offset + 1 == text.length()) {
            return false;
        }
        char before = text.charAt(offset - 1);
        char after = text.charAt(offset + 1);
        if (!isLetter(before) || !isLetter(after)) {
            return false;
        }
        boolean figures = Character.isDigit(before) && Character.isDigit(after);
        return (figures ? IN_FIGURES : JOINERS).indexOf(sign) >= 0;
    }

    /// Where the word with this character begins. The character itself must belong to one.
    static int start(String text, int offset) {
        int start = offset;
        while (start > 0 && offset - start < FAR && isPart(text, start - 1)) {
            start--;
        }
        return start;
    }

    /// Behind the word with this character.
    static int end(String text, int offset) {
        int end = offset;
        while (end < text.length() && end - offset < FAR && isPart(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.SURROGATE ->
                    true;
            default -> Character.isLetterOrDigit(sign);
        };
    }
}
