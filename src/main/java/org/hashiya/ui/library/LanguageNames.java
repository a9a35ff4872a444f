package org.hashiya.ui.library;

import java.util.Locale;
import org.hashiya.language.LanguageTag;
import org.hashiya.ui.kit.Words;

/// What a language is called in the language of the window.
public final class LanguageNames {
    private LanguageNames() {}

    public static String of(LanguageTag language) {
        if (language.equals(LanguageTag.UNKNOWN)) {
            return Words.say("language.unknown");
        }
        return language.locale().getDisplayName(Locale.forLanguageTag(Words.language()));
    }
}
