package org.hashiya.store;

import java.util.List;
import java.util.Map;
import org.hashiya.annotation.Annotation;
import org.hashiya.entity.EntityId;

/// Which annotations point to which entries of the registers, in the whole project.
public final class MentionBook {
    private final Database database;

    MentionBook(Database database) {
        this.database = database;
    }

    /// Those that point to an entry, text by text as they were imported.
    ///
    /// @param removedToo whether those of removed texts count
    public List<Annotation> of(EntityId entity, boolean removedToo) {
        return database.reading(session -> new MentionRows(session).of(entity, removedToo));
    }

    /// How many point to each entry; entries without any are left out.
    public Map<EntityId, Integer> counts() {
        return database.reading(session -> new MentionRows(session).counts());
    }
}
