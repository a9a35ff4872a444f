package org.hashiya.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
        var written = new StringWriter();
        var lines = new DefaultIndenter("  ", "\n");
        try (var json = new JsonFactory().createGenerator(written)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", VERSION);
            json.writeStringField("id", pack.id().toString());
            PackJson.writeFields(json, pack.front());
            json.writeArrayFieldStart("items");
            var form = new PackJson(new FiledExcerpts(library));
            for (var item : pack.items()) {
                form.write(json, item);
            }
            json.writeEndArray();
            write(json, pictures);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.append("\n").toString();
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
