package org.hashiya.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Meaning;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Project;
import org.hashiya.text.CodePoints;

/// Writes the annotations of a text as one `AnnotationPage` of the W3C Web Annotation model, in
/// JSON-LD. Where they stand is said twice: by offsets in code points, and by the words themselves
/// with those around them, so that they can be found again when the text has changed. What the
/// model has no word for stands in a body of its own, as a row of JSON that `annotate` reads.
public final class WebAnnotations {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String TEXT = "urn:hashiya:text:";
    static final String ANNOTATION = "urn:hashiya:annotation:";
    static final String ENTITY = "urn:hashiya:entity:";
    static final String ROW = "application/json";

    /// So many characters on either side.
    static final int AROUND = 32;

    private final Project project;
    private final RowWriter rows;

    public WebAnnotations(Project project) {
        this.project = project;
        rows = new RowWriter(project);
    }

    /// Writes the page into `out`, one annotation on a line, and says how many there were.
    public int write(Appendable out, AnnotatedText text, List<Annotation> annotations)
            throws IOException {
        var source = TEXT + text.id();
        out.append("{\"@context\":\"" + CONTEXT + "\",\"id\":\"" + source + "#annotations\",");
        out.append("\"type\":\"AnnotationPage\",\"partOf\":");
        out.append(
                JsonObject.write(
                        Map.of(
                                "id",
                                "urn:hashiya:project:" + project.identity().project(),
                                "type",
                                "AnnotationCollection",
                                "label",
                                project.identity().title())));
        out.append(",\"items\":[");
        var codePoints = new CodePoints(text.words());
        boolean first = true;
        for (var annotation : annotations) {
            out.append(first ? "\n" : ",\n");
            out.append(JsonObject.write(item(annotation, text, codePoints)));
            first = false;
        }
        out.append("\n]}\n");
        return annotations.size();
    }

    private Map<String, Object> item(
            Annotation annotation, AnnotatedText text, CodePoints codePoints) {
        var history = annotation.authorship();
        var item = new LinkedHashMap<String, Object>();
        item.put("id", ANNOTATION + annotation.id());
        item.put("type", "Annotation");
        item.put("motivation", motivation(annotation));
        if (!history.creator().isEmpty()) {
            item.put("creator", Map.of("type", "Person", "name", history.creator()));
        }
        item.put("created", history.created().toString());
        if (history.isChanged()) {
            item.put("modified", history.modified().toString());
        }
        item.put("body", bodies(annotation, text, codePoints));
        item.put(
                "target",
                ordered(
                        "source",
                        TEXT + text.id(),
                        "selector",
                        List.of(position(annotation, codePoints), quote(annotation, text))));
        return item;
    }

    private static String motivation(Annotation annotation) {
        return switch (annotation.meaning()) {
            case Meaning.Names _, Meaning.Dates _, Meaning.Measures _ -> "identifying";
            case Meaning.Claims _ -> "classifying";
            case Meaning.Plain() -> annotation.body().note().isEmpty() ? "tagging" : "commenting";
        };
    }

    private List<Object> bodies(Annotation annotation, AnnotatedText text, CodePoints codePoints) {
        var bodies = new ArrayList<Object>();
        bodies.add(textual("tagging", annotation.tag().id()));
        switch (annotation.meaning()) {
            case Meaning.Names(var entity) ->
                    bodies.add(
                            ordered(
                                    "type", "SpecificResource",
                                    "purpose", "identifying",
                                    "source", ENTITY + entity));
            case Meaning.Dates(var date) -> bodies.add(textual("identifying", date.toString()));
            case Meaning.Claims(var claim) ->
                    bodies.add(textual("classifying", claim.paraphrase().text()));
            case Meaning.Measures _, Meaning.Plain() -> {}
        }
        if (!annotation.body().note().isEmpty()) {
            bodies.add(textual("commenting", annotation.body().note()));
        }
        if (annotation.body().certainty() != Certainty.UNSTATED) {
            bodies.add(textual("assessing", annotation.body().certainty().code()));
        }
        var row = JsonRows.write(rows.row(annotation, text, codePoints));
        bodies.add(
                ordered(
                        "type",
                        "TextualBody",
                        "purpose",
                        "describing",
                        "format",
                        ROW,
                        "value",
                        row));
        return bodies;
    }

    private static Map<String, Object> textual(String purpose, String value) {
        return ordered(
                "type", "TextualBody", "purpose", purpose, "format", "text/plain", "value", value);
    }

    private static Map<String, Object> position(Annotation annotation, CodePoints codePoints) {
        return ordered(
                "type", "TextPositionSelector",
                "start", codePoints.fromUtf16(annotation.span().start()),
                "end", codePoints.fromUtf16(annotation.span().end()));
    }

    private static Map<String, Object> quote(Annotation annotation, AnnotatedText text) {
        var words = text.words();
        var span = annotation.span();
        int before = Math.max(0, span.start() - AROUND);
        int after = Math.min(words.length(), span.end() + AROUND);
        before -= splits(words, before) ? 1 : 0;
        after += splits(words, after) ? 1 : 0;
        return ordered(
                "type", "TextQuoteSelector",
                "exact", span.of(words),
                "prefix", words.substring(before, span.start()),
                "suffix", words.substring(span.end(), after));
    }

    /// Whether a cut there would split a pair of surrogates.
    private static boolean splits(String words, int offset) {
        return offset > 0
                && offset < words.length()
                && Character.isLowSurrogate(words.charAt(offset))
                && Character.isHighSurrogate(words.charAt(offset - 1));
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return map;
    }
}
