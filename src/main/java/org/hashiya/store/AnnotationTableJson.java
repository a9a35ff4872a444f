package org.hashiya.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Refused;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// Many annotations in the history's JSON: what several have in common once, under `like`, and
/// columns for the rest. Row i has the id `like[kind[i]].edit` and `place[i]`.
final class AnnotationTableJson {
    /// Fewer are written one by one.
    static final int FEWEST = 50;

    private AnnotationTableJson() {}

    /// All of an annotation but its place, its span and its note.
    private record Kind(
            EditId edit,
            TextId text,
            TagId tag,
            Meaning meaning,
            Certainty certainty,
            Map<String, String> attributes,
            Authorship authorship) {
        static Kind of(Annotation annotation) {
            var body = annotation.body();
            return new Kind(
                    annotation.id().edit(),
                    annotation.text(),
                    body.tag(),
                    body.meaning(),
                    body.certainty(),
                    body.attributes(),
                    annotation.authorship());
        }
    }

    static void write(JsonGenerator json, List<Annotation> annotations) throws IOException {
        var numbers = LinkedHashMap.<Kind, Integer>newLinkedHashMap(64);
        var samples = new ArrayList<Annotation>();
        var kinds = new int[annotations.size()];
        for (int i = 0; i < kinds.length; i++) {
            var annotation = annotations.get(i);
            var number = numbers.putIfAbsent(Kind.of(annotation), samples.size());
            kinds[i] = number == null ? samples.size() : number;
            if (number == null) {
                samples.add(annotation);
            }
        }
        json.writeStartObject();
        json.writeArrayFieldStart("like");
        for (var sample : samples) {
            AnnotationJson.write(json, sample);
        }
        json.writeEndArray();
        int rows = annotations.size();
        column(json, "kind", rows, row -> kinds[row]);
        column(json, "place", rows, row -> annotations.get(row).id().place());
        column(json, "start", rows, row -> annotations.get(row).span().start());
        column(json, "end", rows, row -> annotations.get(row).span().end());
        if (annotations.stream().anyMatch(annotation -> !annotation.body().note().isEmpty())) {
            json.writeArrayFieldStart("note");
            for (var annotation : annotations) {
                json.writeString(annotation.body().note());
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void column(JsonGenerator json, String name, int rows, IntUnaryOperator value)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (int row = 0; row < rows; row++) {
            json.writeNumber(value.applyAsInt(row));
        }
        json.writeEndArray();
    }

    static List<Annotation> read(Fields fields) {
        var like = fields.list("like", AnnotationJson::read);
        var kinds = fields.values("kind");
        var places = fields.values("place");
        var starts = fields.values("start");
        var ends = fields.values("end");
        var notes = fields.values("note");
        int size = kinds.size();
        if (places.size() != size
                || starts.size() != size
                || ends.size() != size
                || (!notes.isEmpty() && notes.size() != size)) {
            throw new Refused("The history of this project cannot be read; “verify” tells more");
        }
        var bodies = new HashMap<String, Body>();
        var annotations = new ArrayList<Annotation>(size);
        for (int i = 0; i < size; i++) {
            int kind = number(kinds.get(i));
            var sample = like.get(kind);
            var note = notes.isEmpty() ? "" : notes.get(i).toString();
            annotations.add(
                    new Annotation(
                            new LastingId(sample.id().edit(), number(places.get(i))),
                            sample.text(),
                            new Span(number(starts.get(i)), number(ends.get(i))),
                            bodies.computeIfAbsent(
                                    kind + " " + note, _ -> sample.body().note(note)),
                            sample.authorship()));
        }
        return annotations;
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
