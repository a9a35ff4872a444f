package org.hashiya.text;

import org.hashiya.identity.Id;

/// Names one text, for ever.
public record TextId(Id id) implements Comparable<TextId> {
    public static TextId random() {
        return new TextId(Id.random());
    }

    public static TextId parse(String written) {
        return new TextId(Id.parse(written));
    }

    @Override
    public int compareTo(TextId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
