package org.hashiya.claim;

import java.util.Locale;

/// Two claims, how they stand to each other and why, and what a person has said of that.
///
/// @param reason begins with a [Ground], as in `period: …`
public record JudgedPair(
        Relation.Pair claims, Relation.Kind relation, String reason, Status status) {
    public enum Status {
        /// Found, and nobody has said anything yet.
        PROPOSED,
        /// A relation that a person has made or agreed to.
        CONFIRMED,
        /// A person has said that it is nothing.
        DISMISSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
