package org.hashiya.ui.window;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Tag;
import org.hashiya.proposal.dating.Circumstances;
import org.hashiya.ui.tagging.FirstMeaning;

/// What is set on words: a tag, and what its marks say from the start besides.
///
/// @param named the entry that each mark points to; empty where its words say what it means
/// @param attributes go before the tag's presets
record Stamp(
        Tag tag,
        Optional<Meaning.Names> named,
        Certainty certainty,
        Map<String, String> attributes) {
    Stamp {
        attributes = Map.copyOf(attributes);
    }

    /// Only the tag.
    static Stamp of(Tag tag) {
        return new Stamp(tag, Optional.empty(), Certainty.UNSTATED, Map.of());
    }

    /// The tag, and all that does not depend on the words that it is set on.
    static Stamp like(Annotation annotation, Tag tag) {
        var body = annotation.body();
        return new Stamp(
                tag,
                body.meaning() instanceof Meaning.Names names
                        ? Optional.of(names)
                        : Optional.empty(),
                body.certainty(),
                body.attributes());
    }

    /// Whether it says more than its tag.
    boolean saysMore() {
        return named.isPresent() || certainty != Certainty.UNSTATED || !attributes.isEmpty();
    }

    Stamp bare() {
        return of(tag);
    }

    /// What a mark on these words says.
    Body on(String words, Circumstances around) {
        var all = new TreeMap<>(tag.usage().presets());
        all.putAll(attributes);
        return Body.of(tag.id(), meaning(words, around)).certainty(certainty).attributes(all);
    }

    private Meaning meaning(String words, Circumstances around) {
        return named.<Meaning>map(names -> names)
                .orElseGet(() -> FirstMeaning.of(tag, words, around));
    }
}
