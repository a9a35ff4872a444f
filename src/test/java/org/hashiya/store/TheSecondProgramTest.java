package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry.Role;
import org.hashiya.project.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that comes to a project that another one has open gets a view of it.
class TheSecondProgramTest {
    @TempDir Path folder;
    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("Dəyirman.hashiya");
    }

    private static List<Path> copies() throws IOException {
        var place = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.getFileName().toString().startsWith("hashiya-copy-"))
                    .toList();
        }
    }

    @Test
    void seesEverythingThatTheOtherHasWrittenAndMayWriteNothing() throws IOException {
        var before = copies();
        try (var other = Child.start(WritesAndHolds.class, path.toString())) {
            assertThat(other.line()).isEqualTo("1");
            try (var view = ProjectStore.openToRead(path)) {
                var text = view.project().listOfTexts().getFirst().id();
                assertThat(view.read(text).annotations()).hasSize(1);
                assertThat(copies()).hasSize(before.size() + 1);

                var readOnly = view.readOnly().orElseThrow();
                assertThat(readOnly.isBackup()).isFalse();
                assertThat(readOnly.asOf())
                        .isBetween(Instant.now().minus(Duration.ofMinutes(5)), Instant.now());
                assertThat(readOnly.by().orElseThrow().process()).isEqualTo("" + other.pid());
                assertThat(readOnly.sentence()).contains("read only", "process " + other.pid());
                assertThatThrownBy(
                                () -> view.write(new Edit.RemoveText(text), new Role.Fresh(), "me"))
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining("Nothing can be changed here");

                other.say("more");
                assertThat(other.line()).isEqualTo("2");
                assertThat(view.read(text).annotations()).as("as of then").hasSize(1);
            }
            try (var view = ProjectStore.openToRead(path)) {
                var text = view.project().listOfTexts().getFirst().id();
                assertThat(view.read(text).annotations()).hasSize(2);
            }
            assertThat(copies()).as("the copies are gone").isEqualTo(before);
            assertThatThrownBy(() -> ProjectStore.open(path))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("open already");
        }
        try (var store = ProjectStore.openToRead(path)) {
            assertThat(store.readOnly()).as("nobody else any more").isEmpty();
        }
    }

    @Test
    void isNotDisturbedByALargeEditThatTheOtherIsInTheMiddleOf() throws IOException {
        try (var other = Child.start(WritesWithoutEnd.class, path.toString())) {
            assertThat(other.line()).isEqualTo("begun");
            for (int time = 1; time <= 6; time++) {
                try (var view = ProjectStore.openToRead(path)) {
                    var text = view.project().listOfTexts().getFirst().id();
                    assertThat(view.read(text).annotationCount() % WritesWithoutEnd.BULK).isZero();
                    assertThat(view.inventory().annotations())
                            .isEqualTo(view.read(text).annotationCount());
                }
            }
        }
    }

    @Test
    void seesTheNewestSnapshotWhereTheFileCannotBeRead() throws IOException {
        var little = LittleProject.at(path);
        little.store().backup(Backups.of(path).place(Instant.parse("2026-02-03T04:05:06Z")));
        little.write(new Edit.Annotate(little.mark()));
        little.store().close();
        var unreadable = Files.move(path.resolve("project.mv.db"), folder.resolve("away"));
        Files.createDirectory(path.resolve("project.mv.db"));

        try (var view = new ViewMaking(ProjectFolder.at(path)).make()) {
            assertThat(view.readOnly().orElseThrow().isBackup()).isTrue();
            assertThat(view.readOnly().orElseThrow().asOf()).isEqualTo("2026-02-03T04:05:00Z");
            assertThat(view.read(little.text()).annotations()).isEmpty();
        }
        assertThat(unreadable).exists();
    }

    @Test
    void isRefusedWhereNeitherCanBeRead() throws IOException {
        Files.createDirectories(path.resolve("project.mv.db"));
        assertThatThrownBy(() -> new ViewMaking(ProjectFolder.at(path)).make())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("open already");
    }

    @Test
    void whatAKilledProgramLeftAmongTheTemporaryFilesIsClearedAway() throws IOException {
        try (var other = Child.start(WritesAndHolds.class, path.toString());
                var reader = Child.start(LooksAndHolds.class, path.toString())) {
            assertThat(other.line()).isEqualTo("1");
            var left = Path.of(lookedAt(reader));
            Files.setLastModifiedTime(
                    left, FileTime.from(Instant.now().minus(Duration.ofMinutes(5))));
            ProjectStore.clearOldCopies();
            assertThat(left).as("is in use").exists();

            reader.kill();
            ProjectStore.clearOldCopies();
            assertThat(left).doesNotExist();
        }
    }

    /// The reader begins only when it is told to.
    private static String lookedAt(Child reader) throws IOException {
        reader.say("look");
        return reader.line();
    }

    /// Writes one mark, says how many there are, and writes another for each line it gets.
    static final class WritesAndHolds {
        private WritesAndHolds() {}

        public static void main(String[] args) throws IOException {
            var little = LittleProject.at(Path.of(args[0]));
            do {
                little.write(new Edit.Annotate(little.mark()));
                System.out.println(little.marks().size());
            } while (Child.waitForLine());
        }
    }

    /// Writes many marks at once, again and again.
    static final class WritesWithoutEnd {
        static final int BULK = 4_000;

        private WritesWithoutEnd() {}

        public static void main(String[] args) {
            var little = LittleProject.at(Path.of(args[0]));
            System.out.println("begun");
            while (true) {
                little.write(new Edit.Annotate(little.someMarks(BULK)));
            }
        }
    }

    /// Makes a view, says where, and waits.
    static final class LooksAndHolds {
        private LooksAndHolds() {}

        public static void main(String[] args) throws IOException {
            Child.waitForLine();
            var before = copies();
            try (var view = ProjectStore.openToRead(Path.of(args[0]))) {
                var made = new java.util.ArrayList<>(copies());
                made.removeAll(before);
                System.out.println(view.readOnly().isPresent() ? made.getFirst() : "none");
                Child.waitForLine();
            }
        }
    }
}
