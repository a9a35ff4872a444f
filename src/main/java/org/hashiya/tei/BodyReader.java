package org.hashiya.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.jspecify.annotations.Nullable;

/// What was found in an element `text`: words, marks around them, and the places that pointers can
/// mean.
abstract sealed class BodyReader permits OwnBodyReader, ForeignBodyReader {
    private final List<MarkDraft> marks = new ArrayList<>();
    private final Map<String, MarkDraft> byId = new HashMap<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final Map<String, Extent> extents = new HashMap<>();

    /// Where an element with an id stands in the words; it may be empty.
    private record Extent(int start, int end) {}

    abstract String words();

    abstract Structure structure();

    List<MarkDraft> marks() {
        return marks;
    }

    /// Marks by their XML ids, and by those of their fragments.
    Map<String, MarkDraft> byId() {
        return byId;
    }

    void anchor(String id, int offset) {
        anchors.put(id, offset);
    }

    void extent(String id, int start, int end) {
        extents.put(id, new Extent(start, end));
    }

    /// The id behind `#`.
    static String pointed(String pointer) {
        return pointer.startsWith("#") ? pointer.substring(1) : pointer;
    }

    /// The offset of an anchor.
    Optional<Integer> anchor(String pointer) {
        return Optional.ofNullable(anchors.get(pointed(pointer)));
    }

    /// The words that a pointer means: `#id`, `#range(a,b)` between two anchors, or
    /// `#string-range(id,offset,length)` in code points.
    Optional<Span> span(String pointer) {
        try {
            if (pointer.startsWith("#range(")) {
                var two = inside(pointer).split(",", -1);
                return span(anchors.get(two[0].strip()), anchors.get(two[1].strip()));
            }
            if (pointer.startsWith("#string-range(")) {
                var three = inside(pointer).split(",", -1);
                var extent = extents.get(three[0].strip());
                if (extent == null) {
                    return Optional.empty();
                }
                var words = words();
                int start =
                        words.offsetByCodePoints(extent.start, Integer.parseInt(three[1].strip()));
                int end = words.offsetByCodePoints(start, Integer.parseInt(three[2].strip()));
                return span(start, end);
            }
            var extent = extents.get(pointed(pointer));
            return extent == null ? Optional.empty() : span(extent.start, extent.end);
        } catch (IndexOutOfBoundsException | NumberFormatException leadsNowhere) {
            return Optional.empty();
        }
    }

    private static Optional<Span> span(@Nullable Integer start, @Nullable Integer end) {
        return start == null || end == null || start >= end
                ? Optional.empty()
                : Optional.of(new Span(start, end));
    }

    private static String inside(String pointer) {
        return pointer.substring(pointer.indexOf('(') + 1, pointer.lastIndexOf(')'));
    }
}
