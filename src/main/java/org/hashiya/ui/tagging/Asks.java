package org.hashiya.ui.tagging;

import org.hashiya.annotation.Tag;
import org.hashiya.entity.EntityKind;

/// What a tag wants to know of the words it is set on.
public sealed interface Asks {
    /// Which entry of a register they name, or who speaks.
    record Entity(EntityKind kind) implements Asks {}

    record Date() implements Asks {}

    record Figure() implements Asks {}

    record Claim() implements Asks {}

    /// The tag says enough.
    record Nothing() implements Asks {}

    /// A tag of the project's own asks what the default tag with its TEI element would.
    static Asks of(Tag tag) {
        var kind = EntityKind.ofCode(tag.id().id());
        if (kind.isPresent()) {
            return new Entity(kind.get());
        }
        return switch (tag.element()) {
            case "persName", "q" -> new Entity(EntityKind.PERSON);
            case "placeName" -> new Entity(EntityKind.PLACE);
            case "orgName" -> new Entity(EntityKind.ORGANISATION);
            case "rs" -> new Entity(EntityKind.CONCEPT);
            case "date" -> new Date();
            case "measure" -> new Figure();
            case "seg" -> new Claim();
            default -> new Nothing();
        };
    }
}
