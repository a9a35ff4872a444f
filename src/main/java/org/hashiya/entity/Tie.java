package org.hashiya.entity;

import java.util.Locale;
import java.util.Optional;

/// How one entry of the registers stands to another. It is kept with the one that it is said of: a
/// mill is part of a cooperative.
///
/// @param to the other entry
public record Tie(Kind kind, EntityId to) {
    public enum Kind {
        MEMBER_OF,
        PART_OF,
        LOCATED_IN,
        CHILD_OF,
        SPOUSE_OF,
        SUCCESSOR_OF,
        CREATOR_OF,
        SAME_AS;

        /// `member_of`, `part_of`, …
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether it holds in both directions.
        public boolean isMutual() {
            return this == SPOUSE_OF || this == SAME_AS;
        }

        /// Whether nothing can stand so to itself, over however many others.
        public boolean isLadder() {
            return switch (this) {
                case MEMBER_OF, PART_OF, LOCATED_IN, CHILD_OF -> true;
                case SPOUSE_OF, SUCCESSOR_OF, CREATOR_OF, SAME_AS -> false;
            };
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
}
