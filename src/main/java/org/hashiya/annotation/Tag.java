package org.hashiya.annotation;

import java.util.Map;
import java.util.Optional;

/// One entry of the tag set.
///
/// @param parent the tag that this one is a kind of
/// @param labels what people read, by language tag (`en` is always there)
/// @param element the TEI element its marks become: `persName`, `rs`, `seg`, …
public record Tag(
        TagId id, Optional<TagId> parent, Map<String, String> labels, Look look, String element) {
    /// How it looks and which key sets it.
    ///
    /// @param colour `#rrggbb`, for a light page
    /// @param shortcut the key that sets it on a selection; empty for none
    public record Look(String colour, String shortcut) {}

    public Tag {
        labels = Map.copyOf(labels);
        if (!labels.containsKey("en")) {
            throw new IllegalArgumentException("A tag has an English label: " + id);
        }
    }

    /// The label in `language`, in English where there is none.
    public String label(String language) {
        return labels.getOrDefault(language, labels.getOrDefault("en", id.id()));
    }
}
