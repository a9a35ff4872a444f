package org.hashiya.annotation;

import java.util.Locale;
import java.util.Optional;

/// How sure the annotator is that the annotation is right (TEI's `teidata.certainty`). Whether a
/// claim is true is another matter.
public enum Certainty {
    HIGH,
    MEDIUM,
    LOW,
    UNKNOWN,
    /// Nobody has said; nothing is written.
    UNSTATED;

    /// `high`, `medium`, `low`, `unknown`; empty for unstated.
    public String code() {
        return this == UNSTATED ? "" : name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Certainty> ofCode(String code) {
        for (var certainty : values()) {
            if (certainty.code().equals(code)) {
                return Optional.of(certainty);
            }
        }
        return Optional.empty();
    }
}
