package org.hashiya.identity;

/// Names something that an edit made: the edit, and the place in it, counted from 1. Written
/// `EDIT.PLACE`.
public record LastingId(EditId edit, int place) implements Comparable<LastingId> {
    public LastingId {
        if (place < 1) {
            throw new IllegalArgumentException("Places in an edit count from 1: " + place);
        }
    }

    /// Reads what [#toString] wrote.
    ///
    /// @throws IllegalArgumentException when it is not an edit's id, a full stop and a number
    public static LastingId parse(String written) {
        int stop = written.indexOf('.');
        if (stop < 0) {
            throw new IllegalArgumentException("“" + written + "” is not the id of an annotation");
        }
        return new LastingId(
                EditId.parse(written.substring(0, stop)),
                Integer.parseInt(written.substring(stop + 1)));
    }

    @Override
    public int compareTo(LastingId other) {
        int first = edit.compareTo(other.edit);
        return first != 0 ? first : Integer.compare(place, other.place);
    }

    @Override
    public String toString() {
        return edit + "." + place;
    }
}
