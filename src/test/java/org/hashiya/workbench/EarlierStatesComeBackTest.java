package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Comment;
import org.hashiya.annotation.TagId;
import org.hashiya.intake.IntakeWishes;
import org.hashiya.intake.PlainTextIntake;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryLine;
import org.hashiya.project.Refused;
import org.hashiya.project.Subject;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Description;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An annotation says again what it once said, by a new edit, also when it was erased.
class EarlierStatesComeBackTest {
    private final Desk desk = new Desk(ProjectStore.inMemory("Past"), Runnable::run, "Leyla");
    private final Earlier earlier = new Earlier(desk);
    private TextId text;

    @BeforeEach
    void aMarkThatWasChangedTwice() {
        var imported =
                new PlainTextIntake()
                        .read(
                                "The miller came in spring.\n".getBytes(StandardCharsets.UTF_8),
                                "page.txt",
                                new IntakeWishes(
                                        Optional.of(new LanguageTag("en")),
                                        Optional.empty(),
                                        Optional.of("Page"),
                                        Description.NONE),
                                "Leyla");
        Waiting.on(desk.perform(imported.edit()));
        text = imported.text().id();
        Waiting.on(desk.annotate(text, new Span(4, 10), Body.of(TagId.PERSON).note("first")));
        change(mark().body().note("second").certainty(Certainty.LOW));
        change(mark().body().note("third"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Annotation mark() {
        return desk.read(text).annotations().getFirst();
    }

    private void change(Body body) {
        var other = mark().saying(body, mark().authorship().changedBy("Leyla", desk.now()));
        Waiting.on(desk.perform(new Edit.Rework(List.of(mark()), List.of(other))));
    }

    private List<HistoryLine> lines(Subject subject) {
        return desk.store().history().of(subject).toList();
    }

    private String stored() {
        return desk.store().read(text).annotations().stream()
                .map(each -> each.body().note())
                .reduce("", String::concat);
    }

    @Test
    void aStateOfTheHistoryIsRestoredByANewEdit() {
        var all = lines(new Subject.OfAnnotation(mark().id()));
        assertThat(all).hasSize(3);
        Waiting.on(desk.perform(earlier.restoration(all.get(1))));
        assertThat(stored()).isEqualTo("second");
        assertThat(mark().body().certainty()).isEqualTo(Certainty.LOW);
        assertThat(lines(new Subject.OfAnnotation(mark().id()))).hasSize(4);
        Waiting.on(desk.undo());
        assertThat(stored()).isEqualTo("third");
        assertThatThrownBy(() -> earlier.restoration(all.getFirst()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("says that already");
    }

    @Test
    void anErasedOneComesBackFromTheHistoryOfItsTextWithItsComments() {
        var at = new Comment.Place(text, Optional.of(mark().id()), Optional.empty());
        Waiting.on(desk.perform(new Discussing(desk).begin(at, "Which miller?")));
        var id = mark().id();
        Waiting.on(desk.perform(new Edit.Erase(List.of(mark()))));
        Waiting.on(desk.annotate(text, new Span(0, 3), Body.of(TagId.TERM)));

        var erased =
                lines(new Subject.OfText(text)).stream()
                        .filter(line -> !Earlier.said(line.part()).isEmpty())
                        .skip(1)
                        .findFirst()
                        .orElseThrow();
        Waiting.on(desk.perform(earlier.restoration(erased)));
        assertThat(desk.store().read(text).annotations()).extracting(Annotation::id).contains(id);
        assertThat(desk.store().project().comments().on(id)).hasSize(1);
        Waiting.on(desk.undo());
        assertThat(desk.store().read(text).annotations()).hasSize(1);
    }
}
