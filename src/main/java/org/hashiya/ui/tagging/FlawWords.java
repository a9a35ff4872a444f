package org.hashiya.ui.tagging;

import org.hashiya.annotation.TagFlaw;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.ui.kit.Words;

/// What is wrong with a tag set, for whoever changes it.
final class FlawWords {
    private FlawWords() {}

    static String of(TagFlaw flaw, TagSet tags) {
        return switch (flaw) {
            case TagFlaw.SameId(var tag) -> Words.say("flaw.sameId", tag);
            case TagFlaw.SameKey(var key, var one, var other) ->
                    Words.say("flaw.sameKey", key, label(one, tags), label(other, tags));
            case TagFlaw.NoKey(_, var key) -> Words.say("flaw.noKey", key);
            case TagFlaw.NoColour(_, var colour) -> Words.say("flaw.noColour", colour);
            case TagFlaw.NoSuchParent(_, var parent) -> Words.say("flaw.noParent", parent);
            case TagFlaw.UnderItself(var tag) -> Words.say("flaw.underItself", label(tag, tags));
            case TagFlaw.NoSuchElement(_, var element) -> Words.say("flaw.noElement", element);
            case TagFlaw.SameAttribute(_, var name) -> Words.say("flaw.sameAttribute", name);
            case TagFlaw.NoChoice(_, var attribute) -> Words.say("flaw.noChoice", attribute);
            case TagFlaw.WrongPreset(_, var attribute, var preset) ->
                    Words.say("flaw.wrongPreset", preset, attribute);
        };
    }

    private static String label(TagId id, TagSet tags) {
        return tags.find(id).map(tag -> tag.label(Words.language())).orElseGet(id::id);
    }
}
