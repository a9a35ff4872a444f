package org.hashiya.exchange;

import java.util.List;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.entity.Tie;

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

    /// A relation to another entry.
    ///
    /// @param to `kind:key`
    record Bond(Tie.Kind kind, String to) {}

    /// An entry of the registers.
    ///
    /// @param bonds its relations to others, which may stand further down
    record OfEntity(
            int line,
            EntityKind kind,
            String key,
            List<Name> names,
            Entity.Particulars particulars,
            List<Bond> bonds)
            implements Entry {
        String reference() {
            return kind.code() + ":" + key;
        }
    }
}
