package org.hashiya.annotation;

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
}
