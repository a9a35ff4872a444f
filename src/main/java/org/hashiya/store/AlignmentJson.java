package org.hashiya.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.hashiya.annotation.Authorship;
import org.hashiya.identity.LastingId;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// Alignments in the history's JSON. What is empty is left out.
final class AlignmentJson {
    private AlignmentJson() {}

    static void write(JsonGenerator json, Alignment alignment) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", alignment.id().toString());
        json.writeArrayFieldStart("passages");
        for (var passage : alignment.passages()) {
            json.writeStartObject();
            json.writeStringField("text", passage.text().toString());
            json.writeNumberField("start", passage.span().start());
            json.writeNumberField("end", passage.span().end());
            json.writeEndObject();
        }
        json.writeEndArray();
        write(json, alignment.grounds());
        json.writeStringField("creator", alignment.authorship().creator());
        json.writeStringField("created", alignment.authorship().created().toString());
        if (alignment.authorship().isChanged()) {
            json.writeStringField("editor", alignment.authorship().editor());
            json.writeStringField("modified", alignment.authorship().modified().toString());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Alignment.Grounds grounds) throws IOException {
        if (!grounds.certainty().code().isEmpty()) {
            json.writeStringField("certainty", grounds.certainty().code());
        }
        if (grounds.proposed().isPresent()) {
            json.writeStringField("method", grounds.proposed().get().method());
            json.writeNumberField("score", grounds.proposed().get().score());
        }
        if (!grounds.note().isEmpty()) {
            json.writeStringField("note", grounds.note());
        }
    }

    static Alignment read(Fields fields) {
        var creator = fields.text("creator");
        var created = fields.instant("created");
        return new Alignment(
                LastingId.parse(fields.text("id")),
                fields.list("passages", AlignmentJson::passage),
                new Alignment.Grounds(
                        Codes.certainty(fields.textOrEmpty("certainty")),
                        fields.perhaps("method")
                                .map(method ->
                                        new Alignment.Proposed(method, fields.decimal("score"))),
                        fields.textOrEmpty("note")),
                fields.has("editor")
                        ? new Authorship(
                                creator, created, fields.text("editor"), fields.instant("modified"))
                        : Authorship.of(creator, created));
    }

    private static Passage passage(Fields fields) {
        return new Passage(
                TextId.parse(fields.text("text")),
                new Span(fields.number("start"), fields.number("end")));
    }
}
