package org.hashiya.ui.window;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Tag;
import org.hashiya.identity.LastingId;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry;
import org.hashiya.text.Span;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.reading.Selection;
import org.hashiya.ui.tagging.FirstMeaning;

/// Turns a selection and a tag into an edit, and takes annotations away.
final class Tagging {
    private final Pen pen;
    private final Consumer<String> say;

    Tagging(Pen pen, Consumer<String> say) {
        this.pen = pen;
        this.say = say;
    }

    /// The id of the new annotation, once it is on the disk; nothing when no words are selected.
    Optional<CompletableFuture<LastingId>> tag(Tag tag, AnnotatedText text, Selection selection) {
        var span = selection.span().flatMap(wide -> withoutSpaces(text.words(), wide));
        if (span.isEmpty()) {
            say.accept(Words.say("tags.selectFirst"));
        }
        return span.map(words -> annotate(tag, text, words));
    }

    private CompletableFuture<LastingId> annotate(Tag tag, AnnotatedText text, Span span) {
        var language = text.revision().structure().languageAt(span.start(), text.text().language());
        var meaning = FirstMeaning.of(tag, span.of(text.words()), language);
        return pen.annotate(text.id(), span, Body.of(tag.id(), meaning)).thenApply(Tagging::made);
    }

    private static LastingId made(HistoryEntry entry) {
        return entry.edit() instanceof Edit.Annotate(var made)
                ? made.getFirst().id()
                : new LastingId(entry.id(), 1);
    }

    /// A double click also takes the space after a word; nobody means to tag that.
    private static Optional<Span> withoutSpaces(String words, Span wide) {
        int start = wide.start();
        int end = wide.end();
        while (start < end && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    void erase(Annotation annotation) {
        pen.perform(new Edit.Erase(java.util.List.of(annotation)));
    }

    void eraseChosen(Attention attention) {
        attention.here().stream()
                .filter(each -> attention.chosen().equals(Optional.of(each.id())))
                .findFirst()
                .ifPresent(this::erase);
    }
}
