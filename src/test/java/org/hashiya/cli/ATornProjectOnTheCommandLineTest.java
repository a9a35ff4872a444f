package org.hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hashiya.TornProject;
import org.hashiya.workbench.SampleTour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whichever command opens a project of which the end is torn says on standard error what it left
/// out, and with what the project ends.
class ATornProjectOnTheCommandLineTest {
    @TempDir Path folder;
    private final CommandRun run = new CommandRun();
    private Path torn;

    @BeforeEach
    void aTornProject() throws IOException {
        torn = folder.resolve("torn.hashiya");
        var whole = folder.resolve("whole.hashiya");
        try (var desk = SampleTour.begin(whole, "Leyla")) {
            TornProject.make(desk, whole, torn);
        }
    }

    @Test
    void isToldWhenItIsRead() {
        told("texts", torn);
    }

    @Test
    void isToldWhenItIsVerified() {
        told("verify", torn);
        assertThat(run.of("verify", torn)).isZero();
        assertThat(run.out()).contains("all is well");
    }

    @Test
    void isToldWhenItIsBackedUp() {
        told("backup", torn, folder.resolve("b.zip"));
    }

    @Test
    void isToldWhenABackupWouldTakeItsPlace() {
        assertThat(run.of("backup", folder.resolve("whole.hashiya"), folder.resolve("b.zip")))
                .isZero();
        told("restore", folder.resolve("b.zip"), torn);
    }

    private void told(Object... command) {
        assertThat(run.of(command)).as(run.err()).isZero();
        assertThat(run.err())
                .contains("torn", "by Leyla at", "tagged place", "as-found-")
                .doesNotContain("tagged term");

        assertThat(run.of("annotations", torn)).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(line -> List.of(line.split("\t"))))
                .anyMatch(cells -> cells.contains("place"));
    }
}
