package org.hashiya.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Mentions;
import org.hashiya.entity.EntityId;
import org.hashiya.text.TextId;

/// Finds the annotations that point to an entry of the registers, by what the tables know of it: no
/// words are read.
final class MentionRows {
    /// From so many on it is quicker to read what lies between the first and the last as well.
    private static final int MANY = 40;

    private final Session session;

    MentionRows(Session session) {
        this.session = session;
    }

    /// In the order of the texts' import, then as they stand there.
    ///
    /// @param removedToo whether those of removed texts count
    List<Annotation> of(EntityId entity, boolean removedToo) throws SQLException {
        var keys = keys(entity);
        var texts = texts(removedToo);
        var reading = new AnnotationReading(session);
        var found = new ArrayList<Annotation>();
        for (var each : keys.entrySet()) {
            var text = texts.get(each.getKey());
            if (text != null) {
                var here = read(reading, text, each.getValue());
                here.removeIf(mark -> Mentions.in(mark.meaning()).noneMatch(entity::equals));
                here.sort(Annotation.READING_ORDER);
                found.addAll(here);
            }
        }
        return found;
    }

    private static List<Annotation> read(
            AnnotationReading reading, TextId text, NavigableSet<Long> keys) throws SQLException {
        if (keys.size() > MANY) {
            return reading.between(text, keys.first(), keys.last());
        }
        var found = new ArrayList<Annotation>();
        for (long key : keys) {
            found.addAll(reading.between(text, key, key));
        }
        return found;
    }

    /// By the number of the text.
    private Map<Integer, NavigableSet<Long>> keys(EntityId entity) throws SQLException {
        var keys = new TreeMap<Integer, NavigableSet<Long>>();
        var single =
                session.kept(
                        """
                        select annotation from mention
                        where entity = (select number from entity where id = ?)
                        union
                        select annotation from claim_party
                        where entity = (select number from entity where id = ?)
                        """);
        single.setBytes(1, Binary.of(entity.id()));
        single.setBytes(2, Binary.of(entity.id()));
        try (var row = single.executeQuery()) {
            while (row.next()) {
                add(keys, row.getLong(1));
            }
        }
        var runs =
                session.kept(
                        """
                        select base, places from annotation_run
                        where entity = (select number from entity where id = ?)
                        """);
        runs.setBytes(1, Binary.of(entity.id()));
        try (var row = runs.executeQuery()) {
            while (row.next()) {
                for (var place : Session.array(row, 2)) {
                    add(keys, row.getLong(1) + (Integer) place);
                }
            }
        }
        return keys;
    }

    private static void add(Map<Integer, NavigableSet<Long>> keys, long key) {
        keys.computeIfAbsent(AnnotationKeys.text(key), _ -> new TreeSet<>()).add(key);
    }

    private Map<Integer, TextId> texts(boolean removedToo) throws SQLException {
        var texts = new HashMap<Integer, TextId>();
        try (var row = session.rows("select number, id, removed from text")) {
            while (row.next()) {
                if (removedToo || !row.getBoolean(3)) {
                    texts.put(row.getInt(1), new TextId(Binary.id(row.getBytes(2))));
                }
            }
        }
        return texts;
    }

    /// How many annotations of texts that are not removed point to each entry; those to which none
    /// does are left out.
    Map<EntityId, Integer> counts() throws SQLException {
        var counts = new HashMap<EntityId, Integer>();
        try (var row =
                session.rows(
                        """
                        select entity.id, sum(pointing.times) from (
                            select entity, annotation as at, 1 as times from mention
                            union
                            select entity, annotation, 1 from claim_party where entity is not null
                            union all
                            select entity, id, cardinality(places) from annotation_run
                            where entity is not null
                        ) pointing
                        join entity on entity.number = pointing.entity
                        join text on text.number = pointing.at / 4294967296
                        where not text.removed
                        group by entity.id
                        """)) {
            while (row.next()) {
                counts.put(new EntityId(Binary.id(row.getBytes(1))), row.getInt(2));
            }
        }
        return counts;
    }
}
