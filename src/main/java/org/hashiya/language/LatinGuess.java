package org.hashiya.language;

import java.util.Locale;
import java.util.Set;

/// Tells Azerbaijani, Turkish and English apart: each gets a score of about 1 where all words are
/// in it.
final class LatinGuess {
    private static final LanguageTag AZERBAIJANI = new LanguageTag("az");
    private static final LanguageTag TURKISH = new LanguageTag("tr");
    private static final LanguageTag ENGLISH = new LanguageTag("en");

    /// Below this, the words are in a language that is not known here.
    private static final double LEAST_SCORE = 0.35;

    /// Without those that are words, endings or initials in the other two: a, at, her, in, it, on.
    private static final Set<String> ENGLISH_WORDS =
            Set.of(
                    "the", "of", "and", "to", "is", "was", "were", "are", "be", "been", "that",
                    "this", "these", "which", "who", "for", "with", "by", "from", "its", "as",
                    "his", "their", "they", "he", "had", "has", "have", "not", "but", "or", "after",
                    "into", "there", "than", "all", "also");

    private static final Set<String> TURKISH_WORDS =
            Set.of(
                    "ve",
                    "için",
                    "ile",
                    "çok",
                    "gibi",
                    "kadar",
                    "ise",
                    "değil",
                    "olduğu",
                    "tarafından",
                    "yıl",
                    "yılında",
                    "yılı",
                    "üzere",
                    "karşı",
                    "ancak",
                    "fakat",
                    "göre",
                    "önce",
                    "bütün",
                    "oldu",
                    "ettiği",
                    "şey",
                    "kendi",
                    "biri",
                    "hiç",
                    "diye",
                    "olduğunu",
                    "vardı",
                    "değildi",
                    "edildi",
                    "etti",
                    "içinde",
                    "arasında");

    private static final Set<String> AZERBAIJANI_WORDS =
            Set.of(
                    "və",
                    "üçün",
                    "ilə",
                    "çox",
                    "kimi",
                    "qədər",
                    "isə",
                    "deyil",
                    "olduğu",
                    "tərəfindən",
                    "il",
                    "ildə",
                    "ilin",
                    "ili",
                    "qarşı",
                    "lakin",
                    "ancaq",
                    "görə",
                    "əvvəl",
                    "bütün",
                    "oldu",
                    "idi",
                    "edir",
                    "olub",
                    "ki",
                    "hər",
                    "də",
                    "edildi",
                    "etdi",
                    "arasında",
                    "həm",
                    "sonra",
                    "ci",
                    "cı",
                    "cu",
                    "cü");

    /// In both, so they speak for both.
    private static final Set<String> TURKIC_WORDS =
            Set.of(
                    "bir", "bu", "olan", "daha", "onun", "bunun", "yeni", "böyük", "ilk", "üç",
                    "iki");

    private LatinGuess() {}

    static LanguageTag of(String sample, int letters) {
        var signs = Signs.of(sample);
        var hits = Hits.of(sample);
        double azerbaijani =
                Math.max(
                        signs.azerbaijani(letters),
                        hits.share(hits.azerbaijani + hits.turkic, 0.14));
        double turkish = hits.share(hits.turkish + hits.turkic, 0.14);
        double english = hits.share(hits.english, 0.28);
        double best = Math.max(english, Math.max(azerbaijani, turkish));
        if (best < LEAST_SCORE) {
            return LanguageTag.UNKNOWN;
        }
        if (best == english) {
            return ENGLISH;
        }
        return turkish > azerbaijani && signs.mayBeTurkish(letters) ? TURKISH : AZERBAIJANI;
    }

    /// Letters that only one of the languages has.
    ///
    /// @param ruined letters that stand for others in texts out of one old font, and how many
    ///   different ones
    private record Signs(int schwas, int ruined, int ruinedKinds, int notTurkish) {
        private static final String RUINED = "ᴅē¿ĸºĵ";

        static Signs of(String sample) {
            int schwas = 0;
            int ruined = 0;
            int kinds = 0;
            int notTurkish = 0;
            for (int i = 0; i < sample.length(); i++) {
                char sign = sample.charAt(i);
                switch (sign) {
                    case 'ə', 'Ə' -> schwas++;
                    case 'x', 'q', 'X', 'Q' -> notTurkish++;
                    default -> {
                        int place = sign < 0x80 ? -1 : RUINED.indexOf(sign);
                        if (place >= 0) {
                            ruined++;
                            kinds |= 1 << place;
                        }
                    }
                }
            }
            return new Signs(schwas, ruined, Integer.bitCount(kinds), notTurkish);
        }

        /// One letter in thirteen is ə; in a ruined text one in six is of those six.
        double azerbaijani(int letters) {
            double whole = schwas / (0.075 * letters);
            double broken = ruinedKinds < 3 ? 0 : ruined / (0.17 * letters);
            return Math.max(whole, broken);
        }

        /// Turkish has neither x nor q, but for foreign names.
        boolean mayBeTurkish(int letters) {
            return 100 * (notTurkish + schwas) < letters;
        }
    }

    /// How many small words of each language there are.
    private static final class Hits {
        private int words;
        private int english;
        private int turkish;
        private int azerbaijani;
        private int turkic;

        static Hits of(String sample) {
            var hits = new Hits();
            int start = 0;
            for (int i = 0; i <= sample.length(); i++) {
                if (i == sample.length() || !Character.isLetter(sample.charAt(i))) {
                    if (start < i) {
                        hits.hear(sample.substring(start, i).toLowerCase(Locale.ROOT));
                    }
                    start = i + 1;
                }
            }
            return hits;
        }

        private void hear(String word) {
            words++;
            english += ENGLISH_WORDS.contains(word) ? 1 : 0;
            turkish += TURKISH_WORDS.contains(word) ? 1 : 0;
            azerbaijani += AZERBAIJANI_WORDS.contains(word) ? 1 : 0;
            turkic += TURKIC_WORDS.contains(word) ? 1 : 0;
        }

        /// @param usual their share of all words in a text of that language
        double share(int heard, double usual) {
            return heard < 2 ? 0 : heard / (usual * words);
        }
    }
}
