package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.intake.IntakeWishes;
import org.hashiya.intake.PlainTextIntake;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry;
import org.hashiya.project.Refused;
import org.hashiya.store.ProjectStore;
import org.hashiya.task.WriterThread;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {
    private static final String WORDS = "Ada met Rüstəm.\nКошт по смете — 300.\nقرأت 👩‍🌾 الرسالة";
    private static final Span ADA = new Span(0, 3);

    @TempDir Path folder;
    private Desk desk;
    private TextId text;

    @BeforeEach
    void aProjectWithOneText() {
        desk = new Desk(ProjectStore.create(folder.resolve("a.hashiya"), "A"), Runnable::run, "me");
        text = add(desk);
    }

    private static TextId add(Desk desk) {
        var imported =
                new PlainTextIntake()
                        .read(
                                WORDS.getBytes(StandardCharsets.UTF_8),
                                "a.txt",
                                IntakeWishes.none(),
                                desk.who());
        Waiting.on(desk.perform(imported.edit()));
        return imported.text().id();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void undoAndRedoReachTheDatabase() {
        Waiting.on(desk.annotate(text, ADA, Body.of(TagId.PERSON)));
        var ada = desk.read(text).annotations();
        assertThat(ada).hasSize(1);

        Waiting.on(desk.undo());
        assertThat(desk.read(text).annotations()).isEmpty();
        assertThat(desk.store().read(text).annotations()).isEmpty();

        Waiting.on(desk.redo());
        assertThat(desk.read(text).annotations()).isEqualTo(ada);
        assertThat(desk.store().read(text).annotations()).isEqualTo(ada);
    }

    @Test
    void mentionsAreCountedAsTheDatabaseCountsThemWhateverHappens() {
        var name = new Name("Ada", new LanguageTag("en"), Name.Use.MAIN);
        var ada =
                new Entity(
                        EntityId.random(),
                        EntityKind.PERSON,
                        "ada",
                        List.of(name),
                        Entity.Particulars.NONE);
        Waiting.on(desk.perform(new Edit.Register(List.of(ada))));
        desk.getReady();
        var names = Body.of(TagId.PERSON, new Meaning.Names(ada.id()));
        Waiting.on(desk.annotate(text, ADA, names));
        Waiting.on(desk.annotate(text, new Span(8, 14), names));
        assertMentions(ada, 2);
        Waiting.on(desk.undo());
        assertMentions(ada, 1);
        Waiting.on(desk.perform(new Edit.RemoveText(text)));
        assertMentions(ada, 0);
        Waiting.on(desk.undo());
        assertMentions(ada, 1);
        var mark = desk.read(text).annotations().getFirst();
        var plain = mark.saying(Body.of(TagId.PERSON), desk.authorship());
        Waiting.on(desk.perform(new Edit.Rework(List.of(mark), List.of(plain))));
        assertMentions(ada, 0);
    }

    private void assertMentions(Entity entity, int times) {
        assertThat(desk.mentionsOf(entity.id())).isEqualTo(times);
        assertThat(desk.store().mentions().counts().getOrDefault(entity.id(), 0)).isEqualTo(times);
    }

    @Test
    void undoReachesBackOverARestart() {
        Waiting.on(desk.annotate(text, ADA, Body.of(TagId.PERSON)));
        Waiting.on(desk.annotate(text, new Span(8, 14), Body.of(TagId.PERSON)));
        Waiting.on(desk.undo());
        desk.close();

        desk = new Desk(ProjectStore.open(folder.resolve("a.hashiya")), Runnable::run, "me");
        assertThat(spans(text)).containsExactly(ADA);
        Waiting.on(desk.undo());
        assertThat(spans(text)).isEmpty();
        Waiting.on(desk.redo());
        Waiting.on(desk.redo());
        assertThat(spans(text)).containsExactly(ADA, new Span(8, 14));
    }

    @Test
    void afterSomethingNewThereIsNothingToRedo() {
        Waiting.on(desk.annotate(text, ADA, Body.of(TagId.PERSON)));
        Waiting.on(desk.undo());
        Waiting.on(desk.annotate(text, new Span(8, 14), Body.of(TagId.PERSON)));
        assertThat(Waiting.on(desk.redo())).isEmpty();
        assertThat(spans(text)).containsExactly(new Span(8, 14));
    }

    @Test
    void undoingEverythingLeavesAnEmptyProjectAndRedoingBringsItBack() {
        Waiting.on(desk.annotate(text, ADA, Body.of(TagId.PERSON)));
        Waiting.on(desk.undo());
        Waiting.on(desk.undo());
        assertThat(desk.project().texts()).isEmpty();
        assertThat(Waiting.on(desk.undo())).isEmpty();

        Waiting.on(desk.redo());
        assertThat(desk.project().texts()).containsKey(text);
        Waiting.on(desk.redo());
        assertThat(spans(text)).containsExactly(ADA);
    }

    @Test
    void aFailedWriteLeavesTheScreenAsItWas() {
        var seen = new ArrayList<HistoryEntry>();
        desk.watch(seen::add);
        var stranger = TextId.random();
        var elsewhere = desk.annotate(stranger, ADA, Body.of(TagId.PERSON));
        assertThatThrownBy(elsewhere::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(Refused.class);
        assertThat(seen).isEmpty();
        assertThat(desk.read(text).annotations()).isEmpty();
    }

    @Test
    void aSelectionThatSplitsALetterIsRefused() {
        int farmer = WORDS.indexOf("👩");
        var half = desk.annotate(text, new Span(farmer, farmer + 2), Body.of(TagId.PERSON));
        assertThatThrownBy(() -> Waiting.on(half))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("inside a letter");
        var past = desk.annotate(text, new Span(0, WORDS.length() + 1), Body.of(TagId.PERSON));
        assertThatThrownBy(() -> Waiting.on(past))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("past the end");
    }

    @Test
    void watchersHearOfAnEditWhenItCanAlreadyBeSeen() {
        var counts = new ArrayList<Integer>();
        var stop = desk.watch(_ -> counts.add(desk.read(text).annotationCount()));
        Waiting.on(desk.annotate(text, ADA, Body.of(TagId.PERSON)));
        Waiting.on(desk.undo());
        stop.run();
        Waiting.on(desk.redo());
        assertThat(counts).containsExactly(1, 0);
    }

    @Test
    void severalEditsTogetherAreOneToUndo() {
        Waiting.on(desk.annotate(text, ADA, Body.of(TagId.PERSON)));
        var first = desk.read(text).annotations().getFirst();
        var changed = first.saying(first.body().note("the engine"), first.authorship());
        Waiting.on(
                desk.perform(
                        new Edit.Together(
                                List.of(
                                        new Edit.Rework(List.of(first), List.of(changed)),
                                        new Edit.Erase(List.of(changed))))));
        assertThat(desk.read(text).annotations()).isEmpty();
        Waiting.on(desk.undo());
        assertThat(desk.store().read(text).annotations()).containsExactly(first);
        assertThat(desk.read(text).annotations()).containsExactly(first);
    }

    @Test
    void editsThatAreQueuedAreAllWrittenInTheirOrder() throws Exception {
        var writer = new WriterThread();
        var busy = new Desk(ProjectStore.create(folder.resolve("b.hashiya"), "B"), writer, "me");
        var busyText = add(busy);
        var shown = new CountDownLatch(20);
        busy.watch(_ -> shown.countDown());
        for (int i = 0; i < 20; i++) {
            busy.annotate(busyText, new Span(i % 3, 4 + i % 5), Body.of(TagId.TERM));
        }
        writer.close();
        assertThat(shown.getCount()).isZero();
        assertThat(busy.store().read(busyText).annotationCount()).isEqualTo(20);
        busy.close();
    }

    private List<Span> spans(TextId id) {
        return desk.read(id).annotations().stream().map(Annotation::span).toList();
    }
}
