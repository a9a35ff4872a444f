package org.hashiya.pack;

import org.hashiya.identity.Id;

/// Names one item of a pack, wherever it is moved to and whatever becomes of it.
public record ItemId(Id id) implements Comparable<ItemId> {
    public static ItemId random() {
        return new ItemId(Id.random());
    }

    public static ItemId parse(String written) {
        return new ItemId(Id.parse(written));
    }

    @Override
    public int compareTo(ItemId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
