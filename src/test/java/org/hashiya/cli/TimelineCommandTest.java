package org.hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `timeline` lists the dates of all texts, and draws them.
class TimelineCommandTest {
    @TempDir Path folder;
    private CommandRun run;
    private Path project;

    @BeforeEach
    void twoTextsWithDates() throws IOException {
        run = new CommandRun();
        project = folder.resolve("t.hashiya");
        run.of("new", project);
        var english = imported("en.txt", "👍 In May 1921 the mill burnt down.\n");
        var arabic =
                imported("ar.txt", "احترقت الطاحونة في ربيع عام 1921، وبنيت بعد ثلاث سنوات.\n");
        var rows =
                Files.writeString(
                        folder.resolve("rows.tsv"),
                        """
                        text\tstart\tend\ttag\tvalue\twhen\tparaphrase
                        %1$s\t5\t13\tdate\t1921-05\t\t
                        %1$s\t2\t34\tclaim\t\t1921-05-03\tThe mill burnt down.
                        %2$s\t19\t32\tdate\t1921-21\t\t
                        %2$s\t34\t54\tdate\tP3Y\t\t
                        """
                                .formatted(english, arabic));
        assertThat(run.of("annotate", project, rows)).as(run.err()).isZero();
    }

    private String imported(String name, String words) throws IOException {
        run.of("import", project, Files.writeString(folder.resolve(name), words));
        return run.out().lines().skip(1).findFirst().orElseThrow().split("\t")[0];
    }

    @Test
    void datesAreListedByTimeInCodePoints() {
        assertThat(run.of("timeline", project)).as(run.err()).isZero();
        assertThat(
                        run.out()
                                .lines()
                                .skip(1)
                                .map(line -> line.replaceFirst("^[^\t]*\t[^\t]*\t", "")))
                .containsExactly(
                        "ar\t19\t32\tdate\tdate\t1921-21\t1921-03-01\t1921-05-31\tربيع عام 1921",
                        "en\t5\t13\tdate\tdate\t1921-05\t1921-05-01\t1921-05-31\tMay 1921",
                        "en\t2\t34\tclaim\tclaim\t1921-05-03\t1921-05-03\t1921-05-03\tThe mill burnt"
                                + " down.");
        assertThat(run.err()).contains("no place on it: 1");
    }

    @Test
    void onlySomeDaysOrTagsAreWanted() {
        run.of("timeline", project, "--within", "1921-03/1921-04");
        assertThat(run.out().lines()).hasSize(2);
        run.of("timeline", project, "--tag", "claim");
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.of("timeline", project, "--within", "yesterday")).isEqualTo(1);
        assertThat(run.err()).contains("“yesterday” is at no place in time");
    }

    @Test
    void itIsDrawnWholeOrNotAtAll() throws IOException {
        var file = folder.resolve("line.svg");
        assertThat(run.of("timeline", project, "--format", "svg", "--out", file)).isZero();
        assertThat(Files.readString(file)).contains("<svg", "ربيع عام 1921").endsWith("</svg>\n");
        assertThat(run.of("timeline", project, "--format", "svg")).isEqualTo(1);
        assertThat(run.err()).contains("--out timeline.svg");
        var none = folder.resolve("none.svg");
        assertThat(run.of("timeline", project, "--format", "svg", "--out", none, "--tag", "place"))
                .isEqualTo(1);
        assertThat(none).doesNotExist();
    }
}
