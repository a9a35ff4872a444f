package org.hashiya.language;

import java.util.Set;

/// What language words are probably in: Azerbaijani in its scripts, also in the ruined letters of
/// one old font, Russian, English, Turkish, Arabic, Persian, and the few with a script of their
/// own. Reads the script first, then letters, then small words. It is a guess: a person may say
/// otherwise.
public final class LanguageGuess {
    private static final LanguageTag AZERBAIJANI_CYRILLIC = new LanguageTag("az-Cyrl");
    private static final LanguageTag RUSSIAN = new LanguageTag("ru");
    private static final LanguageTag ARABIC = new LanguageTag("ar");
    private static final LanguageTag PERSIAN = new LanguageTag("fa");
    private static final Set<String> KNOWN =
            Set.of("az", "ru", "en", "tr", "ar", "fa", "ka", "hy", "he", "el");

    /// Fewer letters than these tell nothing.
    private static final int LEAST_LETTERS = 8;

    /// Enough of a long text, taken in pieces from all over it.
    private static final int SAMPLE = 200_000;

    private static final int PIECE = 2_000;

    private LanguageGuess() {}

    /// The likely language of most of `words`; [LanguageTag#UNKNOWN] when there is too little to
    /// tell, or when it is none that is known here.
    public static LanguageTag of(CharSequence words) {
        var sample = sample(words);
        var scripts = Scripts.count(sample);
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        if (letters < LEAST_LETTERS) {
            return LanguageTag.UNKNOWN;
        }
        var most = Scripts.most(scripts).orElseThrow();
        int count = scripts.getOrDefault(most, 0);
        return switch (most) {
            case LATIN -> LatinGuess.of(sample, count);
            case CYRILLIC -> cyrillic(sample, count);
            case ARABIC -> arabic(sample);
            default -> Scripts.onlyLanguage(most).orElse(LanguageTag.UNKNOWN);
        };
    }

    /// Whether [#of] can tell this language, in any of its scripts.
    public static boolean knows(LanguageTag language) {
        return KNOWN.contains(language.locale().getLanguage());
    }

    private static String sample(CharSequence words) {
        int length = words.length();
        if (length <= SAMPLE) {
            return words.toString();
        }
        int pieces = SAMPLE / PIECE;
        var sample = new StringBuilder(SAMPLE + pieces);
        for (int i = 0; i < pieces; i++) {
            int start = (int) ((long) i * (length - PIECE) / (pieces - 1));
            sample.append(words, start, start + PIECE).append(' ');
        }
        return sample.toString();
    }

    /// Azerbaijani has ә in every other word; letters of neither alphabet tell of a third language.
    private static LanguageTag cyrillic(String sample, int letters) {
        int azerbaijani = 0;
        int foreign = 0;
        for (int i = 0; i < sample.length(); i++) {
            char sign = sample.charAt(i);
            if ("әҹғҝөүһӘҸҒҜӨҮҺ".indexOf(sign) >= 0) {
                azerbaijani++;
            } else if ("їєґўқңұҗђћљњџѓќѕЇЄҐЎҚҢҰҖЂЋЉЊЏЃЌЅ".indexOf(sign) >= 0) {
                foreign++;
            }
        }
        if (100 * foreign >= letters) {
            return LanguageTag.UNKNOWN;
        }
        return 33 * azerbaijani >= letters ? AZERBAIJANI_CYRILLIC : RUSSIAN;
    }

    /// Persian has four letters that Arabic has not, and its own shape of two more (unless it was
    /// typed on an Arabic keyboard); tied t and the hamza on alif are rare in it.
    private static LanguageTag arabic(String sample) {
        int persian = 0;
        int arabic = 0;
        for (int i = 0; i < sample.length(); i++) {
            switch (sample.charAt(i)) {
                case 'پ', 'چ', 'ژ', 'گ' -> persian += 4;
                case 'ک', 'ی' -> persian++;
                case 'ة', 'أ', 'إ' -> arabic += 2;
                default -> {}
            }
        }
        return persian > arabic ? PERSIAN : ARABIC;
    }
}
