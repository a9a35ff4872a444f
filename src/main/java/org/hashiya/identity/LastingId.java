package org.hashiya.identity;

import java.util.regex.Pattern;

/// Names something that an edit made: the edit, and the place in it, counted from 1. Written
/// `EDIT.PLACE`.
public record LastingId(EditId edit, int place) implements Comparable<LastingId> {
    private static final Pattern WRITTEN = Pattern.compile("([^.]*)\\.([1-9][0-9]{0,9})");

    public LastingId {
        if (place < 1) {
            throw new IllegalArgumentException("Places in an edit count from 1: " + place);
        }
    }

    /// Reads what [#toString] wrote.
    ///
    /// @throws IllegalArgumentException when it is not an edit's id, a full stop and a number
    public static LastingId parse(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw notAnId(written);
        }
        try {
            return new LastingId(EditId.parse(parts.group(1)), Integer.parseInt(parts.group(2)));
        } catch (IllegalArgumentException e) {
            throw notAnId(written);
        }
    }

    private static IllegalArgumentException notAnId(String written) {
        return new IllegalArgumentException("“" + written + "” is not the id of an annotation");
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
