package org.hashiya.language;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which letters words are written in.
public final class Scripts {
    private static final Set<String> CYRILLIC =
            Set.of("ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "tg", "tt", "ba", "mn");
    private static final Set<String> ARABIC =
            Set.of("ar", "fa", "ur", "ota", "azb", "ps", "sd", "ug", "ckb");

    /// Languages that have a script to themselves, more or less.
    private static final Map<UnicodeScript, LanguageTag> ALONE =
            Map.of(
                    UnicodeScript.GEORGIAN, new LanguageTag("ka"),
                    UnicodeScript.ARMENIAN, new LanguageTag("hy"),
                    UnicodeScript.HEBREW, new LanguageTag("he"),
                    UnicodeScript.GREEK, new LanguageTag("el"));

    private Scripts() {}

    /// The script of most letters; empty when there is no letter.
    public static Optional<UnicodeScript> most(CharSequence words) {
        return most(count(words));
    }

    /// The script with the highest count.
    public static Optional<UnicodeScript> most(Map<UnicodeScript, Integer> counts) {
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<UnicodeScript, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /// How many letters there are of each script that occurs.
    public static Map<UnicodeScript, Integer> count(CharSequence words) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        var script = UnicodeScript.COMMON;
        int run = 0;
        for (int i = 0; i < words.length(); ) {
            int letter = Character.codePointAt(words, i);
            i += Character.charCount(letter);
            if (Character.isLetter(letter)) {
                var next = UnicodeScript.of(letter);
                if (next != script) {
                    counts.merge(script, run, Integer::sum);
                    script = next;
                    run = 0;
                }
                run++;
            }
        }
        counts.merge(script, run, Integer::sum);
        counts.remove(UnicodeScript.COMMON);
        return counts;
    }

    /// The script in which a language is usually written, or the one that its tag names; Latin for
    /// the many that are not known here, and empty for an unknown language.
    public static Optional<UnicodeScript> of(LanguageTag language) {
        if (language.equals(LanguageTag.UNKNOWN)) {
            return Optional.empty();
        }
        var locale = language.locale();
        if (!locale.getScript().isEmpty()) {
            return named(locale.getScript());
        }
        if (CYRILLIC.contains(locale.getLanguage())) {
            return Optional.of(UnicodeScript.CYRILLIC);
        }
        if (ARABIC.contains(locale.getLanguage())) {
            return Optional.of(UnicodeScript.ARABIC);
        }
        return Optional.of(
                ALONE.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(language))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(UnicodeScript.LATIN));
    }

    /// The language that has this script to itself.
    static Optional<LanguageTag> onlyLanguage(UnicodeScript script) {
        return Optional.ofNullable(ALONE.get(script));
    }

    private static Optional<UnicodeScript> named(String iso15924) {
        try {
            return Optional.of(UnicodeScript.forName(iso15924));
        } catch (IllegalArgumentException notInUnicode) {
            return Optional.empty();
        }
    }
}
