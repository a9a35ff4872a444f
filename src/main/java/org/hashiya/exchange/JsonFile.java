package org.hashiya.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.hashiya.project.Refused;

/// A file that is one object of JSON, for people to read and for programs.
final class JsonFile {
    private static final JSON READER =
            JSON.builder().enable(JSON.Feature.FAIL_ON_DUPLICATE_MAP_KEYS).build();

    private JsonFile() {}

    interface Writing {
        void into(JsonGenerator json) throws IOException;
    }

    /// The whole file, in lines that end with a line feed.
    ///
    /// @param members writes what is in the object
    static String write(String format, int version, Writing members) {
        var written = new StringWriter();
        var lines = new DefaultIndenter("  ", "\n");
        try (var json = new JsonFactory().createGenerator(written)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartObject();
            json.writeStringField("format", format);
            json.writeNumberField("version", version);
            members.into(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.append("\n").toString();
    }

    /// @param file its name, for the sentences
    /// @throws Refused when it is anything but one whole object
    static Map<?, ?> read(String content, String file) {
        try {
            return READER.mapFrom(content);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw new Refused(
                    "%s is not one whole object of JSON%s. Nothing was changed."
                            .formatted(
                                    file,
                                    place == null
                                            ? ""
                                            : "; it goes wrong in line %d, at sign %d"
                                                    .formatted(
                                                            place.getLineNr(),
                                                            place.getColumnNr())),
                    e);
        } catch (IOException e) {
            throw new Refused(file + " is not one whole object of JSON. Nothing was changed.", e);
        }
    }
}
