package org.hashiya.publish.pack.compose;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hashiya.language.LanguageTag;
import org.hashiya.publish.pack.Phrase;

/// Sentences that are made while a pack is composed, in the language of its apparatus; the fixed
/// words are in [org.hashiya.publish.pack.PackWords].
record ComposedWords(LanguageTag language) {
    String say(String key, Object... about) {
        var bundle =
                ResourceBundle.getBundle(
                        "org.hashiya.publish.pack.compose.composed",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        var texts = Arrays.stream(about).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key).replace("'", "''"), Locale.ROOT)
                .format(texts);
    }

    Phrase phrase(String key, Object... about) {
        return Phrase.of(say(key, about), language);
    }
}
