package org.hashiya.entity;

import java.util.Locale;
import java.util.Optional;

/// The registers of a project.
public enum EntityKind {
    PERSON,
    PLACE,
    ORGANISATION,
    EVENT,
    WORK,
    OBJECT,
    GROUP,
    CONCEPT;

    /// `person`, `place`, …: also the id of the tag for its mentions.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Also understands `org`.
    public static Optional<EntityKind> ofCode(String code) {
        if (code.equals("org")) {
            return Optional.of(ORGANISATION);
        }
        for (var kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
