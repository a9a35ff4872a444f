package org.hashiya.annotation;

import java.util.Map;
import java.util.TreeMap;

/// What an annotation says (the "body" of the W3C's Web Annotation): its tag, its meaning, how sure
/// the annotator is, a note, and the attributes of its tag by name.
///
/// @param note plain text; empty for none
public record Body(
        TagId tag,
        Meaning meaning,
        Certainty certainty,
        String note,
        Map<String, String> attributes) {
    public Body {
        attributes =
                attributes.isEmpty()
                        ? Map.of()
                        : java.util.Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    /// Only the tag.
    public static Body of(TagId tag) {
        return new Body(tag, Meaning.PLAIN, Certainty.UNSTATED, "", Map.of());
    }

    public static Body of(TagId tag, Meaning meaning) {
        return new Body(tag, meaning, Certainty.UNSTATED, "", Map.of());
    }

    public Body meaning(Meaning other) {
        return new Body(tag, other, certainty, note, attributes);
    }

    public Body certainty(Certainty other) {
        return new Body(tag, meaning, other, note, attributes);
    }

    public Body note(String other) {
        return new Body(tag, meaning, certainty, other, attributes);
    }

    public Body attributes(Map<String, String> others) {
        return new Body(tag, meaning, certainty, note, others);
    }
}
