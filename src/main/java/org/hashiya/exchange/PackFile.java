package org.hashiya.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import org.hashiya.pack.Pack;
import org.hashiya.pack.PackJson;
import org.hashiya.pack.Picture;

/// A reading pack as a file of JSON, to be read by people, kept in version control, and taken into
/// another project by [PackFileReading]. Its schema is in `docs/pack.schema.json`.
public final class PackFile {
    static final String FORMAT = "hashiya-pack";
    static final int VERSION = 1;

    private PackFile() {}

    /// The whole file, in lines that end with a line feed.
    ///
    /// @param pictures those that its items show
    public static String write(Pack pack, Collection<Picture> pictures, Library library) {
        return JsonFile.write(
                FORMAT,
                VERSION,
                json -> {
                    json.writeStringField("id", pack.id().toString());
                    PackJson.writeFields(json, pack.front());
                    json.writeArrayFieldStart("items");
                    var form = new PackJson(new FiledExcerpts(library));
                    for (var item : pack.items()) {
                        form.write(json, item);
                    }
                    json.writeEndArray();
                    write(json, pictures);
                });
    }

    /// At the end, since nobody reads them.
    private static void write(JsonGenerator json, Collection<Picture> pictures) throws IOException {
        if (pictures.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("pictures");
        for (var picture : pictures) {
            json.writeFieldName(picture.digest());
            json.writeBinary(picture.bytes());
        }
        json.writeEndObject();
    }
}
