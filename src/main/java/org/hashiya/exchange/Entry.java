package org.hashiya.exchange;

import java.util.List;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;

/// What one line of a file says. Tables have rows only.
sealed interface Entry permits Row, Entry.OfRelation, Entry.OfEntity {
    /// The number of the line, from 1.
    int line();

    /// How two claims stand to each other, as words.
    record OfRelation(int line, String kind, Ends ends, String reason, String certainty)
            implements Entry {
        /// Each is a key of the file, or the id of an annotation, or the beginning of one.
        record Ends(String a, String b) {}
    }

    /// An entry of the registers.
    record OfEntity(
            int line, EntityKind kind, String key, List<Name> names, Entity.Particulars particulars)
            implements Entry {
        String reference() {
            return kind.code() + ":" + key;
        }
    }
}
