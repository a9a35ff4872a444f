package org.hashiya.claim;

import java.util.Locale;
import java.util.Optional;
import org.hashiya.annotation.Certainty;
import org.hashiya.identity.LastingId;

/// How one claim stands to another, in the same text or in two.
///
/// @param id the edit that made it and its place there
/// @param claims the claim that corroborates, qualifies, repeats, contradicts, and the other one
/// @param reason why; may be empty
public record Relation(LastingId id, Pair claims, Kind kind, String reason, Certainty certainty) {
    public record Pair(LastingId first, LastingId second) {
        public Pair {
            if (first.equals(second)) {
                throw new IllegalArgumentException("A claim has no relation to itself");
            }
        }
    }

    public enum Kind {
        CORROBORATES,
        CONTRADICTS,
        QUALIFIES,
        REPEATS,
        /// A person has looked at what was found about the two and says that it is nothing.
        UNRELATED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether it holds in both directions.
        public boolean isMutual() {
            return this == CONTRADICTS || this == UNRELATED;
        }

        public static Optional<Kind> ofCode(String code) {
            for (var kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    public boolean touches(LastingId claim) {
        return claims.first().equals(claim) || claims.second().equals(claim);
    }
}
