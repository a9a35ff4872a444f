package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.hashiya.store.ProjectStore;
import org.hashiya.store.Restoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A project as each released number of the tables left it, with the sample corpus in it, opens and
/// has everything in it. As long as a number is not released, its project is made anew with
/// `-Dstored=write`; afterwards it is never touched again.
class StoredProjectsTest {
    private static final Path STORED = Path.of("src/test/resources/org/hashiya/stored");
    private static final int UNRELEASED = 1;

    @TempDir Path folder;

    private static Path file(int schema) {
        return STORED.resolve("schema-%d.zip".formatted(schema));
    }

    @ParameterizedTest
    @ValueSource(ints = 1)
    void opensAndHasTheSampleCorpusInIt(int schema) throws IOException {
        if (schema == UNRELEASED && "write".equals(System.getProperty("stored"))) {
            write(schema);
        }
        var old = folder.resolve("old.hashiya");
        Restoring.plan(file(schema), old).carryOut(Instant.now());
        try (var desk = new Desk(ProjectStore.open(old), Runnable::run, "me");
                var fresh = SampleTour.begin(folder.resolve("fresh.hashiya"), "me")) {
            assertThat(TheWholeProject.of(desk)).isEqualTo(TheWholeProject.of(fresh));
            assertThat(desk.project().texts()).hasSize(6);
            assertThat(desk.store().history().newest(10))
                    .hasSize(fresh.store().history().newest(10).size());
            for (var text : desk.project().listOfTexts()) {
                assertThat((long) desk.store().original(text.id()).length)
                        .isEqualTo(text.origin().bytes());
            }
            Waiting.on(desk.undo());
            Waiting.on(fresh.undo());
            assertThat(TheWholeProject.of(desk)).isEqualTo(TheWholeProject.of(fresh));
        }
    }

    private void write(int schema) throws IOException {
        Files.createDirectories(STORED);
        try (var desk = SampleTour.begin(folder.resolve("sample.hashiya"), "me")) {
            desk.store().backup(file(schema));
        }
    }

    @Test
    void isSmall() throws IOException {
        assertThat(Files.size(file(1))).isLessThan(400_000);
    }
}
