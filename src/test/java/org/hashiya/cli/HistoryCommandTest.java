package org.hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.hashiya.project.Edit;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.TextId;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who did what and when, and how things were on another day, asked from the command line.
class HistoryCommandTest {
    @TempDir Path folder;
    private final CommandRun run = new CommandRun();
    private Path project;
    private String text = "";

    @BeforeEach
    void aTextWithAPersonWhoIsTakenBackAndAPlaceThatStays() throws IOException {
        project = folder.resolve("a.hashiya");
        run.of("new", project);
        run.of("import", project, Files.writeString(folder.resolve("a.txt"), "Ada met Rustam."));
        text = run.out().lines().skip(1).findFirst().orElseThrow().split("\t")[0];
        annotate("0\t3\tperson\tperson:ada");
        try (var desk = desk()) {
            Waiting.on(desk.undo());
        }
        annotate("8\t14\tplace\tplace:rustam");
    }

    private Desk desk() {
        return new Desk(ProjectStore.open(project), Runnable::run, "me");
    }

    private void annotate(String row) throws IOException {
        var table =
                Files.writeString(
                        folder.resolve("marks.tsv"),
                        "text\tstart\tend\ttag\tentity\n" + text + "\t" + row + "\n");
        assertThat(run.of("annotate", project, table, "--new-entities")).as(run.err()).isZero();
    }

    private List<String[]> rows() {
        return run.out().lines().skip(1).map(line -> line.split("\t", -1)).toList();
    }

    @Test
    void theNewestFirstWithWhatWasTakenBack() {
        assertThat(run.of("history", project, "--text", text.substring(0, 8))).isZero();
        assertThat(run.out().lines().findFirst()).contains("when\twho\twhat\twhich\tstate");
        assertThat(rows())
                .extracting(row -> row[2] + "|" + row[4])
                .containsExactly(
                        "tagged place|",
                        "undo: erased person|",
                        "tagged person|undone",
                        "text added|");
        assertThat(rows()).extracting(row -> row[1]).contains("me");
        assertThat(rows().getLast()[3]).isEqualTo(text);

        run.of("history", project, "--limit", "2");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void ofAnErasedAnnotationByItsWholeIdAndOfAnEntityByItsKey() {
        run.of("history", project, "--text", text);
        var erased = rows().get(2)[3];
        assertThat(run.of("history", project, "--annotation", erased)).isZero();
        assertThat(rows()).extracting(row -> row[3]).containsExactly(erased, erased);

        assertThat(run.of("history", project, "--entity", "place:rustam")).isZero();
        assertThat(rows())
                .extracting(row -> row[2] + " " + row[3])
                .containsExactly("entry added place:rustam");
        assertThat(run.of("history", project, "--entity", "a", "--text", "b")).isEqualTo(2);
    }

    @Test
    void annotationsAndWordsOfAnotherMoment() {
        run.of("history", project, "--text", text);
        var tagged = rows().get(2)[0];
        var came = rows().get(3)[0];

        assertThat(run.of("annotations", project, "--on", tagged)).isZero();
        assertThat(rows()).extracting(row -> row[5]).containsExactly("person");
        assertThat(run.of("annotations", project, "--text", text, "--on", came)).isZero();
        assertThat(rows()).isEmpty();
        assertThat(run.of("annotations", project, "--on", LocalDate.now(ZoneId.systemDefault())))
                .isZero();
        assertThat(rows()).extracting(row -> row[5]).containsExactly("place");
        assertThat(run.of("words", project, text, "--on", came)).isZero();
        assertThat(run.out()).isEqualTo("Ada met Rustam.");
        assertThat(run.of("words", project, text, "--on", "1999-12-31")).isEqualTo(1);
        assertThat(run.err()).contains("was not in this project");
        assertThat(run.of("words", project, text, "--on", "yesterday")).isEqualTo(2);
    }

    @Test
    void aTextThatWasRemovedIsFoundOnADayWhenItWasThere() {
        try (var desk = desk()) {
            Waiting.on(desk.perform(new Edit.RemoveText(TextId.parse(text))));
        }
        run.of("history", project, "--text", text);
        var before = rows().get(1)[0];

        run.of("annotations", project);
        assertThat(rows()).isEmpty();
        run.of("annotations", project, "--on", before);
        assertThat(rows()).hasSize(1);
        run.of("words", project, text, "--on", before);
        assertThat(run.out()).isEqualTo("Ada met Rustam.");
    }

    @Test
    void aDayEndsWhereThisComputerIs() {
        var here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Baku"));
            assertThat(new Moment().convert("2024-03-31"))
                    .isEqualTo(Instant.parse("2024-03-31T19:59:59.999Z"));
            assertThat(new Moment().convert("2024-03-31T18:30"))
                    .isEqualTo(Instant.parse("2024-03-31T14:30:00Z"));
            assertThat(new Moment().convert("2024-03-31T18:30:00+01:00"))
                    .isEqualTo(Instant.parse("2024-03-31T17:30:00Z"));
        } finally {
            TimeZone.setDefault(here);
        }
    }
}
