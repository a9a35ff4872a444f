package org.hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project may know better than the program when a place went over to the New Style.
class CalendarsOfPlacesTest {
    private static final String HEADER =
            "places\tauthorities\tlast_julian\tfirst_gregorian\tsource\n";

    @TempDir Path folder;
    private Path project;
    private CommandRun run;

    @BeforeEach
    void aProject() {
        run = new CommandRun();
        project = folder.resolve("p.hashiya");
        run.of("new", project);
    }

    private Path table(String rows) throws IOException {
        return Files.writeString(folder.resolve("table.tsv"), HEADER + rows);
    }

    @Test
    void itsOwnTableComesFirstAndCounts() throws IOException {
        var own = table("Tutdere|Тутдере\t\t1920-05-31\t1920-06-14\tletter of the mayor\n");
        assertThat(run.of("calendars", project, "--import", own)).as(run.err()).isZero();
        assertThat(run.out().lines().toList().get(1))
                .isEqualTo(
                        "project\tTutdere|Тутдере\t\t1920-05-31\t1920-06-14\tletter of the mayor");
        assertThat(run.out()).contains("known\tTranscaucasia|");

        run.of("date", "3 мая 1920", "--place", "Тутдере", "--project", project);
        assertThat(run.out()).contains("\tjulian\t1920-05-03\t1920-05-16\t");
        run.of("date", "3 мая 1920", "--place", "Тутдере");
        assertThat(run.out()).contains("\tgregorian\t");
    }

    @Test
    void whatIsExportedIsImportedTheSame() throws IOException {
        var own = table("Tutdere\tthe council|the mayor\t1920-05-31\t1920-06-14\tsaid so\n");
        run.of("calendars", project, "--import", own);
        var copy = folder.resolve("copy.tsv");
        assertThat(run.of("calendars", project, "--export", copy)).isZero();
        assertThat(copy).hasSameTextualContentAs(own);
    }

    @Test
    void aTableWithABrokenRowChangesNothingAndSaysWhichRow() throws IOException {
        run.of("calendars", project, "--import", table("Tutdere\t\t1920-05-31\t1920-06-14\ts\n"));
        var broken = table("A\t\t1920-05-31\t1920-06-14\ts\nB\t\tMay 1920\t1920-06-14\ts\n");
        assertThat(run.of("calendars", project, "--import", broken)).isOne();
        assertThat(run.err()).contains("Line 3").contains("Nothing of");
        run.of("calendars", project);
        assertThat(run.out()).contains("project\tTutdere\t").doesNotContain("project\tA\t");
    }
}
