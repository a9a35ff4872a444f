package org.hashiya.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.hashiya.project.Progress;
import org.hashiya.text.Passages;
import org.hashiya.text.TextId;

/// What was read and checked, in the history's JSON.
final class ProgressJson {
    private ProgressJson() {}

    static void write(JsonGenerator json, Progress progress) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", progress.text().toString());
        json.writeStringField("unit", progress.passage().unit().code());
        json.writeNumberField("passage", progress.passage().number());
        json.writeStringField("step", progress.step().code());
        json.writeStringField("who", progress.who());
        json.writeStringField("when", progress.when().toString());
        json.writeEndObject();
    }

    static Progress read(Fields fields) {
        return new Progress(
                TextId.parse(fields.text("text")),
                new Passages.Place(Codes.unit(fields.text("unit")), fields.number("passage")),
                Codes.step(fields.text("step")),
                fields.text("who"),
                fields.instant("when"));
    }
}
