package org.hashiya.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/// What a question asks for, in the JSON of its item.
record ExerciseJson(ExcerptForm form) {
    void writeFields(JsonGenerator json, Exercise exercise) throws IOException {
        switch (exercise) {
            case Exercise.Open(var answer, var lines) -> {
                json.writeStringField("task", "open");
                json.writeNumberField("lines", lines);
                Members.unlessEmpty(json, "answer", answer);
            }
            case Exercise.Choice(var options) -> {
                json.writeStringField("task", "choice");
                json.writeArrayFieldStart("options");
                for (var option : options) {
                    json.writeStartObject();
                    json.writeStringField("words", option.words());
                    if (option.isRight()) {
                        json.writeBooleanField("right", true);
                    }
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            case Exercise.Find(var answer) -> {
                json.writeStringField("task", "find");
                json.writeFieldName("excerpt");
                form.write(json, answer);
            }
            case Exercise.Sort(var events) -> {
                json.writeStringField("task", "sort");
                Members.texts(json, "events", events);
            }
            case Exercise.Compare(var sides, var aspects, var answer) -> {
                json.writeStringField("task", "compare");
                Members.texts(
                        json, "texts", List.of(sides.one().toString(), sides.other().toString()));
                Members.texts(json, "aspects", aspects);
                Members.unlessEmpty(json, "answer", answer);
            }
        }
    }

    Exercise read(PackFields fields) {
        return switch (fields.text("task")) {
            case "open" ->
                    new Exercise.Open(fields.textOrEmpty("answer"), fields.numberOr("lines", 0));
            case "choice" ->
                    new Exercise.Choice(
                            fields.list(
                                    "options",
                                    each ->
                                            new Exercise.Option(
                                                    each.text("words"), each.flag("right"))));
            case "find" -> new Exercise.Find(form.read(fields.object("excerpt")));
            case "sort" -> new Exercise.Sort(fields.texts("events"));
            case "compare" -> compare(fields);
            default ->
                    throw new IllegalArgumentException(
                            "“"
                                    + fields.text("task")
                                    + "” is not a task; there are open, choice,"
                                    + " find, sort and compare");
        };
    }

    private Exercise compare(PackFields fields) {
        var texts = fields.texts("texts");
        if (texts.size() != 2) {
            throw new IllegalArgumentException("Two texts are compared, not " + texts.size());
        }
        return new Exercise.Compare(
                new Exercise.Sides(form.text(texts.getFirst()), form.text(texts.getLast())),
                fields.texts("aspects"),
                fields.textOrEmpty("answer"));
    }
}
