package org.hashiya.annotation;

import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;

/// Whoever or whatever stands in a slot of a claim.
public sealed interface Party {
    EntityKind kind();

    /// An entry of the registers.
    record Registered(EntityId entity, EntityKind kind) implements Party {}

    /// Nobody in the registers: only words.
    record Worded(String words, EntityKind kind) implements Party {
        public Worded {
            if (words.isBlank()) {
                throw new IllegalArgumentException("A slot without an entity has words");
            }
        }
    }
}
