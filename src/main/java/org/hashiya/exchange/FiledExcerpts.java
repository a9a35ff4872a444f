package org.hashiya.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hashiya.pack.Excerpt;
import org.hashiya.pack.ExcerptForm;
import org.hashiya.pack.Fingerprint;
import org.hashiya.pack.PackFields;
import org.hashiya.project.AnnotatedText;
import org.hashiya.text.CodePoints;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Quotation;
import org.hashiya.text.Quotation.Found;
import org.hashiya.text.SourceText;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// Passages as a file of a pack has them: the text by its id and its title, the words by themselves
/// and, where they stand as they stood, by their place in code points. So they are found in a
/// project in which the text has another id or other words around them.
final class FiledExcerpts implements ExcerptForm {
    private static final int SHOWN = 40;

    private final Library library;
    private final List<String> moved = new ArrayList<>();

    FiledExcerpts(Library library) {
        this.library = library;
    }

    /// What was found elsewhere than the file says, a sentence each.
    List<String> moved() {
        return List.copyOf(moved);
    }

    // ---- out

    @Override
    public void write(JsonGenerator json, Excerpt excerpt) throws IOException {
        var text = library.project().text(excerpt.text());
        var here = text.map(each -> library.read(each.id()));
        json.writeStartObject();
        json.writeStringField("text", excerpt.text().toString());
        if (text.isPresent()) {
            json.writeStringField("title", text.get().title());
        }
        json.writeNumberField("revision", excerpt.revision());
        json.writeArrayFieldStart("parts");
        for (var stretch : excerpt.stretches()) {
            json.writeStartObject();
            if (here.isPresent() && stands(stretch, here.get().words())) {
                var codePoints = new CodePoints(here.get().words());
                json.writeNumberField("start", codePoints.fromUtf16(stretch.span().start()));
                json.writeNumberField("end", codePoints.fromUtf16(stretch.span().end()));
            }
            ExcerptForm.writeQuotation(json, stretch.quotation());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static boolean stands(Excerpt.Stretch stretch, String words) {
        return words.startsWith(stretch.quotation().words(), stretch.span().start());
    }

    // ---- in

    @Override
    public Excerpt read(PackFields fields) {
        fields.demandOnly(List.of("text", "title", "revision", "parts"));
        var text = library.read(source(fields).id());
        var anchoring = new Anchoring(text.words());
        var stretches = fields.list("parts", part -> stretch(part, text, anchoring));
        if (stretches.isEmpty()) {
            throw fields.fault("“parts” lists no words");
        }
        var spans = stretches.stream().map(Excerpt.Stretch::span).toList();
        var whole = new Span(spans.getFirst().start(), spans.getLast().end());
        return new Excerpt(
                text.id(),
                text.revision().number(),
                stretches,
                Fingerprint.of(text.touching(whole), spans));
    }

    @Override
    public TextId text(String written) {
        return named(written, written)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "The project has no text “%s”".formatted(written)))
                .id();
    }

    private SourceText source(PackFields fields) {
        var id = fields.textOrEmpty("text");
        var title = fields.textOrEmpty("title");
        return named(id, title)
                .orElseThrow(() ->
                        fields.fault(
                                "The project has no text “%s”; import it first"
                                        .formatted(title.isEmpty() ? id : title)));
    }

    /// By its id; else by its title or the name of its file, if only one has it.
    private Optional<SourceText> named(String id, String title) {
        var all = library.project().listOfTexts();
        var byId = all.stream().filter(each -> each.id().toString().equals(id)).findFirst();
        if (byId.isPresent()) {
            return byId;
        }
        var byName =
                all.stream()
                        .filter(each ->
                                each.title().equals(title)
                                        || each.origin().file().equals(title)
                                        || each.origin().file().equals(id))
                        .toList();
        if (byName.size() > 1) {
            throw new IllegalArgumentException(
                    "“%s” could be any of %d texts; name its id as “text”"
                            .formatted(title, byName.size()));
        }
        return byName.stream().findFirst();
    }

    private Excerpt.Stretch stretch(PackFields part, AnnotatedText text, Anchoring anchoring) {
        part.demandOnly(List.of("start", "end", "words", "before", "after"));
        var quotation = ExcerptForm.quotation(part);
        if (quotation.words().isEmpty()) {
            throw part.fault("A part has words");
        }
        var span =
                switch (anchoring.find(
                        number(part, "start"), number(part, "end"), Optional.of(quotation))) {
                    case Found.Exact(var place) -> place;
                    case Found.Moved(var place) -> {
                        if (part.has("start")) {
                            moved.add(
                                    "%s: “%s” stands elsewhere in “%s” now, at %d."
                                            .formatted(
                                                    part.where(),
                                                    shortened(quotation),
                                                    text.text().title(),
                                                    anchoring.codePoint(place.start())));
                        }
                        yield place;
                    }
                    case Found.Orphaned(var places) ->
                            throw part.fault(lost(quotation, text, places));
                };
        var letters = new Graphemes(text.words());
        if (!letters.isBoundary(span.start()) || !letters.isBoundary(span.end())) {
            throw part.fault(
                    "“%s” begins or ends inside a letter of “%s”"
                            .formatted(shortened(quotation), text.text().title()));
        }
        return Excerpt.Stretch.of(text.words(), span);
    }

    private static Optional<Integer> number(PackFields part, String name) {
        return part.has(name) ? Optional.of(part.number(name)) : Optional.empty();
    }

    private static String lost(Quotation quotation, AnnotatedText text, int places) {
        return places == 0
                ? "“%s” is not in “%s” any more"
                        .formatted(shortened(quotation), text.text().title())
                : "“%s” stands in “%s” at %d places, and what is around it tells none of them from the others"
                        .formatted(shortened(quotation), text.text().title(), places);
    }

    private static String shortened(Quotation quotation) {
        var words = quotation.words().replaceAll("\\s+", " ");
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
