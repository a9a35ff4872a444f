package org.hashiya.ui.kit;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.geometry.NodeOrientation;

/// What the window says, in the language that it speaks. Every word that a person reads comes from
/// here; the words themselves are in `messages*.properties`.
public final class Words {
    /// The languages that the window speaks, by their tags.
    public static final List<String> LANGUAGES = List.of("en", "az", "ru", "ar");

    private static final String BUNDLE = "org.hashiya.ui.messages";
    private static volatile ResourceBundle bundle = load(Locale.ENGLISH);

    private Words() {}

    /// Chooses the language of what is said from now on; English where there are no words in it.
    public static void speak(Locale language) {
        bundle = load(language);
    }

    /// The tag of the language that the window speaks.
    public static String language() {
        var spoken = bundle.getLocale().getLanguage();
        return spoken.isEmpty() ? "en" : spoken;
    }

    /// Whether the window runs from right to left.
    public static boolean isMirrored() {
        return language().equals("ar");
    }

    /// The way in which the window runs.
    public static NodeOrientation orientation() {
        return isMirrored() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    /// The words for `key`.
    ///
    /// @param about put in the places `{0}`, `{1}` … of the words
    public static String say(String key, Object... about) {
        var words = bundle.getString(key);
        return about.length == 0
                ? words
                : new MessageFormat(words, Locale.forLanguageTag(language())).format(about);
    }

    private static ResourceBundle load(Locale language) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
