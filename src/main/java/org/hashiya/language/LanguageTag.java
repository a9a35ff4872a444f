package org.hashiya.language;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/// A language as BCP 47 writes it: `az`, `az-Cyrl`, `ru`, `ar`; `und` when nobody knows.
public record LanguageTag(String tag) {
    public static final LanguageTag UNKNOWN = new LanguageTag("und");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm");
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
            Set.of(
                    "ar", "fa", "he", "ur", "ps", "yi", "sd", "ug", "syr", "dv", "ckb", "ota",
                    "azb");

    public LanguageTag {
        try {
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "“" + tag + "” is not a language tag such as az, ru, en or ar", e);
        }
        if (tag.isBlank()) {
            throw new IllegalArgumentException("A language tag is not empty; unknown is “und”");
        }
    }

    /// The way its writing usually runs; the script in the tag wins over the language.
    public Direction direction() {
        var locale = Locale.forLanguageTag(tag);
        var rightToLeft =
                locale.getScript().isEmpty()
                        ? RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage())
                        : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
        return rightToLeft ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    /// For changing case: Azerbaijani has two letters i.
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
