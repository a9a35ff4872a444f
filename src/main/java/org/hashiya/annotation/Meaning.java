package org.hashiya.annotation;

import java.util.List;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.EntityId;

/// What an annotation says of its words, beyond its tag.
public sealed interface Meaning {
    /// Points to an entry of the registers: a mention, or the speaker of a quotation.
    record Names(EntityId entity) implements Meaning {}

    record Dates(HistoricalDate date) implements Meaning {}

    record Measures(Figure figure) implements Meaning {}

    record Claims(Claim claim) implements Meaning {}

    /// Only the tag.
    record Plain() implements Meaning {}

    Meaning PLAIN = new Plain();

    /// The entries of the registers that it points to, one as often as it does.
    default List<EntityId> entities() {
        return switch (this) {
            case Names(var entity) -> List.of(entity);
            case Claims(var claim) -> claim.entities();
            case Dates _, Measures _, Plain _ -> List.of();
        };
    }
}
