package org.hashiya.annotation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One entry of the tag set.
///
/// @param parent the tag that this one is a kind of
/// @param labels what people read, by language tag (`en` is always there)
/// @param element the TEI element its marks become: `persName`, `rs`, `seg`, …
/// @param usage what it is for, and what its marks may say beyond that
public record Tag(
        TagId id,
        Optional<TagId> parent,
        Map<String, String> labels,
        Look look,
        String element,
        Usage usage) {
    /// How it looks and which key sets it.
    ///
    /// @param colour `#rrggbb`, for a light page
    /// @param shortcut the key that sets it on a selection; empty for none
    public record Look(String colour, String shortcut) {}

    /// How a tag is meant to be used.
    ///
    /// @param descriptions what it is for, by language tag; perhaps none
    /// @param attributes in the order in which they are asked for
    public record Usage(Map<String, String> descriptions, List<TagAttribute> attributes) {
        public static final Usage UNSAID = new Usage(Map.of(), List.of());

        public Usage {
            descriptions = Map.copyOf(descriptions);
            attributes = List.copyOf(attributes);
        }

        /// The description in `language`, in English or any other where there is none; empty where
        /// there is none at all.
        public String description(String language) {
            return TagAttribute.inLanguage(descriptions, language).orElse("");
        }

        public Optional<TagAttribute> attribute(String name) {
            return attributes.stream().filter(each -> each.name().equals(name)).findFirst();
        }

        /// What the attributes of a new mark hold.
        public Map<String, String> presets() {
            var presets = new TreeMap<String, String>();
            for (var attribute : attributes) {
                if (!attribute.preset().isEmpty()) {
                    presets.put(attribute.name(), attribute.preset());
                }
            }
            return presets;
        }
    }

    public Tag {
        labels = Map.copyOf(labels);
        if (!labels.containsKey("en")) {
            throw new IllegalArgumentException("A tag has an English label: " + id);
        }
    }

    /// A tag of which nothing more is said.
    public Tag(
            TagId id,
            Optional<TagId> parent,
            Map<String, String> labels,
            Look look,
            String element) {
        this(id, parent, labels, look, element, Usage.UNSAID);
    }

    /// The label in `language`, in English where there is none.
    public String label(String language) {
        return labels.getOrDefault(language, labels.getOrDefault("en", id.id()));
    }

    public Tag under(Optional<TagId> other) {
        return new Tag(id, other, labels, look, element, usage);
    }

    public Tag labels(Map<String, String> others) {
        return new Tag(id, parent, others, look, element, usage);
    }

    public Tag look(Look other) {
        return new Tag(id, parent, labels, other, element, usage);
    }

    public Tag element(String other) {
        return new Tag(id, parent, labels, look, other, usage);
    }

    public Tag usage(Usage other) {
        return new Tag(id, parent, labels, look, element, other);
    }
}
