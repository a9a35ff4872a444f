package org.hashiya.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hashiya.pack.PackChange;
import org.hashiya.pack.PackFields;
import org.hashiya.pack.PackId;
import org.hashiya.pack.PackJson;
import org.hashiya.pack.Picture;
import org.hashiya.pack.TitlePage;

/// What was changed of packs in the history's JSON; pictures are named by their digests.
final class PackChangeJson {
    private PackChangeJson() {}

    /// Into an object that is open.
    static void write(JsonGenerator json, PackChange change, List<Picture> pictures)
            throws IOException {
        json.writeStringField("pack", change.pack().toString());
        writeFront(json, "before", change.before());
        writeFront(json, "after", change.after());
        writeItems(json, "gone", change.gone());
        writeItems(json, "come", change.come());
        if (!pictures.isEmpty()) {
            json.writeArrayFieldStart("pictures");
            for (var picture : pictures) {
                json.writeString(picture.digest());
            }
            json.writeEndArray();
        }
    }

    private static void writeFront(JsonGenerator json, String name, Optional<TitlePage> front)
            throws IOException {
        if (front.isPresent()) {
            json.writeObjectFieldStart(name);
            PackJson.writeFields(json, front.get());
            json.writeEndObject();
        }
    }

    private static void writeItems(
            JsonGenerator json, String name, List<PackChange.Standing> standing)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (var each : standing) {
            json.writeStartObject();
            json.writeNumberField("place", each.place());
            json.writeFieldName("item");
            PackJson.KEPT.write(json, each.item());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static PackChange read(Fields fields) {
        return new PackChange(
                PackId.parse(fields.text("pack")),
                front(fields, "before"),
                front(fields, "after"),
                fields.list("gone", PackChangeJson::standing),
                fields.list("come", PackChangeJson::standing));
    }

    private static Optional<TitlePage> front(Fields fields, String name) {
        return fields.perhapsObject(name).map(each -> PackJson.front(of(each)));
    }

    private static PackChange.Standing standing(Fields fields) {
        return new PackChange.Standing(
                fields.number("place"), PackJson.KEPT.item(of(fields.object("item"))));
    }

    private static PackFields of(Fields fields) {
        return new PackFields(fields.all(), "");
    }
}
