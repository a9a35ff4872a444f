package org.hashiya.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hashiya.annotation.Annotation;
import org.hashiya.identity.LastingId;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Edit;
import org.hashiya.proposal.dating.Circumstances;
import org.hashiya.text.Span;
import org.hashiya.ui.kit.Pen;
import org.hashiya.ui.kit.Words;
import org.hashiya.ui.reading.Selection;

/// Turns a selection and a stamp into an edit, and takes annotations away.
final class Tagging {
    private final Pen pen;
    private final Consumer<String> say;

    Tagging(Pen pen, Consumer<String> say) {
        this.pen = pen;
        this.say = say;
    }

    /// `made` gets the id of the new annotation, once it is on the disk; nothing happens when no
    /// words are selected.
    void tag(Stamp stamp, AnnotatedText text, Selection selection, Consumer<LastingId> made) {
        selection
                .span()
                .flatMap(wide -> withoutSpaces(text.words(), wide))
                .ifPresentOrElse(
                        span -> annotate(stamp, text, span, made),
                        () -> say.accept(Words.say("tags.selectFirst")));
    }

    private void annotate(Stamp stamp, AnnotatedText text, Span span, Consumer<LastingId> made) {
        var language = text.revision().structure().languageAt(span.start(), text.text().language());
        var around =
                Circumstances.of(pen.project(), text.text(), language).at(() -> text, span.start());
        pen.annotate(text.id(), span, stamp.on(span.of(text.words()), around), made);
    }

    /// A double click also takes the space after a word; nobody means to tag that.
    static Optional<Span> withoutSpaces(String words, Span wide) {
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
        pen.perform(new Edit.Erase(List.of(annotation)));
    }

    void eraseChosen(Attention attention) {
        attention.looked().ifPresent(this::erase);
    }
}
