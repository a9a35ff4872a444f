package org.hashiya.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.hashiya.project.Refused;
import org.hashiya.text.Provenance;
import org.hashiya.text.SourceText;
import org.jspecify.annotations.Nullable;

/// Where a text was before it came here, in the history's JSON and in the column `before`.
final class ProvenanceJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ProvenanceJson() {}

    static void write(JsonGenerator json, Provenance before) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", before.first().file());
        json.writeStringField("charset", before.first().charset());
        json.writeStringField("sha256", before.first().sha256());
        json.writeNumberField("bytes", before.first().bytes());
        json.writeNumberField("revision", before.revision());
        if (before.repairs().places() > 0) {
            json.writeNumberField("repairs", before.repairs().places());
            json.writeArrayFieldStart("rules");
            for (var rule : before.repairs().rules()) {
                json.writeString(rule);
            }
            json.writeEndArray();
        }
        if (before.repairs().last().isPresent()) {
            json.writeStringField("repaired", before.repairs().last().get().toString());
        }
        json.writeEndObject();
    }

    static Provenance read(Fields fields) {
        return new Provenance(
                new SourceText.Origin(
                        fields.text("file"),
                        fields.text("charset"),
                        fields.text("sha256"),
                        fields.longNumber("bytes")),
                fields.number("revision"),
                new Provenance.Repairs(
                        fields.texts("rules"),
                        fields.has("repairs") ? fields.number("repairs") : 0,
                        fields.has("repaired")
                                ? Optional.of(fields.instant("repaired"))
                                : Optional.empty()));
    }

    /// For the column; null where there is nothing to say.
    static @Nullable String column(Optional<Provenance> before) {
        if (before.isEmpty()) {
            return null;
        }
        var words = new StringWriter();
        try (var json = FACTORY.createGenerator(words)) {
            write(json, before.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.toString();
    }

    static Optional<Provenance> ofColumn(@Nullable String column) {
        if (column == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(Fields.of(JSON.std.mapFrom(column))));
        } catch (IOException e) {
            throw new Refused(
                    "Where a text was before it came here cannot be read; “verify” tells more", e);
        }
    }
}
