package org.hashiya.pack;

import java.util.List;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.EntityKind;

/// What a new pack begins with, so that nobody begins with an empty page. A pack does not remember
/// which it was.
public enum Template {
    EMPTY,
    SOURCE_COMPARISON,
    CLOSE_READING;

    /// The parts that the program writes, behind which or before which the rest is put.
    public List<Item> items() {
        var parts =
                switch (this) {
                    case EMPTY -> List.<Piece>of();
                    case SOURCE_COMPARISON ->
                            List.<Piece>of(
                                    new Piece.Claims(true),
                                    new Piece.Timeline(),
                                    new Piece.Register(
                                            List.of(
                                                    EntityKind.PERSON,
                                                    EntityKind.PLACE,
                                                    EntityKind.ORGANISATION)),
                                    new Piece.Sources());
                    case CLOSE_READING ->
                            List.<Piece>of(
                                    new Piece.Glossary(List.of(TagId.TERM), Piece.Order.READING),
                                    new Piece.Register(
                                            List.of(EntityKind.PERSON, EntityKind.PLACE)),
                                    new Piece.Sources());
                };
        return parts.stream().map(Item::of).toList();
    }
}
