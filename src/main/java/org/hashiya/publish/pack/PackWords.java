package org.hashiya.publish.pack;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hashiya.language.LanguageTag;

/// The fixed words of a pack, such as “Glossary” and “Points: 3”, in the language of its apparatus.
/// They are in `words*.properties`.
public final class PackWords {
    /// The languages that have them.
    public static final List<LanguageTag> LANGUAGES =
            List.of("en", "az", "ru", "ar").stream().map(LanguageTag::new).toList();

    private final LanguageTag language;
    private final ResourceBundle bundle;

    private PackWords(LanguageTag language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /// English where there are none in that language.
    public static PackWords of(LanguageTag language) {
        var bundle =
                ResourceBundle.getBundle(
                        "org.hashiya.publish.pack.words",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        var found = bundle.getLocale().getLanguage();
        return new PackWords(new LanguageTag(found.isEmpty() ? "en" : found), bundle);
    }

    /// The language that the words are in.
    public LanguageTag language() {
        return language;
    }

    /// The words for `key`.
    ///
    /// @param about put in the places `{0}`, `{1}` … of the words, numbers in plain digits
    public String say(String key, Object... about) {
        var texts = List.of(about).stream().map(Object::toString).toArray();
        return new MessageFormat(bundle.getString(key).replace("'", "''"), Locale.ROOT)
                .format(texts);
    }

    /// The same, with their language.
    public Phrase phrase(String key, Object... about) {
        return Phrase.of(say(key, about), language);
    }

    /// What the options of a question are called by: A, B, C …; numbers where letters end.
    ///
    /// @param place from 0
    public String letter(int place) {
        var letters = bundle.getString("letters").split(" ", -1);
        return place < letters.length ? letters[place] : Integer.toString(place + 1);
    }
}
