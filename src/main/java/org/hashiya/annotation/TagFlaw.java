package org.hashiya.annotation;

/// What is wrong with a tag set.
public sealed interface TagFlaw {
    /// Two tags have the same id.
    record SameId(TagId tag) implements TagFlaw {}

    /// A key cannot set two tags.
    record SameKey(String key, TagId one, TagId other) implements TagFlaw {}

    /// A key is one small letter or one digit.
    record NoKey(TagId tag, String key) implements TagFlaw {}

    /// A colour is `#rrggbb`.
    record NoColour(TagId tag, String colour) implements TagFlaw {}

    record NoSuchParent(TagId tag, TagId parent) implements TagFlaw {}

    /// A tag stands under itself, at whatever depth.
    record UnderItself(TagId tag) implements TagFlaw {}

    /// Marks cannot become that TEI element.
    record NoSuchElement(TagId tag, String element) implements TagFlaw {}

    /// Two attributes of a tag have the same name.
    record SameAttribute(TagId tag, String name) implements TagFlaw {}

    /// A choice has no values, or one of them twice or empty.
    record NoChoice(TagId tag, String attribute) implements TagFlaw {}

    /// What new marks begin with is not a value of the attribute.
    record WrongPreset(TagId tag, String attribute, String preset) implements TagFlaw {}

    /// A sentence for the command line.
    default String sentence() {
        return switch (this) {
            case SameId(var tag) -> "The tag “%s” is there twice.".formatted(tag);
            case SameKey(var key, var one, var other) ->
                    "The key “%s” is that of two tags, “%s” and “%s”; each key sets one tag."
                            .formatted(key, one, other);
            case NoKey(var tag, var key) ->
                    "“%s” cannot be the key of the tag “%s”; a key is one small letter or digit."
                            .formatted(key, tag);
            case NoColour(var tag, var colour) ->
                    "“%s” cannot be the colour of the tag “%s”; a colour is # and six digits from 0 to f, such as #1f78b4."
                            .formatted(colour, tag);
            case NoSuchParent(var tag, var parent) ->
                    "The tag “%s” stands under “%s”, which is not in the tag set."
                            .formatted(tag, parent);
            case UnderItself(var tag) -> "The tag “%s” stands under itself.".formatted(tag);
            case NoSuchElement(var tag, var element) ->
                    "Marks with the tag “%s” cannot become “%s” in TEI.".formatted(tag, element);
            case SameAttribute(var tag, var name) ->
                    "The tag “%s” has the attribute “%s” twice.".formatted(tag, name);
            case NoChoice(var tag, var attribute) ->
                    "The attribute “%s” of the tag “%s” is a choice, so it lists its values, each once."
                            .formatted(attribute, tag);
            case WrongPreset(var tag, var attribute, var preset) ->
                    "“%s” is not a value that the attribute “%s” of the tag “%s” can have."
                            .formatted(preset, attribute, tag);
        };
    }
}
