package org.hashiya.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.annotation.TagId;
import org.hashiya.project.Refused;
import org.hashiya.text.Quotation;
import org.hashiya.text.Quotation.Found;
import org.hashiya.text.TextId;

/// Reads Web Annotations, ours and those of others, and finds their words in the texts as they are
/// now. What it finds becomes rows that [AnnotationFile] reads; what it does not find is listed,
/// never guessed.
public final class WebAnnotationFile {
    private final Library library;
    private final Map<TextId, Anchoring> texts = new HashMap<>();
    private final List<String> lost = new ArrayList<>();
    private int exact;
    private int moved;

    public WebAnnotationFile(Library library) {
        this.library = library;
    }

    /// Rows to be read on.
    ///
    /// @param rows JSON Lines
    /// @param lost a sentence for each annotation whose words are not there, or in several places
    public record Anchored(String rows, int exact, int moved, List<String> lost) {
        public Anchored {
            lost = List.copyOf(lost);
        }

        /// Sentences for the person who imports.
        public List<String> toLines() {
            var lines = new ArrayList<String>();
            lines.add(
                    "%,d annotations stand where they were, %,d were found elsewhere by their words, %,d were not found."
                            .formatted(exact, moved, lost.size()));
            lines.addAll(lost);
            return lines;
        }
    }

    /// Whether a file says of itself that it holds Web Annotations.
    public static boolean isOne(String content) {
        var start = content.stripLeading();
        return start.startsWith("{")
                && start.substring(0, Math.min(2_000, start.length()))
                        .contains(WebAnnotations.CONTEXT);
    }

    /// @throws Refused when it is no JSON, or no annotations are in it
    public Anchored read(String content, String fileName) {
        try {
            var page = JsonObject.parse(content);
            var items = page.words("type").equals("Annotation") ? List.of(page) : items(page);
            var rows = new StringBuilder();
            for (var item : items) {
                row(item).ifPresent(row -> rows.append(JsonObject.write(row)).append('\n'));
            }
            return new Anchored(rows.toString(), exact, moved, lost);
        } catch (Fault fault) {
            throw new Refused(
                    "%s cannot be read as Web Annotations: it %s Nothing was changed."
                            .formatted(fileName, fault.getMessage()),
                    fault);
        }
    }

    private static List<JsonObject> items(JsonObject page) {
        return page.has("first") && !page.has("items")
                ? page.object("first").objects("items")
                : page.objects("items");
    }

    private Optional<Map<String, Object>> row(JsonObject item) {
        var name = item.words("id");
        var target = target(item);
        var text = text(target.source());
        if (text.isEmpty()) {
            lost.add(
                    "%s is about “%s”, which is no text of this project."
                            .formatted(name, target.source()));
            return Optional.empty();
        }
        var anchoring =
                texts.computeIfAbsent(text.get(), id -> new Anchoring(library.read(id).words()));
        return switch (anchoring.find(target.start(), target.end(), target.quote())) {
            case Found.Exact(var span) -> {
                exact++;
                yield Optional.of(row(item, text.get(), anchoring, span));
            }
            case Found.Moved(var span) -> {
                moved++;
                yield Optional.of(row(item, text.get(), anchoring, span));
            }
            case Found.Orphaned(int places) -> {
                lost.add(orphaned(name, target, places));
                yield Optional.empty();
            }
        };
    }

    private static String orphaned(String name, Target target, int places) {
        var words = target.quote().map(Quotation::words).orElse("");
        return places == 0
                ? "%s: its words “%s” are not in the text any more.".formatted(name, words)
                : "%s: its words “%s” stand in %,d places, and those around them do not tell which."
                        .formatted(name, words, places);
    }

    private Map<String, Object> row(
            JsonObject item, TextId text, Anchoring anchoring, org.hashiya.text.Span span) {
        var row = new LinkedHashMap<String, Object>();
        var bodies =
                item.values().get("body") instanceof List<?> ? item.objects("body") : one(item);
        for (var body : bodies) {
            if (body.words("format").equals(WebAnnotations.ROW)) {
                JsonObject.parse(body.words("value"))
                        .values()
                        .forEach((name, value) -> {
                            if (value != null) {
                                row.put(name, value);
                            }
                        });
            }
        }
        if (row.isEmpty()) {
            foreign(bodies, row);
        }
        row.remove(Column.SURFACE.code());
        row.put(Column.TEXT.code(), text.toString());
        row.put(Column.START.code(), anchoring.codePoint(span.start()));
        row.put(Column.END.code(), anchoring.codePoint(span.end()));
        return row;
    }

    private static List<JsonObject> one(JsonObject item) {
        return item.values().get("body") instanceof Map<?, ?>
                ? List.of(item.object("body"))
                : List.of();
    }

    /// Of others the tag and the comment are taken; what has a tag that is not ours becomes a note.
    private void foreign(List<JsonObject> bodies, Map<String, Object> row) {
        var tag = TagId.NOTE;
        var comments = new ArrayList<String>();
        for (var body : bodies) {
            var value = body.has("value") ? body.words("value") : "";
            var known =
                    library.project().tags().tags().stream()
                            .map(each -> each.id())
                            .filter(id -> id.id().equals(value))
                            .findFirst();
            if (body.words("purpose").equals("tagging") && known.isPresent()) {
                tag = known.get();
            } else if (!value.isEmpty()) {
                comments.add(value);
            }
        }
        row.put(Column.TAG.code(), tag.id());
        if (!comments.isEmpty()) {
            row.put(Column.NOTE.code(), String.join("\n", comments));
        }
    }

    /// What an annotation is about.
    private record Target(
            String source,
            Optional<Integer> start,
            Optional<Integer> end,
            Optional<Quotation> quote) {}

    private static Target target(JsonObject item) {
        var target = item.object("target");
        var selectors =
                target.values().get("selector") instanceof List<?>
                        ? target.objects("selector")
                        : List.of(target.object("selector"));
        Optional<Integer> start = Optional.empty();
        Optional<Integer> end = Optional.empty();
        Optional<Quotation> quote = Optional.empty();
        for (var selector : selectors) {
            switch (selector.words("type")) {
                case "TextPositionSelector" -> {
                    start = number(selector, "start");
                    end = number(selector, "end");
                }
                case "TextQuoteSelector" ->
                        quote =
                                Optional.of(
                                        new Quotation(
                                                selector.words("exact"),
                                                selector.words("prefix"),
                                                selector.words("suffix")));
                default -> {}
            }
        }
        return new Target(target.words("source"), start, end, quote);
    }

    private static Optional<Integer> number(JsonObject selector, String name) {
        try {
            return Optional.of(Integer.valueOf(selector.words(name)));
        } catch (NumberFormatException notWhole) {
            return Optional.empty();
        }
    }

    /// By our address of a text, or by the name of the file that it was read from.
    private Optional<TextId> text(String source) {
        var id =
                source.startsWith(WebAnnotations.TEXT)
                        ? source.substring(WebAnnotations.TEXT.length())
                        : source;
        var texts = library.project().listOfTexts();
        var found =
                texts.stream()
                        .filter(text ->
                                text.id().toString().equals(id)
                                        || text.origin()
                                                .file()
                                                .equals(
                                                        source.substring(
                                                                source.lastIndexOf('/') + 1)))
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }
}
