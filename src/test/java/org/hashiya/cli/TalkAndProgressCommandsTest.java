package org.hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.hashiya.annotation.Comment;
import org.hashiya.project.Progress;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Passages;
import org.hashiya.workbench.Coverage;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Discussing;
import org.hashiya.workbench.SampleTour;
import org.hashiya.workbench.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `comments` prints what people said of annotations, and `coverage` how far they have come.
class TalkAndProgressCommandsTest {
    @TempDir Path folder;
    private final CommandRun run = new CommandRun();
    private Path project;

    @BeforeEach
    void theSampleWithAThreadAndAPassageRead() {
        project = folder.resolve("sample.hashiya");
        try (var desk = SampleTour.begin(project, "Sevil")) {
            var text = desk.project().listOfTexts().getFirst().id();
            var mark = desk.read(text).annotations().get(2);
            var talk = new Discussing(desk);
            Waiting.on(
                    desk.perform(
                            talk.begin(
                                    new Comment.Place(
                                            text, Optional.of(mark.id()), Optional.empty()),
                                    "Is that\tso?")));
            var asked = desk.project().comments().all().getFirst();
            Waiting.on(desk.perform(talk.answer(asked, "It is.")));
            Waiting.on(
                    desk.perform(
                            talk.begin(
                                    new Comment.Place(text, Optional.empty(), Optional.empty()),
                                    "A good text.")));
            var whole = desk.project().comments().on(text).getFirst();
            Waiting.on(desk.perform(talk.resolve(whole, true)));
            var coverage = new Coverage(desk);
            var place = new Passages.Place(coverage.of(text).unit(), 1);
            Waiting.on(desk.perform(coverage.toggle(text, place, Progress.Step.READ)));
        }
    }

    @Test
    void threadByThread() {
        assertThat(run.of("comments", project)).as(run.err()).isZero();
        var lines = run.out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0))
                .isEqualTo(
                        "id\tanswers\ttext\tannotation\tstart\tend\ttag\tstate\twho\twhen\twords");
        assertThat(lines.get(1)).endsWith("\\tso?").contains("\topen\tSevil\t");
        assertThat(lines.get(2).split("\t")[1]).isEqualTo(lines.get(1).split("\t")[0]);
        assertThat(lines.get(3)).endsWith("A good text.").contains("\tresolved\t");

        run.of("comments", project, "--open");
        assertThat(run.out().lines()).hasSize(3);
    }

    @Test
    void passageByPassage() {
        assertThat(run.of("coverage", project)).as(run.err()).isZero();
        var read = run.out().lines().filter(line -> line.contains("\tSevil\t")).toList();
        assertThat(read).singleElement().satisfies(line -> assertThat(line).contains("\t2\t"));
        assertThat(run.out())
                .startsWith("text\ttitle\tunit\tpassage\tstart\tannotations\tread\tchecked\n");
        int annotations =
                run.out()
                        .lines()
                        .skip(1)
                        .mapToInt(line -> Integer.parseInt(line.split("\t")[5]))
                        .sum();
        try (var desk = new Desk(ProjectStore.open(project), Runnable::run, "me")) {
            assertThat(annotations)
                    .isEqualTo(
                            desk.project().texts().keySet().stream()
                                    .mapToInt(text -> desk.read(text).annotationCount())
                                    .sum());
        }
    }

    @Test
    void aProjectWithBothIsWell() {
        assertThat(run.of("verify", project)).as(run.out() + run.err()).isZero();
        run.of("history", project);
        assertThat(run.out()).contains("commented", "comment resolved", "passages marked: 1");
    }
}
