package org.hashiya.pack;

import org.hashiya.identity.Id;

/// Names one pack, for ever, also in the other project that it is carried to.
public record PackId(Id id) implements Comparable<PackId> {
    public static PackId random() {
        return new PackId(Id.random());
    }

    public static PackId parse(String written) {
        return new PackId(Id.parse(written));
    }

    @Override
    public int compareTo(PackId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
