package org.hashiya.publish.pack;

import org.hashiya.language.Direction;
import org.hashiya.language.LanguageTag;

/// Words in one language. Characters that XML or HTML cannot hold (control characters, halves of a
/// surrogate pair, code points that are no characters) are replaced by �, so that a reader sees
/// that something was there.
///
/// @param words empty where nothing is said
public record Phrase(String words, LanguageTag language, Direction direction) {
    public static final Phrase NONE = new Phrase("", LanguageTag.UNKNOWN, Direction.LEFT_TO_RIGHT);

    private static final int REPLACEMENT = 0xFFFD;

    public Phrase {
        if (words.codePoints().anyMatch(Phrase::isForbidden)) {
            words =
                    words.codePoints()
                            .map(each -> isForbidden(each) ? REPLACEMENT : each)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
        }
    }

    /// In the direction of its language; where that is unknown, in that of its first letter.
    public static Phrase of(String words, LanguageTag language) {
        var direction =
                language.equals(LanguageTag.UNKNOWN)
                        ? Direction.ofWords(words)
                        : language.direction();
        return new Phrase(words, language, direction);
    }

    public boolean isBlank() {
        return words.isBlank();
    }

    private static boolean isForbidden(int character) {
        boolean isControl =
                Character.isISOControl(character)
                        && character != '\t'
                        && character != '\n'
                        && character != '\r';
        boolean isSurrogate =
                character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean isNone =
                (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
        return isControl || isSurrogate || isNone;
    }
}
