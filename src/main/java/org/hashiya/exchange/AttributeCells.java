package org.hashiya.exchange;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hashiya.annotation.AttributeKind;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagAttribute;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;

/// Reads what a row says in the attributes of its tag, each as its kind wants it. An attribute that
/// the tag does not have is kept as it stands, as it is when a tag loses it.
final class AttributeCells {
    private final TagSet tags;
    private final Registers registers;
    private final Set<String> strangers = new LinkedHashSet<>();

    AttributeCells(TagSet tags, Registers registers) {
        this.tags = tags;
        this.registers = registers;
    }

    /// @throws Fault when a value is not of its kind, or a required one is lacking
    Map<String, String> read(Row row, TagId id) {
        var known = tags.find(id).map(Tag::usage).map(Tag.Usage::attributes).orElse(List.of());
        if (known.isEmpty()) {
            return row.attributes();
        }
        var read = new TreeMap<>(row.attributes());
        for (var attribute : known) {
            var written = read.getOrDefault(attribute.name(), "").strip();
            var value =
                    written.isEmpty() ? unwritten(attribute, id) : value(attribute, written, row);
            if (value.isEmpty()) {
                read.remove(attribute.name());
            } else {
                read.put(attribute.name(), value);
            }
        }
        noteStrangers(row.attributes().keySet(), known, id);
        return read;
    }

    /// What a mark has to say begins, where it can, with what its tag presets.
    private static String unwritten(TagAttribute attribute, TagId tag) {
        if (attribute.isRequired() && attribute.preset().isEmpty()) {
            throw new Fault(
                    column(attribute),
                    "is empty; the tag “%s” requires it: %s."
                            .formatted(tag, wanted(attribute.kind())));
        }
        return attribute.isRequired() ? attribute.preset() : "";
    }

    private String value(TagAttribute attribute, String written, Row row) {
        var value =
                switch (attribute.kind()) {
                    case AttributeKind.Entity() -> entity(attribute, written, row);
                    case AttributeKind.YesNo() -> yesOrNo(written);
                    case AttributeKind.Words(),
                            AttributeKind.Numeral(),
                            AttributeKind.Choice(_),
                            AttributeKind.Date() ->
                            written;
                };
        if (!attribute.takes(value)) {
            throw new Fault(
                    column(attribute),
                    "%s is not what it takes; write %s."
                            .formatted(Say.quoted(written), wanted(attribute.kind())));
        }
        return value;
    }

    private String entity(TagAttribute attribute, String written, Row row) {
        try {
            return registers.mention(written, row.line()).entity().toString();
        } catch (Fault fault) {
            throw new Fault(column(attribute), fault.sentence());
        }
    }

    private static String yesOrNo(String written) {
        return switch (written) {
            case "true" -> TagAttribute.YES;
            case "false" -> TagAttribute.NO;
            default -> written;
        };
    }

    private static String wanted(AttributeKind kind) {
        return switch (kind) {
            case AttributeKind.Words() -> "some words";
            case AttributeKind.Numeral() -> "a number, with a full stop for its fraction";
            case AttributeKind.Choice(var values) -> "one of: " + String.join("; ", values);
            case AttributeKind.Date() -> "a date in EDTF, such as 1922-11-02 or 1922~";
            case AttributeKind.Entity() -> "an entity: an id, or kind:key as in person:rustam";
            case AttributeKind.YesNo() -> "yes or no";
        };
    }

    private static String column(TagAttribute attribute) {
        return Column.ATTRIBUTE + attribute.name();
    }

    private void noteStrangers(Collection<String> names, List<TagAttribute> known, TagId tag) {
        for (var name : names) {
            if (known.stream().noneMatch(each -> each.name().equals(name))) {
                strangers.add(tag + " " + name);
            }
        }
    }

    /// A sentence, when rows named attributes that their tags do not have.
    List<String> warnings() {
        return strangers.isEmpty()
                ? List.of()
                : List.of(
                        "Kept, though the tag has no such attribute: "
                                + Say.few(List.copyOf(strangers))
                                + ".");
    }
}
