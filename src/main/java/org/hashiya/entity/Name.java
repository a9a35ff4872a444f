package org.hashiya.entity;

import java.util.Locale;
import java.util.Optional;
import org.hashiya.language.LanguageTag;

/// What an entity is called in one language and script.
public record Name(String text, LanguageTag language, Use use) {
    public Name {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A name has at least one letter");
        }
    }

    public enum Use {
        MAIN,
        VARIANT,
        PSEUDONYM,
        TRANSLITERATION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Use> ofCode(String code) {
            for (var use : values()) {
                if (use.code().equals(code)) {
                    return Optional.of(use);
                }
            }
            return Optional.empty();
        }
    }
}
