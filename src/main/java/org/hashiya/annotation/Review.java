package org.hashiya.annotation;

import java.util.Locale;
import java.util.Optional;

/// What the reader makes of a claim, apart from what its source says.
///
/// @param reason why it is held to be true or not; may be empty
/// @param row the name of the row in which the reader wants to see it beside others; empty where
///   the program finds one
public record Review(Truth truth, String reason, String row) {
    public static final Review NONE = new Review(Truth.UNSTATED, "", "");

    /// Whether the reader holds a claim to be true.
    public enum Truth {
        TRUE,
        DOUBTFUL,
        FALSE,
        /// Nobody has said.
        UNSTATED;

        /// `true`, `doubtful`, `false`; empty for unstated.
        public String code() {
            return this == UNSTATED ? "" : name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Truth> ofCode(String code) {
            for (var truth : values()) {
                if (truth.code().equals(code)) {
                    return Optional.of(truth);
                }
            }
            return Optional.empty();
        }
    }

    public Review truth(Truth other) {
        return new Review(other, reason, row);
    }

    public Review reason(String other) {
        return new Review(truth, other, row);
    }

    public Review row(String other) {
        return new Review(truth, reason, other);
    }
}
