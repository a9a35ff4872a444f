package org.hashiya.entity;

import org.hashiya.identity.Id;

/// Names one entry of the registers, for ever.
public record EntityId(Id id) implements Comparable<EntityId> {
    public static EntityId random() {
        return new EntityId(Id.random());
    }

    public static EntityId parse(String written) {
        return new EntityId(Id.parse(written));
    }

    @Override
    public int compareTo(EntityId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
