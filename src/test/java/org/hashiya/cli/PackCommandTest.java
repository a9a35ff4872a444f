package org.hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hashiya.language.LanguageTag;
import org.hashiya.pack.Exercise;
import org.hashiya.pack.Item;
import org.hashiya.pack.Piece;
import org.hashiya.pack.Template;
import org.hashiya.store.ProjectStore;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.PackBook;
import org.hashiya.workbench.SampleTour;
import org.hashiya.workbench.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `pack` writes the copies of a reading pack.
class PackCommandTest {
    private static final String COMPARISON = "A Day in October: Who Founded Barama, and When?";

    @TempDir Path folder;
    private final CommandRun run = new CommandRun();
    private Path project;
    private Path out;

    @BeforeEach
    void theSample() {
        project = folder.resolve("sample.hashiya");
        out = folder.resolve("out");
        SampleTour.begin(project, "Sevil").close();
    }

    private List<String> written() throws IOException {
        if (!Files.exists(out)) {
            return List.of();
        }
        try (var files = Files.list(out)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void bothCopiesAreWrittenAndNamed() throws IOException {
        assertThat(run.of("pack", project, COMPARISON, "--format", "html", "--out", out))
                .as(run.err())
                .isZero();
        assertThat(written())
                .containsExactly(
                        "A-Day-in-October-Who-Founded-Barama-and-When-student.html",
                        "A-Day-in-October-Who-Founded-Barama-and-When-teacher.html");
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void noAnswerOfTheSampleIsInAStudentsCopy() throws IOException {
        run.of("pack", project, COMPARISON, "--format", "html", "--out", out);
        var student = Files.readString(out.resolve(written().getFirst()));
        var teacher = Files.readString(out.resolve(written().getLast()));
        try (var desk = new Desk(ProjectStore.open(project), Runnable::run, "Anar")) {
            var book = new PackBook(desk);
            int answers = 0;
            for (var item : book.read(book.named(COMPARISON)).items()) {
                if (item.piece() instanceof Piece.Question(_, Exercise.Open(var answer, _), _)) {
                    for (var line : answer.lines().toList()) {
                        assertThat(student).doesNotContain(line);
                        assertThat(teacher).contains(line);
                        answers++;
                    }
                }
            }
            assertThat(answers).isGreaterThan(4);
        }
    }

    @Test
    void oneCopyCanBeChosen() throws IOException {
        assertThat(
                        run.of(
                                "pack",
                                project,
                                COMPARISON,
                                "--format",
                                "html",
                                "--copy",
                                "student",
                                "--out",
                                out))
                .isZero();
        assertThat(written()).hasSize(1);
    }

    @Test
    void theSameFileIsWrittenTwice() throws IOException {
        run.of("pack", project, COMPARISON, "--format", "html", "--out", out);
        var first = Files.readAllBytes(out.resolve(written().getFirst()));
        run.of("pack", project, COMPARISON, "--format", "html", "--out", out);
        assertThat(Files.readAllBytes(out.resolve(written().getFirst()))).isEqualTo(first);
    }

    @Test
    void anEmptyPackIsSaidToBeEmpty() throws IOException {
        try (var desk = new Desk(ProjectStore.open(project), Runnable::run, "Anar")) {
            Waiting.on(new PackBook(desk).make("Nothing", new LanguageTag("ru"), Template.EMPTY));
        }
        assertThat(run.of("pack", project, "Nothing", "--format", "html", "--out", out))
                .isEqualTo(1);
        assertThat(run.err()).contains("is empty").contains("Nothing was written");
        assertThat(written()).isEmpty();
    }

    @Test
    void aPackThatIsNotThereAndAFormatThatIsNoneAreSaid() {
        assertThat(run.of("pack", project, "Never made", "--format", "html", "--out", out))
                .isEqualTo(1);
        assertThat(run.err()).contains("There is no pack “Never made”");
        assertThat(run.of("pack", project, COMPARISON, "--format", "rtf", "--out", out))
                .isEqualTo(2);
        assertThat(run.err()).contains("“rtf” is not a format of packs");
    }

    @Test
    void aFolderThatIsAFileIsSaidAndNothingIsLeftBehind() throws IOException {
        Files.writeString(out, "in the way");
        assertThat(run.of("pack", project, COMPARISON, "--format", "html", "--out", out))
                .isEqualTo(1);
        assertThat(run.err()).contains("could not be written");
        assertThat(Files.readString(out)).isEqualTo("in the way");
    }

    @Test
    void markupThatSomebodyTypesIsOnlyWords() throws IOException {
        try (var desk = new Desk(ProjectStore.open(project), Runnable::run, "Anar")) {
            var book = new PackBook(desk);
            var pack =
                    Waiting.on(
                            book.make(
                                    "<b>Bold</b> & \u0007", new LanguageTag("en"), Template.EMPTY));
            Waiting.on(
                    book.add(
                            pack,
                            0,
                            Item.of(
                                    new Piece.Question(
                                            "<script>alert('x')</script>",
                                            new Exercise.Open("</p>&amp;", 1),
                                            1))));
        }
        assertThat(run.of("packs", project)).isZero();
        var id = run.out().lines().filter(line -> line.contains("Bold")).findFirst().orElseThrow();
        assertThat(run.of("pack", project, id.substring(0, 26), "--format", "html", "--out", out))
                .as(run.err())
                .isZero();
        assertThat(Files.readString(out.resolve("b-Bold-b-teacher.html")))
                .contains("&lt;script")
                .contains("&lt;/p>&amp;amp;")
                .doesNotContain("<script")
                .doesNotContain("\u0007");
    }

    @Test
    void whatCouldStillGoInIsPrinted() {
        assertThat(run.of("packs", project, "--suggest", COMPARISON)).as(run.err()).isZero();
        var lines = run.out().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("kind\ttext\tstart\tend\twords\twhy");
        assertThat(lines.subList(1, lines.size()))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("disputed\t") || line.startsWith("unheard\t"));
    }

    @Test
    void theSampleHasTwoPacksWithoutDrift() {
        assertThat(run.of("packs", project)).isZero();
        assertThat(run.out().lines()).hasSize(3);
        for (var line : run.out().lines().skip(1).toList()) {
            assertThat(run.of("packs", project, "--drift", line.substring(0, 26))).isZero();
            assertThat(run.out().lines()).hasSize(1);
        }
    }
}
