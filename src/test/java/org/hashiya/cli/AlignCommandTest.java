package org.hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `align` proposes and keeps, `alignments` prints what is kept.
class AlignCommandTest {
    @TempDir Path folder;
    private CommandRun run;
    private Path project;
    private String english;
    private String russian;

    @BeforeEach
    void twoTexts() throws IOException {
        run = new CommandRun();
        project = folder.resolve("a.hashiya");
        run.of("new", project);
        english =
                imported(
                        "en.txt",
                        "👍 The mill\n\nIt was built in 1922 by Ada.\n\nIn 1924 it burnt down.\n");
        russian =
                imported(
                        "ru.txt",
                        "👍 Мельница\n\nЕё построила Ада в 1922 году.\n\nВ 1924 году она сгорела.\n");
    }

    private String imported(String name, String words) throws IOException {
        run.of("import", project, Files.writeString(folder.resolve(name), words));
        return run.out().lines().skip(1).findFirst().orElseThrow().split("\t")[0];
    }

    @Test
    void pairsArePrintedInCodePointsAndNothingIsKept() {
        assertThat(run.of("align", project, english, russian)).as(run.err()).isZero();
        assertThat(run.out().lines()).first().isEqualTo("start_a\tend_a\tstart_b\tend_b\tscore");
        assertThat(run.out().lines().skip(1).map(line -> line.replaceAll("\t[^\t]*$", "")))
                .containsExactly("0\t10\t0\t10", "12\t40\t12\t41", "42\t64\t43\t67");
        assertThat(run.out().lines().skip(1)).allMatch(line -> line.matches(".*\t[01]\\.\\d{4}"));

        assertThat(run.of("alignments", project)).isZero();
        assertThat(run.out())
                .isEqualTo("id\ttext\tstart\tend\tsurface\tcertainty\tmethod\tscore\tnote\n");
    }

    @Test
    void acceptedPairsAreOneEditAndAreNotAcceptedTwice() {
        assertThat(run.of("align", project, english, russian, "--accept")).isZero();
        assertThat(run.err()).contains("3 pairs were aligned");
        run.of("alignments", project, "--text", russian);
        assertThat(run.out().lines()).hasSize(7);
        assertThat(run.out()).contains("\t0\t10\t👍 The mill\t\tlength\t").contains("👍 Мельница");

        assertThat(run.of("align", project, english, russian, "--accept")).isZero();
        assertThat(run.err())
                .contains("0 pairs were aligned")
                .contains("3 pairs were left out, because something in them is aligned already");
        run.of("history", project, "--text", english);
        assertThat(run.out().lines().filter(line -> line.contains("aligned"))).hasSize(1);
        assertThat(run.out()).contains("aligned: passages at 3 places");
        assertThat(run.of("verify", project)).isZero();
        assertThat(run.err() + run.out()).contains("3 alignments");
    }

    @Test
    void whatCannotBeAlignedIsRefusedInASentence() {
        assertThat(run.of("align", project, english, english)).isEqualTo(1);
        assertThat(run.err()).contains("the same text twice");
        assertThat(run.of("align", project, english, "zzz")).isEqualTo(1);
        assertThat(run.err()).contains("There is no text “zzz”");
        assertThat(run.of("alignments", project, "--text", "zzz")).isEqualTo(1);
        assertThat(run.of("align", project, english)).isEqualTo(2);
    }
}
