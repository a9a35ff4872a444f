package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.hashiya.annotation.TagSet;
import org.hashiya.project.Edit;
import org.hashiya.project.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Making a project in a folder and opening it, and everything that can stand in the way.
class ProjectFoldersTest {
    @TempDir Path folder;
    private Path path;

    @BeforeEach
    void aNameWithASpaceAndLettersOfOurs() {
        path = folder.resolve("Dəyirman və kənd.hashiya");
    }

    private Path file() {
        return path.resolve("project.mv.db");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(Path path) {
        return assertThatThrownBy(() -> ProjectStore.open(path))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(path.toString());
    }

    @Test
    void aNewProjectHasTheDefaultTagsAndNoHistory() {
        try (var store = ProjectStore.create(path, "Kənd")) {
            assertThat(store.project().identity().title()).isEqualTo("Kənd");
            assertThat(store.project().tags()).isEqualTo(TagSet.forHistorians());
            assertThat(store.project().texts()).isEmpty();
            assertThat(store.history().newest(10)).isEmpty();
            assertThat(store.history().nextToUndo()).isEmpty();
            assertThat(store.history().nextToRedo()).isEmpty();
            assertThat(store.history().lastWritten()).isEmpty();
        }
    }

    @Test
    void isTheSameProjectWhenItIsOpenedAgain() {
        var made = ProjectStore.create(path, "Kənd");
        var identity = made.project().identity();
        made.close();
        try (var opened = ProjectStore.open(path)) {
            assertThat(opened.project().identity()).isEqualTo(identity);
        }
    }

    @Test
    void leavesOnlyTheDatabaseBehindWhenItIsClosed() {
        ProjectStore.create(path, "Kənd").close();
        assertThat(path).isDirectoryContaining("glob:**project.mv.db").isNotEmptyDirectory();
        assertThat(path.toFile().list()).containsExactly("project.mv.db");
    }

    @Test
    void isNotMadeOverAnything() throws IOException {
        ProjectStore.create(path, "Kənd").close();
        var bytes = Files.readAllBytes(file());
        assertThatThrownBy(() -> ProjectStore.create(path, "Other"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("a project already");
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);

        var full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("letter.txt"), "x");
        assertThatThrownBy(() -> ProjectStore.create(full, "Other"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("other files");
        assertThat(full.toFile().list()).containsExactly("letter.txt");

        assertThatThrownBy(() -> ProjectStore.create(full.resolve("letter.txt"), "Other"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is a file");
        assertThatThrownBy(() -> ProjectStore.create(full.resolve("letter.txt/below"), "Other"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("cannot be made");
    }

    @Test
    void isNotMadeWhereTheNameHasASemicolon() {
        var odd = folder.resolve("a;b.hashiya");
        assertThatThrownBy(() -> ProjectStore.create(odd, "Odd"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("semicolon");
        assertThat(odd).doesNotExist();
    }

    @Test
    void whatIsNotThereIsNotMadeByOpening() {
        assertRefused(path).hasMessageContaining("no project");
        assertThat(path).doesNotExist();
    }

    @Test
    void whatIsNoProjectIsNotOpened() throws IOException {
        var letter = Files.writeString(folder.resolve("letter.txt"), "x");
        assertRefused(letter).hasMessageContaining("is a file");
        assertRefused(Files.createDirectory(path)).hasMessageContaining("not a project");
        assertThat(path).isEmptyDirectory();
    }

    @Test
    void anotherProgramsDatabaseIsLeftAlone() throws IOException, SQLException {
        Files.createDirectory(path);
        DriverManager.getConnection("jdbc:h2:file:" + path.resolve("project"), "sa", "").close();
        var bytes = Files.readAllBytes(file());

        assertRefused(path).hasMessageContaining("none of a project's tables");
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
    }

    @Test
    void aProjectOfANewerProgramIsLeftAlone() throws IOException, SQLException {
        ProjectStore.create(path, "Kənd").close();
        sql("update project set schema_number = 99");
        var bytes = Files.readAllBytes(file());

        assertRefused(path).hasMessageContaining("newer").hasMessageContaining("99");
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
        assertThat(path.toFile().list()).containsExactly("project.mv.db");
    }

    private void sql(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:h2:file:" + path.resolve("project"), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aProjectOfAnOlderProgramIsBroughtUpToDate() {
        var little = LittleProject.at(path);
        little.write(new Edit.Annotate(little.mark()));
        var marks = little.marks();
        little.store().close();
        var newer = new Schema("org/hashiya/later", List.of("V1__project.sql", "V2__later.sql"));

        for (int time = 1; time <= 2; time++) {
            try (var store = new ProjectFolder(path, ProjectFolder.over("file:"), newer).open()) {
                assertThat(store.read(little.text()).annotations()).isEqualTo(marks);
                assertThat(
                                store.database()
                                        .<Integer>reading(session ->
                                                session.handle()
                                                        .createQuery("select count(*) from later")
                                                        .mapTo(int.class)
                                                        .one()))
                        .isEqualTo(1);
            }
        }
        assertRefused(path).hasMessageContaining("newer");
        var kept = path.resolve("backups/before-schema-2.zip");
        assertThat(path.toFile().list()).containsExactlyInAnyOrder("project.mv.db", "backups");
        assertThat(path.resolve("backups").toFile().list()).containsExactly("before-schema-2.zip");
        Restoring.plan(kept, folder.resolve("as-it-was.hashiya")).carryOut(Instant.now());
        try (var store = ProjectStore.open(folder.resolve("as-it-was.hashiya"))) {
            assertThat(store.read(little.text()).annotations()).isEqualTo(marks);
        }
    }

    @Test
    void aProjectThatCannotBeBroughtUpToDateIsAsItWas() {
        var little = LittleProject.at(path);
        var marks = little.marks();
        little.store().close();
        var broken = new Schema("org/hashiya/broken", List.of("V1__project.sql", "V2__broken.sql"));

        assertThatThrownBy(() -> new ProjectFolder(path, "file:", broken).open())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("older")
                .hasMessageContaining("before-schema-2.zip");

        assertThat(path.toFile().list()).containsExactlyInAnyOrder("project.mv.db", "backups");
        try (var store = ProjectStore.open(path)) {
            assertThat(store.read(little.text()).annotations()).isEqualTo(marks);
        }
    }

    @Test
    void aDamagedDatabaseIsLeftAsItIs() throws IOException {
        ProjectStore.create(path, "Kənd").close();
        var nonsense = new byte[(int) Files.size(file())];
        Arrays.fill(nonsense, (byte) 7);
        Files.write(file(), nonsense);

        assertRefused(path).hasMessageContaining("damaged");
        assertThat(Files.readAllBytes(file())).isEqualTo(nonsense);
    }

    @Test
    void anEmptyDatabaseFileIsDamage() throws IOException {
        ProjectStore.create(path, "Kənd").close();
        Files.write(file(), new byte[0]);
        assertRefused(path);
    }

    @Test
    void isOpenOnlyOnceInThisProgram() {
        var store = ProjectStore.create(path, "Kənd");
        assertRefused(path)
                .hasMessageContaining("open already")
                .hasMessageContaining(System.getProperty("user.name"))
                .hasMessageContaining("process " + ProcessHandle.current().pid());
        store.close();
        ProjectStore.open(path).close();
    }

    @Test
    void isOpenInOnlyOneProgram() throws IOException {
        ProjectStore.create(path, "Kənd").close();
        try (var other = Child.start(HoldsAProject.class, path.toString())) {
            assertThat(other.line()).isEqualTo("open");

            assertRefused(path)
                    .hasMessageContaining("open already")
                    .hasMessageContaining("process " + other.pid());

            other.kill();
            try (var store = ProjectStore.open(path)) {
                assertThat(Files.readString(path.resolve("open-by.txt"), StandardCharsets.UTF_8))
                        .contains("process=" + ProcessHandle.current().pid());
                assertThat(store.project().identity().title()).isEqualTo("Kənd");
            }
        }
    }

    /// A second program that opens a project and waits.
    static final class HoldsAProject {
        private HoldsAProject() {}

        public static void main(String[] args) throws IOException {
            try (var store = ProjectStore.open(Path.of(args[0]))) {
                System.out.println(store.history().lastWritten().isEmpty() ? "open" : "written");
                System.in.read();
            }
        }
    }
}
