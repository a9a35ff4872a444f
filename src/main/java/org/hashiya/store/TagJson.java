package org.hashiya.store;

import static org.hashiya.store.AnnotationJson.writeUnlessEmpty;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.hashiya.annotation.AttributeKind;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagAttribute;
import org.hashiya.annotation.TagId;

/// Tags in the history's JSON.
final class TagJson {
    private TagJson() {}

    static void write(JsonGenerator json, Tag tag) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", tag.id().id());
        if (tag.parent().isPresent()) {
            json.writeStringField("parent", tag.parent().get().id());
        }
        write(json, "labels", tag.labels());
        json.writeStringField("colour", tag.look().colour());
        writeUnlessEmpty(json, "shortcut", tag.look().shortcut());
        json.writeStringField("element", tag.element());
        if (!tag.usage().descriptions().isEmpty()) {
            write(json, "descriptions", tag.usage().descriptions());
        }
        if (!tag.usage().attributes().isEmpty()) {
            json.writeArrayFieldStart("attributes");
            for (var attribute : tag.usage().attributes()) {
                write(json, attribute);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, TagAttribute attribute) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", attribute.name());
        json.writeStringField("type", attribute.kind().code());
        if (attribute.kind() instanceof AttributeKind.Choice(var values)) {
            json.writeArrayFieldStart("values");
            for (var value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
        if (!attribute.labels().isEmpty()) {
            write(json, "labels", attribute.labels());
        }
        if (attribute.isRequired()) {
            json.writeBooleanField("required", true);
        }
        writeUnlessEmpty(json, "preset", attribute.preset());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Map<String, String> words)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (var each : new TreeMap<>(words).entrySet()) {
            json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
    }

    static Tag read(Fields fields) {
        return new Tag(
                new TagId(fields.text("id")),
                fields.perhaps("parent").map(TagId::new),
                words(fields.object("labels")),
                new Tag.Look(fields.text("colour"), fields.textOrEmpty("shortcut")),
                fields.text("element"),
                new Tag.Usage(
                        wordsOrNone(fields, "descriptions"),
                        fields.list("attributes", TagJson::attribute)));
    }

    private static TagAttribute attribute(Fields fields) {
        return new TagAttribute(
                fields.text("name"),
                wordsOrNone(fields, "labels"),
                Codes.attribute(
                        fields.text("type"),
                        fields.values("values").stream().map(Object::toString).toList()),
                fields.flag("required"),
                fields.textOrEmpty("preset"));
    }

    private static Map<String, String> wordsOrNone(Fields fields, String name) {
        return fields.perhapsObject(name).map(TagJson::words).orElse(Map.of());
    }

    private static Map<String, String> words(Fields fields) {
        var words = new TreeMap<String, String>();
        fields.all().keySet().forEach(language -> words.put(language, fields.text(language)));
        return words;
    }
}
