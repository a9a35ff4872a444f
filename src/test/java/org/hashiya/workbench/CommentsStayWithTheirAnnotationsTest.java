package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Comment;
import org.hashiya.annotation.TagId;
import org.hashiya.identity.LastingId;
import org.hashiya.intake.IntakeWishes;
import org.hashiya.intake.PlainTextIntake;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.project.Refused;
import org.hashiya.project.Subject;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Description;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Comments go with the annotation that they are about, and come back with it.
class CommentsStayWithTheirAnnotationsTest {
    private final Desk desk = new Desk(ProjectStore.inMemory("Talk"), Runnable::run, "Leyla");
    private final Discussing discussing = new Discussing(desk);
    private TextId text;
    private Annotation mark;

    @BeforeEach
    void aTextWithAMark() {
        var imported =
                new PlainTextIntake()
                        .read(
                                "The miller came in spring.\n"
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                "page.txt",
                                new IntakeWishes(
                                        Optional.of(new LanguageTag("en")),
                                        Optional.empty(),
                                        Optional.of("Page"),
                                        Description.NONE),
                                "Leyla");
        Waiting.on(desk.perform(imported.edit()));
        text = imported.text().id();
        Waiting.on(desk.annotate(text, new Span(4, 10), Body.of(TagId.PERSON)));
        mark = desk.read(text).annotations().getFirst();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Comment ask(String words) {
        Waiting.on(
                desk.perform(
                        discussing.begin(
                                new Comment.Place(text, Optional.of(mark.id()), Optional.empty()),
                                words)));
        return desk.project().comments().all().getLast();
    }

    private List<String> stored() {
        return desk.store().project().comments().all().stream().map(Comment::words).toList();
    }

    @Test
    void anErasedAnnotationTakesThemWithItAndBringsThemBack() {
        var question = ask("Which miller?");
        Waiting.on(desk.perform(discussing.answer(question, "The one at the bridge.")));
        Waiting.on(desk.perform(new Edit.Erase(List.of(mark))));
        assertThat(stored()).isEmpty();
        assertThat(desk.project().comments().all()).isEmpty();

        Waiting.on(desk.undo());
        assertThat(stored()).containsExactly("Which miller?", "The one at the bridge.");
        assertThat(desk.project().comments()).isEqualTo(desk.store().project().comments());
        assertThat(desk.project().comments().on(mark.id())).hasSize(2);
        Waiting.on(desk.redo());
        assertThat(stored()).isEmpty();
    }

    @Test
    void aChangedAnnotationKeepsThem() {
        ask("Which miller?");
        var other = mark.saying(mark.body().note("of the lower mill"), mark.authorship());
        Waiting.on(desk.perform(new Edit.Rework(List.of(mark), List.of(other))));
        assertThat(stored()).containsExactly("Which miller?");
    }

    @Test
    void aRemovedTextHidesThemUntilItIsBack() {
        ask("Which miller?");
        Waiting.on(desk.perform(new Edit.RemoveText(text)));
        assertThat(desk.project().comments().all()).isEmpty();
        assertThat(stored()).isEmpty();
        Waiting.on(desk.perform(new Edit.RestoreText(text)));
        assertThat(desk.project().comments().all()).hasSize(1);
    }

    @Test
    void aThreadIsResolvedAndOpenedAgainAndGoesAsAWhole() {
        var question = ask("Which miller?");
        Waiting.on(desk.perform(discussing.answer(question, "The one at the bridge.")));
        Waiting.on(desk.perform(discussing.resolve(question, true)));
        assertThat(desk.store().project().comments().open()).isEmpty();
        var resolved = desk.project().comments().find(question.id()).orElseThrow();
        Waiting.on(desk.perform(discussing.resolve(resolved, false)));
        assertThat(desk.store().project().comments().open()).hasSize(1);

        var open = desk.project().comments().find(question.id()).orElseThrow();
        Waiting.on(desk.perform(discussing.withdraw(open)));
        assertThat(stored()).isEmpty();
        Waiting.on(desk.undo());
        assertThat(stored()).hasSize(2);
    }

    @Test
    void theHistoryOfAnAnnotationTellsOfThem() {
        ask("Which miller?");
        assertThat(
                        desk.store()
                                .history()
                                .of(new Subject.OfAnnotation(mark.id()))
                                .map(line -> (Object) line.part().getClass()))
                .containsExactly(Edit.Discuss.class, Edit.Annotate.class);
    }

    @Test
    void nothingIsSaidOfWhatIsNotThere() {
        var nowhere =
                new Comment.Place(
                        text,
                        Optional.of(new LastingId(org.hashiya.identity.EditId.random(), 1)),
                        Optional.empty());
        assertThatThrownBy(() -> Waiting.on(desk.perform(discussing.begin(nowhere, "Hm?"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is not there, so it cannot be commented on");
    }
}
