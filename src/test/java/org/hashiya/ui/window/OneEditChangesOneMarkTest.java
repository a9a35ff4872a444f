package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.TagId;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Edit;
import org.hashiya.text.Description;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.TextId;
import org.hashiya.ui.reading.Badge;
import org.hashiya.ui.reading.Mark;
import org.hashiya.ui.reading.Standing;
import org.junit.jupiter.api.Test;

/// What a pane draws again when an edit was written: never more than the edit touches.
class OneEditChangesOneMarkTest {
    private static final TextId TEXT = TextId.random();
    private static final EditId EDIT = EditId.random();
    private final List<Annotation> many =
            IntStream.range(1, 5_000).mapToObj(i -> annotation(i, TEXT)).toList();
    private final ShownText shown = new ShownText(text(many), _ -> Badge.of(Color.RED));

    @Test
    void aNewAnnotationIsOneNewMark() {
        shown.marks();
        var added = annotation(7_000, TEXT);
        assertThat(shown.advance(new Edit.Annotate(added)))
                .singleElement()
                .isInstanceOfSatisfying(
                        ShownText.Change.Draw.class,
                        draw -> assertThat(draw.mark().span()).isEqualTo(added.span()));
        assertThat(shown.now().annotationCount()).isEqualTo(5_000);
    }

    @Test
    void anErasedOneIsWipedAndComesBackUnderItsOwnNumber() {
        var marks = shown.marks();
        var erased = many.get(10);
        assertThat(shown.advance(new Edit.Erase(List.of(erased))))
                .containsExactly(new ShownText.Change.Wipe(marks.get(10).id()));
        assertThat(shown.advance(new Edit.Annotate(erased)))
                .containsExactly(new ShownText.Change.Draw(marks.get(10)));
    }

    @Test
    void doubtShowsInTheMark() {
        shown.marks();
        var before = many.getFirst();
        var after = before.saying(before.body().certainty(Certainty.LOW), before.authorship());
        assertThat(shown.advance(new Edit.Rework(List.of(before), List.of(after))))
                .extracting(change -> ((ShownText.Change.Draw) change).mark())
                .extracting(Mark::standing)
                .containsExactly(Standing.DOUBTFUL);
    }

    @Test
    void whatHappensInAnotherTextChangesNothing() {
        var other = annotation(8_000, TextId.random());
        assertThat(shown.advance(new Edit.Annotate(other))).isEmpty();
    }

    @Test
    void marksLeadBackToTheirAnnotations() {
        var marks = shown.marks();
        assertThat(shown.annotations(marks.subList(3, 5))).isEqualTo(many.subList(3, 5));
    }

    private static Annotation annotation(int place, TextId text) {
        var span = new Span(place, place + 2);
        return new Annotation(
                new LastingId(EDIT, place),
                text,
                span,
                Body.of(TagId.NOTE),
                Authorship.of("me", Instant.EPOCH));
    }

    private static AnnotatedText text(List<Annotation> annotations) {
        var words = "word ".repeat(2_000);
        return AnnotatedText.of(
                new SourceText(
                        TEXT,
                        "Text",
                        new LanguageTag("en"),
                        new SourceText.Origin("a.txt", "UTF-8", "0".repeat(64), 1),
                        Description.NONE,
                        1,
                        words.length()),
                new Revision(1, words, new Structure(List.of(), List.of(), List.of()), List.of()),
                annotations);
    }
}
