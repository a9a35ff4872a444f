package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.hashiya.annotation.Annotation;
import org.hashiya.project.Edit;
import org.hashiya.project.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Making a backup of a project that is open, and putting one in its place.
class BackupsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:20:30Z");
    @TempDir Path folder;
    private Path path;
    private Path zip;
    private LittleProject little;

    @BeforeEach
    void aProjectWithAMark() {
        path = folder.resolve("Dəyirman və kənd.hashiya");
        zip = folder.resolve("kept there/Dəyirman.zip");
        little = LittleProject.at(path);
        little.write(new Edit.Annotate(little.mark()));
    }

    @AfterEach
    void close() {
        little.store().close();
    }

    private static void unzip(Path zip, Path project) throws IOException {
        Files.createDirectories(project);
        try (var archive = new ZipFile(zip.toFile())) {
            for (var entry : archive.stream().toList()) {
                Files.copy(archive.getInputStream(entry), project.resolve(entry.getName()));
            }
        }
    }

    @Test
    void aBackupIsAZipFileThatUnpacksToAProject() throws IOException {
        var marks = little.marks();
        little.store().backup(zip);

        var other = folder.resolve("other.hashiya");
        unzip(zip, other);
        assertThat(other.toFile().list()).containsExactly("project.mv.db");
        try (var opened = ProjectStore.open(other)) {
            assertThat(opened.read(little.text()).annotations()).isEqualTo(marks);
            assertThat(opened.inventory()).isEqualTo(little.store().inventory());
        }
        assertThat(zip.getParent().toFile().list()).containsExactly("Dəyirman.zip");
    }

    @Test
    void aBackupThatIsMadeWhileOthersWriteHasAllThatWasWrittenBefore() throws Exception {
        var writing = new AtomicBoolean(true);
        var written = new ArrayList<Annotation>();
        var writer =
                CompletableFuture.runAsync(() -> {
                    while (writing.get()) {
                        var marks = little.someMarks(written.size() % 7 == 0 ? 200 : 1);
                        little.write(new Edit.Annotate(marks));
                        synchronized (written) {
                            written.addAll(marks);
                        }
                    }
                });
        try {
            for (int round = 1; round <= 5; round++) {
                List<Annotation> before;
                synchronized (written) {
                    before = List.copyOf(written);
                }
                little.store().backup(zip);
                var other = folder.resolve("round " + round);
                unzip(zip, other);
                try (var opened = ProjectStore.open(other)) {
                    var found = opened.read(little.text()).annotations();
                    assertThat(found.size()).isGreaterThan(before.size());
                    assertThat(java.util.Set.copyOf(found)).containsAll(before);
                }
            }
        } finally {
            writing.set(false);
            writer.join();
        }
    }

    @Test
    void whatIsNotWantedAnyMoreLeavesNothing() {
        assertThatThrownBy(() -> little.store().backup(zip, () -> false))
                .isInstanceOf(CancellationException.class);
        assertThat(zip.getParent()).isEmptyDirectory();
        little.write(new Edit.Annotate(little.mark()));
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        var file = Files.writeString(folder.resolve("letter.txt"), "x");
        assertThatThrownBy(() -> little.store().backup(file.resolve("a.zip")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("could not be made");
    }

    // ---- restoring

    @Test
    void restoringShowsBothSidesAndKeepsWhatWasThere() {
        little.store().backup(zip);
        var then = little.store().inventory();
        little.write(new Edit.Annotate(little.someMarks(3)));
        var now = little.store().inventory();
        little.store().close();

        var plan = Restoring.plan(zip, path);
        assertThat(plan.backup()).isEqualTo(then);
        assertThat(plan.now()).contains(now);
        assertThat(then.annotations()).isEqualTo(1);
        assertThat(now.annotations()).isEqualTo(4);
        assertThat(now.edits()).isEqualTo(then.edits() + 1);

        var kept = plan.carryOut(NOW).orElseThrow();
        assertThat(kept).hasFileName("before-restore-2026-03-01T1020.zip").exists();
        try (var opened = ProjectStore.open(path)) {
            assertThat(opened.inventory()).isEqualTo(then);
        }
        assertThat(Restoring.plan(kept, path).carryOut(NOW).orElseThrow())
                .hasFileName("before-restore-2026-03-01T1020-2.zip");
        try (var opened = ProjectStore.open(path)) {
            assertThat(opened.inventory()).isEqualTo(now);
        }
        assertThat(path.toFile().list()).containsExactlyInAnyOrder("project.mv.db", "backups");
    }

    @Test
    void aProjectThatIsNotThereIsMade() {
        little.store().backup(zip);
        var other = folder.resolve("new/other.hashiya");
        var plan = Restoring.plan(zip, other);
        assertThat(plan.now()).isEmpty();
        assertThat(other).doesNotExist();

        assertThat(plan.carryOut(NOW)).isEmpty();
        assertThat(other.toFile().list()).containsExactly("project.mv.db");
        try (var opened = ProjectStore.open(other)) {
            assertThat(opened.inventory()).isEqualTo(little.store().inventory());
        }
    }

    @Test
    void aDamagedProjectIsKeptByteForByteAndReplaced() throws IOException {
        little.store().backup(zip);
        little.store().close();
        var file = path.resolve("project.mv.db");
        var nonsense = new byte[5000];
        Arrays.fill(nonsense, (byte) 7);
        Files.write(file, nonsense);

        var plan = Restoring.plan(zip, path);
        assertThat(plan.present().isDamaged()).isTrue();
        var kept = plan.carryOut(NOW).orElseThrow();
        try (var archive = new ZipFile(kept.toFile())) {
            assertThat(archive.getInputStream(archive.getEntry("project.mv.db")).readAllBytes())
                    .isEqualTo(nonsense);
        }
        try (var opened = ProjectStore.open(path)) {
            assertThat(opened.inventory().annotations()).isEqualTo(1);
        }
    }

    @Test
    void aProjectThatIsOpenIsNotReplaced() {
        little.store().backup(zip);
        assertThatThrownBy(() -> Restoring.plan(zip, path))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("open already");
    }

    @Test
    void whatIsNoProjectIsNotReplaced() throws IOException {
        little.store().backup(zip);
        Files.writeString(Files.createDirectory(folder.resolve("full")).resolve("a.txt"), "x");
        assertThatThrownBy(() -> Restoring.plan(zip, folder.resolve("full")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("other files");
    }

    // ---- backups that cannot be used

    private void assertRefused(Path backup, String words) throws IOException {
        little.store().close();
        var before = Files.readAllBytes(path.resolve("project.mv.db"));
        assertThatThrownBy(() -> Restoring.plan(backup, path))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(backup.toString())
                .hasMessageContaining(words);
        assertThat(Files.readAllBytes(path.resolve("project.mv.db"))).isEqualTo(before);
        assertThat(path.toFile().list()).containsExactly("project.mv.db");
    }

    private Path zipWith(String entry, byte[] content) throws IOException {
        var made = folder.resolve("made.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(made))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(content);
        }
        return made;
    }

    @Test
    void oneThatIsCutOff() throws IOException {
        little.store().backup(zip);
        var bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused(zip, "damaged");
    }

    @Test
    void oneInWhichAByteIsWrong() throws IOException {
        little.store().backup(zip);
        var bytes = Files.readAllBytes(zip);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(zip, bytes);
        assertRefused(zip, "damaged");
    }

    @Test
    void oneThatIsNoZipFile() throws IOException {
        assertRefused(Files.writeString(folder.resolve("letter.zip"), "Dear"), "damaged");
    }

    @Test
    void oneThatIsNotThere() throws IOException {
        assertRefused(folder.resolve("nowhere.zip"), "no file");
    }

    @Test
    void oneWithOtherThingsInIt() throws IOException {
        assertRefused(zipWith("letter.txt", "Dear".getBytes(StandardCharsets.UTF_8)), "no backup");
    }

    @Test
    void oneThatWantsToWriteOutside() throws IOException {
        var outside = zipWith("../../project.mv.db", "H:2,".getBytes(StandardCharsets.UTF_8));
        assertRefused(outside, "no backup");
        assertThat(folder.resolveSibling("project.mv.db")).doesNotExist();
    }

    @Test
    void oneWhoseDatabaseIsNone() throws IOException {
        assertRefused(
                zipWith("project.mv.db", "Dear Lida,".getBytes(StandardCharsets.UTF_8)),
                "not a database");
    }

    @Test
    void oneThatUnpacksToFarTooMuch() throws IOException {
        var bomb = new byte[40 << 20];
        bomb[0] = 'H';
        bomb[1] = ':';
        assertRefused(zipWith("project.mv.db", bomb), "far more");
    }

    @Test
    void oneOfAnotherProgramsDatabase() throws Exception {
        var place = Files.createDirectory(folder.resolve("foreign"));
        DriverManager.getConnection("jdbc:h2:file:" + place.resolve("project"), "sa", "").close();
        assertRefused(
                zipWith("project.mv.db", Files.readAllBytes(place.resolve("project.mv.db"))),
                "not a project");
    }

    @Test
    void oneOfANewerProgram() throws Exception {
        var newer = folder.resolve("newer.hashiya");
        ProjectStore.create(newer, "Newer").close();
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:h2:file:" + newer.resolve("project"), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("update project set schema_number = 99");
        }
        assertRefused(
                zipWith("project.mv.db", Files.readAllBytes(newer.resolve("project.mv.db"))),
                "newer");
    }
}
