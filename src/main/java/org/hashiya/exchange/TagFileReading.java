package org.hashiya.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hashiya.annotation.AttributeKind;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagAttribute;
import org.hashiya.annotation.TagId;
import org.hashiya.project.Refused;

/// Reads what [TagFile] writes, and names everything that is wrong with a file.
public final class TagFileReading {
    private static final int ENOUGH = 20;
    private static final Set<String> OF_TAGS =
            Set.of(
                    "id",
                    "parent",
                    "labels",
                    "descriptions",
                    "colour",
                    "shortcut",
                    "element",
                    "attributes");
    private static final Set<String> OF_ATTRIBUTES =
            Set.of("name", "type", "values", "labels", "required", "default");

    private final String file;
    private final List<String> faults = new ArrayList<>();

    private TagFileReading(String file) {
        this.file = file;
    }

    /// The tags in the order of the file. How they fit together is not looked at.
    ///
    /// @param file its name, for the sentences
    /// @throws Refused with a sentence for each thing that is wrong
    public static List<Tag> read(String content, String file) {
        return new TagFileReading(file).tags(content);
    }

    private List<Tag> tags(String content) {
        var all = JsonFile.read(content, file);
        if (!TagFile.FORMAT.equals(all.get("format"))) {
            throw refused(
                    "%s is not a file of tags: it has no \"format\": \"%s\". Nothing was changed."
                            .formatted(file, TagFile.FORMAT));
        }
        if (!(all.get("version") instanceof Number version)
                || version.intValue() > TagFile.VERSION) {
            throw refused(
                    "%s was written by a newer program, or says no version; this one reads version %d. Nothing was changed."
                            .formatted(file, TagFile.VERSION));
        }
        if (!(all.get("tags") instanceof List<?> list)) {
            throw refused(
                    "%s has no list of \"tags\" in square brackets. Nothing was changed."
                            .formatted(file));
        }
        var tags = new ArrayList<Tag>();
        for (int i = 0; i < list.size() && faults.size() < ENOUGH; i++) {
            tag(new Part("tag " + (i + 1), list.get(i))).ifPresent(tags::add);
        }
        if (!faults.isEmpty()) {
            throw refused(
                    String.join("\n", faults)
                            + (faults.size() < ENOUGH ? "\n" : "\nThere may be more. ")
                            + "Nothing was changed; mend this and give the file again.");
        }
        return tags;
    }

    private static Refused refused(String sentence) {
        return new Refused(sentence);
    }

    /// An object in the file, and what to call it.
    private final class Part {
        private final String name;
        private final Map<?, ?> fields;

        Part(String name, Object object) {
            this.name = name;
            if (object instanceof Map<?, ?> map) {
                fields = map;
            } else {
                fields = Map.of();
                fault("should be an object in braces.");
            }
        }

        void fault(String sentence) {
            faults.add(file + ", " + name + " " + sentence);
        }

        void demandOnly(Set<String> known) {
            fields.keySet().stream()
                    .map(String::valueOf)
                    .filter(field -> !known.contains(field))
                    .forEach(field -> fault("has “" + field + "”, which is not known here."));
        }

        String words(String field) {
            var value = fields.get(field);
            if (value == null || value instanceof String) {
                return value == null ? "" : (String) value;
            }
            fault("has something else than words in “" + field + "”.");
            return "";
        }

        boolean flag(String field) {
            var value = fields.get(field);
            if (value != null && !(value instanceof Boolean)) {
                fault("has neither true nor false in “" + field + "”.");
            }
            return Boolean.TRUE.equals(value);
        }

        List<?> list(String field) {
            var value = fields.get(field);
            if (value != null && !(value instanceof List<?>)) {
                fault("has no list in square brackets in “" + field + "”.");
            }
            return value instanceof List<?> list ? list : List.of();
        }

        Map<String, String> byLanguage(String field) {
            var words = new TreeMap<String, String>();
            var value = fields.get(field);
            if (value instanceof Map<?, ?> map) {
                var inside = new Part(name + ", " + field, map);
                map.keySet().stream()
                        .map(String::valueOf)
                        .forEach(language -> words.put(language, inside.words(language)));
            } else if (value != null) {
                fault("has no words by language in braces in “" + field + "”.");
            }
            return words;
        }

        <T> Optional<T> made(Supplier<T> maker) {
            try {
                return Optional.of(maker.get());
            } catch (IllegalArgumentException e) {
                fault("cannot be taken: " + e.getMessage() + ".");
                return Optional.empty();
            }
        }
    }

    private Optional<Tag> tag(Part unnamed) {
        var written = unnamed.words("id");
        var part = written.isEmpty() ? unnamed : new Part("tag “" + written + "”", unnamed.fields);
        part.demandOnly(OF_TAGS);
        var id = part.made(() -> new TagId(written));
        var parent = part.words("parent");
        var above = parent.isEmpty() ? Optional.<TagId>empty() : part.made(() -> new TagId(parent));
        var labels = part.byLanguage("labels");
        if (labels.getOrDefault("en", "").isBlank()) {
            part.fault("has no label in English (“labels”: {“en”: …}).");
            labels.put("en", written);
        }
        var attributes = new ArrayList<TagAttribute>();
        for (var each : part.list("attributes")) {
            attribute(new Part(part.name + ", an attribute", each)).ifPresent(attributes::add);
        }
        var look = new Tag.Look(part.words("colour"), part.words("shortcut"));
        var element = part.words("element");
        var usage = new Tag.Usage(part.byLanguage("descriptions"), attributes);
        return id.map(known -> new Tag(known, above, labels, look, element, usage));
    }

    private Optional<TagAttribute> attribute(Part unnamed) {
        var written = unnamed.words("name");
        var part =
                written.isEmpty()
                        ? unnamed
                        : new Part(unnamed.name + " “" + written + "”", unnamed.fields);
        part.demandOnly(OF_ATTRIBUTES);
        var values = part.list("values").stream().map(String::valueOf).toList();
        var kind = AttributeKind.ofCode(part.words("type"), values);
        if (kind.isEmpty()) {
            part.fault(
                    "has the type “"
                            + part.words("type")
                            + "”; there are text, number, choice, date, entity and yes-no.");
        }
        return part.made(() ->
                new TagAttribute(
                        written,
                        part.byLanguage("labels"),
                        kind.orElse(new AttributeKind.Words()),
                        part.flag("required"),
                        part.words("default")));
    }
}
