package org.hashiya.identity;

/// Names one change of a project, for ever.
public record EditId(Id id) implements Comparable<EditId> {
    public static EditId random() {
        return new EditId(Id.random());
    }

    public static EditId parse(String written) {
        return new EditId(Id.parse(written));
    }

    @Override
    public int compareTo(EditId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
