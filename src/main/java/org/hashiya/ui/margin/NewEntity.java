package org.hashiya.ui.margin;

import java.util.List;
import java.util.Locale;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Project;

/// A new entry of the registers, made from the words that name it.
final class NewEntity {
    private static final int KEY = 32;

    private NewEntity() {}

    static Entity named(String name, LanguageTag language, EntityKind kind, Project project) {
        return new Entity(
                EntityId.random(),
                kind,
                freeKey(key(name, kind), kind, project),
                List.of(new Name(name.strip().replaceAll("\\s+", " "), language, Name.Use.MAIN)),
                Entity.Particulars.NONE);
    }

    private static String key(String name, EntityKind kind) {
        var letters =
                name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                        .replaceAll("^-|-$", "");
        var plain =
                letters.codePoints().filter(sign -> sign == '-' || Character.isBmpCodePoint(sign));
        var key = new StringBuilder();
        plain.limit(KEY).forEach(key::appendCodePoint);
        return key.isEmpty() ? kind.code() : key.toString();
    }

    private static String freeKey(String wanted, EntityKind kind, Project project) {
        var key = wanted;
        for (int number = 2; project.entity(kind, key).isPresent(); number++) {
            key = wanted + "-" + number;
        }
        return key;
    }
}
