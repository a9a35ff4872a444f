package org.hashiya.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Looks for what is wrong with a tag set.
final class TagExamination {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private final TagSet set;
    private final Set<String> elements;
    private final List<TagFlaw> flaws = new ArrayList<>();

    TagExamination(TagSet set, Set<String> elements) {
        this.set = set;
        this.elements = elements;
    }

    List<TagFlaw> flaws() {
        var ids = new HashSet<TagId>();
        var keys = new HashMap<String, TagId>();
        for (var tag : set.tags()) {
            if (!ids.add(tag.id())) {
                flaws.add(new TagFlaw.SameId(tag.id()));
            }
            examine(tag.id(), tag.look(), keys);
            if (!elements.contains(tag.element())) {
                flaws.add(new TagFlaw.NoSuchElement(tag.id(), tag.element()));
            }
            examine(tag.id(), tag.usage().attributes());
        }
        set.tags().forEach(tag -> examineParent(tag, ids));
        return List.copyOf(flaws);
    }

    private void examine(TagId tag, Tag.Look look, Map<String, TagId> keys) {
        var key = look.shortcut();
        if (!COLOUR.matcher(look.colour()).matches()) {
            flaws.add(new TagFlaw.NoColour(tag, look.colour()));
        }
        if (key.isEmpty()) {
            return;
        }
        if (!isKey(key)) {
            flaws.add(new TagFlaw.NoKey(tag, key));
        }
        var other = keys.putIfAbsent(key, tag);
        if (other != null) {
            flaws.add(new TagFlaw.SameKey(key, other, tag));
        }
    }

    private static boolean isKey(String key) {
        return key.codePointCount(0, key.length()) == 1
                && Character.isLetterOrDigit(key.codePointAt(0))
                && key.equals(key.toLowerCase(java.util.Locale.ROOT));
    }

    private void examine(TagId tag, List<TagAttribute> attributes) {
        var names = new HashSet<String>();
        for (var attribute : attributes) {
            var name = attribute.name();
            if (!names.add(name)) {
                flaws.add(new TagFlaw.SameAttribute(tag, name));
            }
            if (attribute.kind() instanceof AttributeKind.Choice(var values)
                    && (values.isEmpty()
                            || values.contains("")
                            || Set.copyOf(values).size() != values.size())) {
                flaws.add(new TagFlaw.NoChoice(tag, name));
            }
            if (!attribute.takes(attribute.preset())) {
                flaws.add(new TagFlaw.WrongPreset(tag, name, attribute.preset()));
            }
        }
    }

    private void examineParent(Tag tag, Set<TagId> ids) {
        tag.parent()
                .ifPresent(parent -> {
                    if (!ids.contains(parent)) {
                        flaws.add(new TagFlaw.NoSuchParent(tag.id(), parent));
                    } else if (set.isWithin(parent, tag.id())) {
                        flaws.add(new TagFlaw.UnderItself(tag.id()));
                    }
                });
    }
}
