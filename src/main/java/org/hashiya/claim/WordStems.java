package org.hashiya.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hashiya.language.Folding;
import org.hashiya.language.LanguageTag;

/// Cuts words to what stays the same when they are inflected, roughly: claims are short, and two of
/// them are compared by several words at once.
final class WordStems {
    private static final Folding FOLDING = Folding.of(LanguageTag.UNKNOWN);
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}%]+");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}.*");
    private static final Pattern ARABIC_PREFIX =
            Pattern.compile("^(?:[وفبكل]?ال|لل|[وفبكل](?=.{4}))");
    private static final Pattern ARABIC_ENDING =
            Pattern.compile("(?<=.{3})(?:ات|ون|ين|ان|وا|ها|ه)$");
    private static final Pattern ENGLISH_ENDING =
            Pattern.compile("(?<=.{3})(?:ies|ing|ed|es|s|ly)$");
    private static final int LONGEST = 6;
    private static final int LONGEST_CYRILLIC = 5;

    private WordStems() {}

    /// Small letters without accents, `ı` as `i`, `ة` as `ه`.
    static String fold(String words) {
        return FOLDING.letters(words).replace('ı', 'i').replace('İ', 'i').replace('ة', 'ه');
    }

    /// The words of a folded line, without digits and signs; Arabic ones without the article and
    /// what is written to it.
    static List<String> words(String folded) {
        var words = new ArrayList<String>();
        for (var word : NO_LETTERS.split(folded, -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /// The same word without what Arabic writes before it.
    static String bare(String word) {
        return ARABIC.matcher(word).matches() ? ARABIC_PREFIX.matcher(word).replaceFirst("") : word;
    }

    static String stem(String word) {
        if (ARABIC.matcher(word).matches()) {
            return cut(ARABIC_ENDING.matcher(bare(word)).replaceFirst(""), LONGEST_CYRILLIC);
        }
        boolean isLatin = word.charAt(0) < 0x250 || word.charAt(0) == 'ə';
        return isLatin
                ? cut(ENGLISH_ENDING.matcher(word).replaceFirst(""), LONGEST)
                : cut(word, LONGEST_CYRILLIC);
    }

    private static String cut(String word, int length) {
        return word.substring(0, Math.min(length, word.length()));
    }
}
