package org.hashiya.annotation;

import java.util.Locale;
import java.util.Optional;

/// How the source puts what it says.
public enum Stance {
    ASSERTS("asserted"),
    REPORTS("reported"),
    QUOTES("quoted"),
    DENIES("denied"),
    DOUBTS("doubted");

    private final String participle;

    Stance(String participle) {
        this.participle = participle;
    }

    /// `asserts`, `reports`, …
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// `asserted`, `reported`, …: the category in TEI.
    public String participle() {
        return participle;
    }

    /// Understands both forms.
    public static Optional<Stance> ofCode(String code) {
        for (var stance : values()) {
            if (stance.code().equals(code) || stance.participle.equals(code)) {
                return Optional.of(stance);
            }
        }
        return Optional.empty();
    }
}
