package org.hashiya.publish.pack.compose;

import java.util.ArrayList;
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
/// @param annotations those that lie on the words that are shown, in reading order
public record Quoted(
        Excerpt excerpt,
        Optional<AnnotatedText> text,
        List<Span> spans,
        List<Annotation> annotations,
        Drift drift) {
    public Quoted {
        spans = List.copyOf(spans);
        annotations = List.copyOf(annotations);
    }

    public static Quoted of(Excerpt excerpt, Materials materials) {
        if (materials.project().text(excerpt.text()).isEmpty()) {
            return lost(excerpt, Optional.empty(), Drift.TEXT_GONE);
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
                    return lost(excerpt, Optional.of(text), Drift.WORDS_CHANGED);
                }
            }
        }
        return spans.equals(spans.stream().sorted().toList())
                ? found(excerpt, text, spans, isMoved)
                : lost(excerpt, Optional.of(text), Drift.WORDS_CHANGED);
    }

    private static Quoted lost(Excerpt excerpt, Optional<AnnotatedText> text, Drift drift) {
        return new Quoted(excerpt, text, List.of(), List.of(), drift);
    }

    private static Quoted found(
            Excerpt excerpt, AnnotatedText text, List<Span> spans, boolean isMoved) {
        var annotations =
                text.touching(new Span(spans.getFirst().start(), spans.getLast().end())).stream()
                        .filter(each -> spans.stream().anyMatch(each.span()::overlaps))
                        .toList();
        boolean isSaidOtherwise =
                !excerpt.marks().isEmpty()
                        && !Fingerprint.of(annotations, spans).equals(excerpt.marks());
        var drift = isMoved ? Drift.MOVED : isSaidOtherwise ? Drift.MARKS_CHANGED : Drift.NONE;
        return new Quoted(excerpt, Optional.of(text), spans, annotations, drift);
    }

    public boolean isFound() {
        return !spans.isEmpty();
    }

    /// From the first word to the last in the current revision; only when they are found.
    Span whole() {
        return new Span(spans.getFirst().start(), spans.getLast().end());
    }
}
