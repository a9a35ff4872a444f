package org.hashiya.pack;

/// One thing in a pack. It keeps its id when it is moved and when it says something else.
public record Item(ItemId id, Piece piece) {
    public static Item of(Piece piece) {
        return new Item(ItemId.random(), piece);
    }

    public Item saying(Piece other) {
        return new Item(id, other);
    }
}
