package org.hashiya.language;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/// Guesses how a name is written on its own from how it stands in a sentence: Bakıda is Bakı, «в
/// Петрограде» is Петроград. Where an ending may as well belong to the name, it stays: better a
/// case too many than a letter too few. A person looks at every guess.
public final class Lemma {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern RUSSIAN_PREPOSITION =
            Pattern.compile(
                    "^(?iu:в|во|из|к|ко|на|о|об|от|до|с|со|у|при|за|под|над|для|по|и) (?=\\p{Lu})");
    private static final Pattern ENGLISH_BEGINNING =
            Pattern.compile("^(?i:in|at|from|of|to|near|and|the) (?=.*\\p{Lu})");
    private static final Pattern ENGLISH_OWNER = Pattern.compile("(?<=\\p{L})['’]s$");
    private static final Pattern ARABIC_PREPOSITION = Pattern.compile("^(?:في|من|إلى|الى|على|عن) ");

    /// Stems of places that are masculine beyond doubt.
    private static final Pattern RUSSIAN_PLACE =
            Pattern.compile("(град|бург|ск|бад|кент|стан|джан|ис|тов|ков)(е|а|у|ом)$");

    private static final Pattern RUSSIAN_BY_SURNAME = Pattern.compile("(?<=[оеё]в|ин)ым$");
    private static final Pattern RUSSIAN_BY_NAME =
            Pattern.compile("(?<=\\p{L}{2}[бвгдзклмнпрстфх])ом$");
    private static final Pattern AFTER_APOSTROPHE =
            Pattern.compile("(?<=\\p{L})['’ʼ-](?:d[aə]n?|n[ıiuü]n|[ıiuü]n|y?[aə]|n?[ıiuü])$");
    private static final Pattern AZERBAIJANI_PLACE = Pattern.compile("(?<=\\p{L}{3})d[aə]n?$");

    /// Not after a, ə and i: Leylanın may be of Leyla or of Leylan, Kalinin is a surname.
    private static final Pattern AZERBAIJANI_OWNER =
            Pattern.compile("(?<=\\p{L}{2}[ıoöuü])n[ıuü]n$");

    private static final Pattern AZERBAIJANI_OWNER_AFTER_CONSONANT =
            Pattern.compile("(?<=\\p{L}{4}[bcçdfgğhjklmprsşvyz])[ıiuü]n$");

    private Lemma() {}

    /// What the words might be called on their own, on one line; the same words where there is
    /// nothing to cut.
    ///
    /// @param isPlace whether they name a place: a person does not stand in the locative
    public static String guess(String words, LanguageTag language, boolean isPlace) {
        var line = SPACES.matcher(words.strip()).replaceAll(" ");
        var guess =
                switch (language.locale().getLanguage()) {
                    case "az" -> azerbaijani(line, isPlace);
                    case "ru" -> russian(line, isPlace);
                    case "en" ->
                            ENGLISH_OWNER
                                    .matcher(ENGLISH_BEGINNING.matcher(line).replaceFirst(""))
                                    .replaceFirst("");
                    case "ar" -> arabic(line);
                    default -> line;
                };
        return guess.isBlank() ? line : guess;
    }

    private static String azerbaijani(String line, boolean isPlace) {
        var bare = AFTER_APOSTROPHE.matcher(line).replaceFirst("");
        if (!bare.equals(line)) {
            return bare;
        }
        for (var ending : List.of(AZERBAIJANI_OWNER_AFTER_CONSONANT, AZERBAIJANI_OWNER)) {
            bare = ending.matcher(line).replaceFirst("");
            if (!bare.equals(line)) {
                return bare;
            }
        }
        return isPlace ? AZERBAIJANI_PLACE.matcher(line).replaceFirst("") : line;
    }

    private static String russian(String line, boolean isPlace) {
        var bare = RUSSIAN_PREPOSITION.matcher(line).replaceFirst("");
        if (isPlace) {
            return RUSSIAN_PLACE.matcher(bare).replaceFirst("$1");
        }
        return RUSSIAN_BY_NAME
                .matcher(RUSSIAN_BY_SURNAME.matcher(bare).replaceFirst(""))
                .replaceFirst("");
    }

    private static String arabic(String line) {
        var bare = ARABIC_PREPOSITION.matcher(line).replaceFirst("");
        var plain = Normalizer.normalize(bare, Normalizer.Form.NFC).replace("\u0640", "");
        return plain.replaceFirst("^[وفبك](?=ال\\p{L}{3})", "")
                .replaceFirst("^[وف]?لل(?=\\p{L}{3})", "ال");
    }
}
