package org.hashiya.proposal.dating;

import java.util.Map;
import org.hashiya.language.Folding;
import org.hashiya.language.LanguageTag;

/// Letters as far as they matter for dates: small, without accents, `ı` as `i`, Arabic without
/// vowels and with `ه` for `ة`, digits of all scripts equal.
///
/// Letters that an old font encoding has ruined are taken for what they were: the characters that
/// stand for Azerbaijani ones where the codes of a PDF's glyphs were taken for characters.
final class Letters {
    private static final Map<Character, Character> RUINED =
            Map.ofEntries(
                    Map.entry('ᴅ', 'ə'),
                    Map.entry('ᴄ', 'ə'),
                    Map.entry('ϸ', 'ə'),
                    Map.entry('ē', 'ı'),
                    Map.entry('¿', 'ü'),
                    Map.entry('¦', 'ü'),
                    Map.entry('ĸ', 'ş'),
                    Map.entry('ķ', 'ş'),
                    Map.entry('º', 'ö'),
                    Map.entry('¥', 'ö'),
                    Map.entry('ĵ', 'ğ'),
                    Map.entry('Ĵ', 'ğ'),
                    Map.entry('Ķ', 'i'),
                    Map.entry('¢', 'ç'),
                    Map.entry('ï', '-'),
                    Map.entry('ð', '-'));
    private static final Folding FOLDING = Folding.of(new LanguageTag("und"));

    private Letters() {}

    static Folding.Folded fold(String words) {
        var mended = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            mended.append(plain(RUINED.getOrDefault(letter, letter)));
        }
        return FOLDING.fold(mended.toString());
    }

    private static char plain(char letter) {
        return switch (letter) {
            case 'ı', 'İ', 'I' -> 'i';
            case 'Ə' -> 'ə';
            case 'ة' -> 'ه';
            case '−' -> '-';
            default -> letter;
        };
    }
}
