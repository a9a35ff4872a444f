package org.hashiya.cli;

import java.util.Optional;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Refused;

/// What a person wrote behind an option; empty when they left it out.
final class Given {
    private Given() {}

    static Optional<String> words(String option) {
        return option.isBlank() ? Optional.empty() : Optional.of(option);
    }

    /// @throws Refused when it is no language tag
    static Optional<LanguageTag> language(String option) {
        return words(option).map(Given::tag);
    }

    private static LanguageTag tag(String tag) {
        try {
            return new LanguageTag(tag);
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }
}
