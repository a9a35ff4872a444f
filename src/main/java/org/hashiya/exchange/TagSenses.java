package org.hashiya.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;

/// The tags of the project, and for which of them a row's `value` is a date or a number. A tag that
/// is a kind of `date`, `figure` or `claim` is read as that.
final class TagSenses {
    enum Sense {
        DATE,
        FIGURE,
        CLAIM,
        OTHER
    }

    /// A tree of tags is not deeper; a ring of them ends here.
    private static final int DEEPEST = 50;

    private final Map<String, Tag> byId = new HashMap<>();
    private final Map<TagId, Sense> senses = new HashMap<>();

    TagSenses(TagSet tags) {
        tags.tags().forEach(tag -> byId.put(tag.id().id(), tag));
        tags.tags().forEach(tag -> senses.put(tag.id(), sense(tag, DEEPEST)));
    }

    private Sense sense(Tag tag, int left) {
        if (tag.id().equals(TagId.DATE)) {
            return Sense.DATE;
        }
        if (tag.id().equals(TagId.FIGURE)) {
            return Sense.FIGURE;
        }
        if (tag.id().equals(TagId.CLAIM)) {
            return Sense.CLAIM;
        }
        return left == 0
                ? Sense.OTHER
                : tag.parent()
                        .flatMap(parent -> Optional.ofNullable(byId.get(parent.id())))
                        .map(parent -> sense(parent, left - 1))
                        .orElse(Sense.OTHER);
    }

    /// @throws Fault when the project has no such tag
    TagId named(String written) {
        var tag = byId.get(written);
        if (tag == null) {
            throw new Fault(
                    Column.TAG,
                    "The project has no tag "
                            + Say.quoted(written)
                            + ". Its tags are: "
                            + byId.keySet().stream().sorted().collect(Collectors.joining(" "))
                            + ".");
        }
        return tag.id();
    }

    Sense of(TagId tag) {
        return senses.getOrDefault(tag, Sense.OTHER);
    }
}
