package org.hashiya.publish.pack.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.pack.Excerpt;
import org.hashiya.pack.Fingerprint;
import org.hashiya.project.AnnotatedText;
import org.hashiya.text.Quotation;
import org.hashiya.text.Span;

/// A passage of a pack, and where its words stand now. What a class is shown are the words as they
/// were chosen, whatever became of the text; what is said of them is shown where they are found.
///
/// @param text empty when it was removed
/// @param spans in the current revision, one for each stretch; empty when one of them is not found
public record Quoted(Excerpt excerpt, Optional<AnnotatedText> text, List<Span> spans, Drift drift) {
    public Quoted {
        spans = List.copyOf(spans);
    }

    public static Quoted of(Excerpt excerpt, Materials materials) {
        if (materials.project().text(excerpt.text()).isEmpty()) {
            return new Quoted(excerpt, Optional.empty(), List.of(), Drift.TEXT_GONE);
        }
        var text = materials.read(excerpt.text());
        var spans = new ArrayList<Span>();
        boolean isMoved = false;
        for (var stretch : excerpt.stretches()) {
            switch (stretch.quotation().find(text.words(), Optional.of(stretch.span()))) {
                case Quotation.Found.Exact(var span) -> spans.add(span);
                case Quotation.Found.Moved(var span) -> {
                    isMoved = true;
                    spans.add(span);
                }
                case Quotation.Found.Orphaned _ -> {
                    return lost(excerpt, text);
                }
            }
        }
        if (!spans.equals(spans.stream().sorted().toList())) {
            return lost(excerpt, text);
        }
        var found = new Quoted(excerpt, Optional.of(text), spans, Drift.NONE);
        return new Quoted(
                excerpt,
                Optional.of(text),
                spans,
                isMoved
                        ? Drift.MOVED
                        : found.marks().equals(excerpt.marks()) || excerpt.marks().isEmpty()
                                ? Drift.NONE
                                : Drift.MARKS_CHANGED);
    }

    private static Quoted lost(Excerpt excerpt, AnnotatedText text) {
        return new Quoted(excerpt, Optional.of(text), List.of(), Drift.WORDS_CHANGED);
    }

    public boolean isFound() {
        return !spans.isEmpty();
    }

    private String marks() {
        return Fingerprint.of(text.orElseThrow().touching(whole()), spans);
    }

    /// From the first word to the last in the current revision; only when they are found.
    Span whole() {
        return new Span(spans.getFirst().start(), spans.getLast().end());
    }

    /// The annotations that lie on the words that are shown, in reading order.
    List<Annotation> annotations() {
        return isFound()
                ? text.orElseThrow().touching(whole()).stream()
                        .filter(each -> spans.stream().anyMatch(each.span()::overlaps))
                        .sorted(Comparator.comparing(Annotation::span, Span.READING_ORDER))
                        .toList()
                : List.of();
    }
}
