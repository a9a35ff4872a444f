package org.hashiya.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.annotation.AttributeKind;
import org.hashiya.annotation.TagAttribute;

/// Reads which attributes the marks of each tag can have.
final class FeatureReader {
    private final Map<String, List<TagAttribute>> byTag = new HashMap<>();
    private final Warnings warnings;

    FeatureReader(XmlElement header, Warnings warnings) {
        this.warnings = warnings;
        header.all("fsDecl").forEach(this::tag);
    }

    /// @param xmlId of the category that is the tag
    List<TagAttribute> of(String xmlId) {
        return byTag.getOrDefault(xmlId, List.of());
    }

    private void tag(XmlElement declaration) {
        var attributes = new ArrayList<TagAttribute>();
        for (var one : declaration.children("fDecl").toList()) {
            try {
                attributes.add(attribute(one));
            } catch (IllegalArgumentException notOurs) {
                warnings.add("An attribute of a tag that is not as ours are is not kept", one);
            }
        }
        byTag.put(declaration.at("type"), attributes);
    }

    private static TagAttribute attribute(XmlElement declaration) {
        var labels = new HashMap<String, String>();
        declaration
                .all("gloss")
                .forEach(label -> labels.putIfAbsent(label.at("xml:lang"), label.words()));
        return new TagAttribute(
                NcName.unescape(declaration.at("name")),
                labels,
                kind(declaration),
                declaration.at("optional").equals("false"),
                declaration.descend("vDefault", "string").map(XmlElement::words).orElse(""));
    }

    private static AttributeKind kind(XmlElement declaration) {
        var range = declaration.child("vRange").stream().flatMap(XmlElement::children).toList();
        var values =
                range.stream()
                        .flatMap(value ->
                                value.is("vAlt")
                                        ? value.children()
                                        : java.util.stream.Stream.of(value))
                        .toList();
        if (values.stream().anyMatch(value -> value.is("binary"))) {
            return new AttributeKind.YesNo();
        }
        for (var value : values) {
            if (value.is("fs")) {
                return AttributeKind.ofCode(value.at("type"), List.of())
                        .orElse(new AttributeKind.Words());
            }
        }
        var words =
                values.stream()
                        .filter(value -> value.is("string"))
                        .map(XmlElement::words)
                        .filter(value -> !value.isEmpty())
                        .toList();
        return words.isEmpty() ? new AttributeKind.Words() : new AttributeKind.Choice(words);
    }
}
