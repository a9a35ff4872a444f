package org.hashiya.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.hashiya.annotation.AttributeKind;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagAttribute;
import org.hashiya.annotation.TagSet;

/// A tag set as a file of JSON, to be read by people and by [TagFileReading].
public final class TagFile {
    static final String FORMAT = "hashiya-tags";
    static final int VERSION = 1;

    private TagFile() {}

    /// The whole file, in lines that end with a line feed.
    public static String write(TagSet tags) {
        return JsonFile.write(
                FORMAT,
                VERSION,
                json -> {
                    json.writeArrayFieldStart("tags");
                    for (var tag : tags.tags()) {
                        write(json, tag);
                    }
                    json.writeEndArray();
                });
    }

    private static void write(JsonGenerator json, Tag tag) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", tag.id().id());
        if (tag.parent().isPresent()) {
            json.writeStringField("parent", tag.parent().get().id());
        }
        write(json, "labels", tag.labels());
        write(json, "descriptions", tag.usage().descriptions());
        json.writeStringField("colour", tag.look().colour());
        json.writeStringField("shortcut", tag.look().shortcut());
        json.writeStringField("element", tag.element());
        json.writeArrayFieldStart("attributes");
        for (var attribute : tag.usage().attributes()) {
            write(json, attribute);
        }
        json.writeEndArray();
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
        write(json, "labels", attribute.labels());
        json.writeBooleanField("required", attribute.isRequired());
        json.writeStringField("default", attribute.preset());
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
}
