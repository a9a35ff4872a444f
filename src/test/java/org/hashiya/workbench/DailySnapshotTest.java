package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import org.hashiya.project.HistoryEntry.Role;
import org.hashiya.store.ProjectStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Once a day a project that was changed gets a snapshot, beside the work.
class DailySnapshotTest {
    @TempDir Path folder;
    private Path project;
    private Path backups;
    private ProjectStore store;
    private Instant now = Instant.now().plus(Duration.ofMinutes(2));

    @BeforeEach
    void aProject() {
        project = folder.resolve("a.hashiya");
        backups = project.resolve("backups");
        store = ProjectStore.create(project, "A");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void change() {
        store.write(SampleCorpus.texts("me"), new Role.Fresh(), "me");
    }

    private Optional<Path> snapshot() {
        return DailySnapshot.begin(store, project, Clock.fixed(now, ZoneOffset.UTC), Runnable::run)
                .await();
    }

    @Test
    void isNotMadeOfAProjectWithoutHistory() {
        assertThat(snapshot()).isEmpty();
        assertThat(backups).doesNotExist();
    }

    @Test
    void isMadeOnceADayAndOnlyWhenSomethingWasChanged() {
        change();
        var first = snapshot().orElseThrow();
        assertThat(first).hasParent(backups).exists();
        assertThat(first.getFileName().toString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d{4}\\.zip");

        now = now.plus(Duration.ofHours(23));
        assertThat(snapshot()).as("less than a day").isEmpty();
        now = now.plus(Duration.ofHours(2));
        assertThat(snapshot()).as("nothing was changed").isEmpty();
    }

    @Test
    void isMadeAgainAfterAChange() throws IOException {
        change();
        var old = backups.resolve("2020-01-01T0000.zip");
        Files.createDirectories(backups);
        Files.writeString(old, "from long ago");
        assertThat(snapshot()).isPresent();
        assertThat(backups).isDirectoryContaining(file -> file.equals(old));
    }

    @Test
    void aSnapshotOfTheFutureHindersNoOther() throws IOException {
        change();
        Files.createDirectories(backups);
        Files.writeString(backups.resolve("2999-01-01T0000.zip"), "made by a wrong clock");
        assertThat(snapshot()).isPresent();
    }

    @Test
    void isGivenUpWhenTheProjectIsClosedBeforeItIsDone() {
        change();
        var waiting = new ArrayList<Runnable>();
        var begun =
                DailySnapshot.begin(store, project, Clock.fixed(now, ZoneOffset.UTC), waiting::add);
        var worker =
                java.util.concurrent.CompletableFuture.runAsync(() -> {
                    while (begun.isWanted()) {
                        Thread.onSpinWait();
                    }
                    waiting.getFirst().run();
                });
        begun.giveUp();
        worker.join();
        assertThat(backups).isEmptyDirectory();
        assertThat(snapshot()).as("the next time").isPresent();
    }

    @Test
    void whatAKilledProgramLeftIsClearedAwayAndWhatPeopleKeepThereStays() throws IOException {
        change();
        Files.createDirectories(backups);
        Files.writeString(backups.resolve("hashiya-0123.part"), "half");
        Files.writeString(backups.resolve("before the conference.zip"), "mine");
        var made = snapshot().orElseThrow();
        assertThat(backups.toFile().list())
                .containsExactlyInAnyOrder(
                        made.getFileName().toString(), "before the conference.zip");
    }
}
