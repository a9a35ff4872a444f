package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.TagId;
import org.hashiya.intake.IntakeWishes;
import org.hashiya.intake.PlainTextIntake;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry;
import org.hashiya.project.Refused;
import org.hashiya.store.StubbornProject;
import org.hashiya.task.WriterThread;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A full disk, one that may not be written, one that is gone, one that confirms nothing: what was
/// asked for is kept until a person says what shall become of it.
class WhatTheDiskDoesNotTakeIsKeptTest {
    private static final Span FIRST = new Span(0, 3);
    private static final Span SECOND = new Span(4, 7);
    private static final Span THIRD = new Span(8, 14);

    @TempDir Path folder;
    private Desk desk;
    private TextId text;
    private final List<HistoryEntry> seen = new ArrayList<>();

    /// What the disk may do and get over.
    enum Fault {
        FULL(StubbornProject::isFull, "disk is full"),
        READ_ONLY(StubbornProject::isReadOnly, "may no longer be written");

        private final Runnable begin;
        private final String said;

        Fault(Runnable begin, String said) {
            this.begin = begin;
            this.said = said;
        }
    }

    @BeforeEach
    void aDeskWhereSomebodySits() {
        desk =
                Desk.attended(
                        StubbornProject.create(folder.resolve("p.hashiya")),
                        Runnable::run,
                        "me",
                        Kept.NOTHING);
        var imported =
                new PlainTextIntake()
                        .read(
                                "Ada met Rustam.".getBytes(StandardCharsets.UTF_8),
                                "a.txt",
                                IntakeWishes.none(),
                                "me");
        Waiting.on(desk.perform(imported.edit()));
        text = imported.text().id();
        desk.watch(seen::add);
    }

    @AfterEach
    void close() {
        StubbornProject.heal();
        desk.close();
    }

    private CompletableFuture<HistoryEntry> mark(Span span) {
        return desk.annotate(text, span, Body.of(TagId.TERM));
    }

    private List<Span> spans() {
        var shown = desk.read(text).annotations();
        assertThat(desk.store().read(text).annotations()).isEqualTo(shown);
        return shown.stream().map(Annotation::span).toList();
    }

    private Hitch hitch() {
        return desk.hitch().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void theSameEditIsMadeWhenTheDiskIsWellAgainAndThenWhatWaitedInOrder(Fault fault) {
        fault.begin.run();
        var first = mark(FIRST);
        var second = mark(SECOND);
        var third = mark(THIRD);

        assertThat(List.of(first, second, third)).noneMatch(CompletableFuture::isDone);
        assertThat(seen).isEmpty();
        assertThat(hitch().why().sentence()).contains(fault.said);
        assertThat(hitch().kept()).hasSize(3);
        var asked = ((Asked.Mark) hitch().kept().getFirst()).annotation();
        desk.tryAgain();
        assertThat(hitch().kept()).hasSize(3);

        StubbornProject.heal();
        assertThat(spans()).isEmpty();
        desk.tryAgain();
        assertThat(desk.hitch()).isEmpty();
        assertThat(spans()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(desk.read(text).annotations().getFirst()).isEqualTo(asked);
        assertThat(seen).containsExactly(Waiting.on(first), Waiting.on(second), Waiting.on(third));
        assertThat(seen.getFirst().id()).isEqualTo(asked.id().edit());
    }

    @Test
    void whatIsLeftIsRefusedAndWhatWaitedIsMade() {
        StubbornProject.isFull();
        var first = mark(FIRST);
        var second = mark(SECOND);
        StubbornProject.heal();
        desk.leave();

        assertThatThrownBy(() -> Waiting.on(first))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("left");
        assertThat(Waiting.on(second)).isEqualTo(seen.getFirst());
        assertThat(spans()).containsExactly(SECOND);
    }

    @Test
    void whatWasBuiltOnWhatIsLeftIsRefused() {
        Waiting.on(mark(FIRST));
        var mark = desk.read(text).annotations().getFirst();
        var noted = mark.saying(mark.body().note("one"), desk.authorship());
        var notedAgain = mark.saying(mark.body().note("two"), desk.authorship());
        StubbornProject.isFull();
        var left = desk.perform(new Edit.Rework(List.of(mark), List.of(noted)));
        var built = desk.perform(new Edit.Rework(List.of(noted), List.of(notedAgain)));
        var inside =
                desk.perform(
                        new Edit.Together(
                                List.of(
                                        new Edit.Rework(List.of(mark), List.of(notedAgain)),
                                        new Edit.Rework(List.of(notedAgain), List.of(mark)))));
        StubbornProject.heal();
        desk.leave();

        assertThat(left).isCompletedExceptionally();
        assertThatThrownBy(() -> Waiting.on(built))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("built on");
        assertThat(Waiting.on(inside).edit()).isInstanceOf(Edit.Together.class);
        assertThat(desk.store().read(text).annotations()).containsExactly(mark);
    }

    @Test
    void nothingElseIsTakenBackForSomethingThatWasNotSaved() {
        Waiting.on(mark(FIRST));
        StubbornProject.isFull();
        mark(SECOND);
        assertThatThrownBy(() -> Waiting.on(desk.undo()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("nothing was taken back");
        StubbornProject.heal();
        desk.leave();
        assertThat(spans()).containsExactly(FIRST);
    }

    @Test
    void anUndoThatTheDiskDidNotTakeIsTriedAgain() {
        Waiting.on(mark(FIRST));
        StubbornProject.isFull();
        var undo = desk.undo();
        assertThat(spans()).containsExactly(FIRST);
        StubbornProject.heal();
        desk.tryAgain();
        assertThat(Waiting.on(undo)).isPresent();
        assertThat(spans()).isEmpty();
    }

    @Test
    void anUndoThatWaitsOnASlowDiskIsNotMadeForAnotherEdit() throws Exception {
        Waiting.on(mark(FIRST));
        desk.close();
        var writer = new WriterThread();
        desk =
                Desk.attended(
                        StubbornProject.open(folder.resolve("p.hashiya")),
                        writer,
                        "me",
                        Kept.NOTHING);
        var held = new CompletableFuture<Hitch>();
        desk.watchHitch(() -> desk.hitch().ifPresent(held::complete));
        StubbornProject.isSlow();
        mark(SECOND);
        StubbornProject.awaitSomebodyWaiting();
        var undo = desk.undo();
        assertThat(undo).isNotDone();
        StubbornProject.isFull();
        mark(THIRD);
        held.join();
        StubbornProject.heal();
        desk.leave();
        writer.close();

        assertThat(undo).isCompletedExceptionally();
        assertThat(spans()).contains(FIRST);
    }

    @ParameterizedTest
    @EnumSource
    void afterADoubtTheProjectIsOpenedAnewAndWhatIsNotThereIsOfferedAgain(Doubt doubt) {
        doubt.begin.run();
        mark(FIRST);
        mark(SECOND);
        assertThat(hitch().needsOpening()).isTrue();
        desk.tryAgain();
        desk.leave();
        assertThat(hitch().kept()).hasSize(2);

        var kept = desk.kept();
        desk.close();
        StubbornProject.heal();
        var store = StubbornProject.open(folder.resolve("p.hashiya"));
        int there = store.read(text).annotationCount();
        desk = Desk.attended(store, Runnable::run, "me", kept);

        assertThat(hitch().kept()).hasSize(2 - there);
        assertThat(desk.offered()).hasSize(2 - there);
        assertThat(hitch().needsOpening()).isFalse();
        desk.tryAgain();
        assertThat(spans()).containsExactly(FIRST, SECOND);
        assertThat(desk.offered()).isEmpty();
    }

    /// After which nobody knows what the disk has.
    enum Doubt {
        GONE(StubbornProject::isGone),
        CONFIRMS_NOTHING(StubbornProject::confirmsNothing);

        private final Runnable begin;

        Doubt(Runnable begin) {
            this.begin = begin;
        }
    }

    @Test
    void whatReachedTheDiskAfterAllIsNotOfferedAgain() {
        var before = desk.kept().newest();
        Waiting.on(mark(FIRST));
        var asked = new Asked.Mark(desk.read(text).annotations().getFirst());
        var kept = new Kept(List.of(asked, new Asked.Undo()), before);

        assertThat(kept.missingIn(desk.store())).containsExactly(new Asked.Undo());
        assertThat(
                        new Kept(List.of(asked), desk.store().history().newestEdit())
                                .missingIn(desk.store()))
                .containsExactly(asked);
    }

    @Test
    void whereNobodySitsItFailsAtOnce() {
        desk.close();
        desk = new Desk(StubbornProject.open(folder.resolve("p.hashiya")), Runnable::run, "me");
        StubbornProject.isFull();
        assertThatThrownBy(() -> Waiting.on(mark(FIRST)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("disk is full");
        assertThat(desk.hitch()).isEmpty();
        StubbornProject.heal();
        Waiting.on(mark(SECOND));
        assertThat(spans()).containsExactly(SECOND);
    }
}
