package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry;
import org.hashiya.project.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power went while something was written, and the disk got some sectors of it: the project
/// opens without it, says so, and keeps the file as it was found.
class ATornEndIsLeftOutTest {
    private static final int SECTOR = 512;
    @TempDir Path folder;

    /// A project as it lies there while it is open, the newest chunk in its file, and what is in it
    /// without that.
    private record Killed(Path project, Chunk last, List<Annotation> before) {
        Path file() {
            return project.resolve("project.mv.db");
        }

        void write(long place, byte[] bytes) throws IOException {
            try (var file = FileChannel.open(file(), StandardOpenOption.WRITE)) {
                file.write(ByteBuffer.wrap(bytes), place);
            }
        }
    }

    private Killed killed() throws IOException {
        var little = LittleProject.at(folder.resolve("p.hashiya"));
        little.write(new Edit.Annotate(little.someMarks(300)));
        var before = little.marks();
        little.write(new Edit.Annotate(little.mark()));
        var project = Files.createDirectory(folder.resolve("killed.hashiya"));
        var file = project.resolve("project.mv.db");
        Files.copy(folder.resolve("p.hashiya").resolve("project.mv.db"), file);
        little.store().close();
        try (var channel = FileChannel.open(file)) {
            var end = FileEnd.of(channel).orElseThrow();
            assertThat(end.isTorn()).isFalse();
            return new Killed(project, end.newest(), before);
        }
    }

    private static List<Annotation> marks(ProjectStore store) {
        return store.project().listOfTexts().stream()
                .flatMap(text -> store.read(text.id()).annotations().stream())
                .toList();
    }

    @Test
    void whereverItIsTorn() throws IOException {
        var killed = killed();
        var whole = Files.readAllBytes(killed.file());
        for (long place = killed.last().start(); place < killed.last().end(); place += SECTOR) {
            Files.write(killed.file(), whole);
            killed.write(place, new byte[SECTOR]);
            var found = Files.readAllBytes(killed.file());
            if (Arrays.equals(found, whole)) {
                continue;
            }

            try (var store = ProjectStore.open(killed.project())) {
                var salvaged = store.salvaged().orElseThrow();
                assertThat(marks(store)).isEqualTo(killed.before());
                assertThat(salvaged.newest()).isEqualTo(newest(store));
                assertThat(salvaged.kept()).hasBinaryContent(found);
                Files.delete(salvaged.kept());
            }
        }
    }

    private static Optional<HistoryEntry> newest(ProjectStore store) {
        return store.history().newest(1).stream().findFirst();
    }

    @Test
    void onceAndNotAgain() throws IOException {
        var killed = killed();
        killed.write(killed.last().start(), new byte[SECTOR]);
        ProjectStore.open(killed.project()).close();

        try (var store = ProjectStore.open(killed.project())) {
            assertThat(store.salvaged()).isEmpty();
            assertThat(marks(store)).isEqualTo(killed.before());
        }
    }

    @Test
    void andNothingWhereNothingIsTorn() throws IOException {
        try (var store = ProjectStore.open(killed().project())) {
            assertThat(store.salvaged()).isEmpty();
            assertThat(marks(store)).hasSize(301);
        }
    }

    @Test
    void butNotWhenSomethingOlderIsDamagedAsWell() throws IOException {
        var killed = killed();
        killed.write(killed.last().start(), new byte[SECTOR]);
        for (long place = Chunk.FIRST; place < killed.last().start(); place += Chunk.BLOCK) {
            killed.write(place + 600, new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        }
        var found = Files.readAllBytes(killed.file());

        assertThatThrownBy(() -> ProjectStore.open(killed.project()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("damaged");
        assertThat(killed.file()).hasBinaryContent(found);
    }

    /// H2 by itself reads a file with our sums in it, and one without.
    @Test
    void theSumsAreNoHindranceToOthers() throws Exception {
        var killed = killed();
        var name = killed.project().resolve("project").toAbsolutePath();
        try (var plain = FirstLook.at("file:" + name)) {
            assertThat(plain.schemaNumber()).hasValue(1);
        }
        try (var plain = Database.open("file:" + name)) {
            plain.writer().handle().execute("delete from edit_id");
            plain.commit();
            plain.abandon();
        }
        try (var store = ProjectStore.open(killed.project())) {
            assertThat(store.salvaged()).isEmpty();
        }
    }
}
