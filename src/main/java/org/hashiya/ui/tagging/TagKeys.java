package org.hashiya.ui.tagging;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyEvent;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagSet;

/// Which tag a key sets. Somebody who reads Russian or Arabic has often left the keyboard in that
/// script: the key at the same place counts.
public final class TagKeys {
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю";
    private static final String ARABIC = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤر\0ىةوز";
    private static final Map<Character, Character> PLACES = places();

    private TagKeys() {}

    public static Optional<Tag> tagFor(KeyEvent key, TagSet tags) {
        if (key.isAltDown() || key.isShortcutDown() || key.isControlDown() || key.isMetaDown()) {
            return Optional.empty();
        }
        var typed = key.getText().toLowerCase(Locale.ROOT);
        var byLetter = tags.forShortcut(typed);
        return byLetter.isPresent() ? byLetter : tags.forShortcut(place(key, typed));
    }

    private static String place(KeyEvent key, String typed) {
        if (key.getCode().isLetterKey() && key.getCode().getName().length() == 1) {
            return key.getCode().getName().toLowerCase(Locale.ROOT);
        }
        return typed.length() == 1 && PLACES.containsKey(typed.charAt(0))
                ? String.valueOf(PLACES.get(typed.charAt(0)))
                : "";
    }

    private static Map<Character, Character> places() {
        return IntStream.range(0, LATIN.length())
                .boxed()
                .flatMap(i ->
                        java.util.stream.Stream.of(
                                Map.entry(RUSSIAN.charAt(i), LATIN.charAt(i)),
                                Map.entry(ARABIC.charAt(i), LATIN.charAt(i))))
                .filter(entry -> entry.getKey() != 0)
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
    }
}
