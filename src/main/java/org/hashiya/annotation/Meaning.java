package org.hashiya.annotation;

import java.util.List;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.EntityId;

/// What an annotation says of its words, beyond its tag.
public sealed interface Meaning {
    Meaning PLAIN = new Plain();

    /// The entries of the registers that it points to, one as often as it does.
    List<EntityId> entities();

    /// Points to an entry of the registers: a mention, or the speaker of a quotation.
    record Names(EntityId entity) implements Meaning {
        @Override
        public List<EntityId> entities() {
            return List.of(entity);
        }
    }

    record Dates(HistoricalDate date) implements Meaning {
        @Override
        public List<EntityId> entities() {
            return List.of();
        }
    }

    record Measures(Figure figure) implements Meaning {
        @Override
        public List<EntityId> entities() {
            return List.of();
        }
    }

    record Claims(Claim claim) implements Meaning {
        @Override
        public List<EntityId> entities() {
            return claim.entities();
        }
    }

    /// Only the tag.
    record Plain() implements Meaning {
        @Override
        public List<EntityId> entities() {
            return List.of();
        }
    }
}
