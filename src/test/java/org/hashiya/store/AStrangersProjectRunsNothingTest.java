package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.h2.engine.SysProperties;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.MetaType;
import org.h2.mvstore.type.StringDataType;
import org.hashiya.project.Edit;
import org.hashiya.project.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A database can hold functions in Java, triggers, links to other databases, views over files. H2
/// carries some of that out while it opens the file. A project from somebody else is therefore
/// compared with what our scripts make before H2 opens it, and refused in a sentence.
///
/// What the scripts make lies in `src/main/resources/org/hashiya/store/defined-NUMBER.txt`. After a
/// change of a script that is not released, write it anew, and look at the difference:
///
/// ```
/// mvn test -Dtest=AStrangersProjectRunsNothingTest -Dstored=write
/// ```
class AStrangersProjectRunsNothingTest {
    private static final Path STORED = Path.of("src/main/resources/org/hashiya/store");
    private static final String MARK = "hashiya.stranger";

    /// Its source runs as soon as the database is opened.
    private static final String TRIGGER =
            "create trigger greet before insert on text as 'org.h2.api.Trigger create() {"
                    + " System.setProperty(\"hashiya.stranger\", \"was here\");"
                    + " return new org.h2.api.Trigger() { public void fire("
                    + " java.sql.Connection c, Object[] before, Object[] after) {} }; }'";

    @TempDir Path folder;
    private Path project;

    @BeforeEach
    void aProject() {
        project = folder.resolve("p.hashiya");
        System.clearProperty(MARK);
        var little = LittleProject.at(project);
        little.write(new Edit.Annotate(little.mark()));
        little.store().close();
    }

    /// With everything that the database can do, as a stranger would.
    private void sql(String... statements) throws SQLException {
        var name = "file:" + project.resolve("project").toAbsolutePath();
        try (var database = Database.open(name);
                var statement = database.writer().connection().createStatement()) {
            for (var sql : statements) {
                statement.execute(sql.replace("FOLDER", folder.toString()));
            }
            database.commit();
        }
        System.clearProperty(MARK);
    }

    /// @param what a regular expression for what is named
    private void assertRefused(String what) throws IOException {
        var file = project.resolve("project.mv.db");
        var before = Files.readAllBytes(file);
        var zip = folder.resolve("b.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("project.mv.db"));
            out.write(before);
        }

        assertThatThrownBy(() -> ProjectStore.open(project))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not as Hashiya makes it")
                .hasMessageFindingMatch(what);
        assertThatThrownBy(() -> ProjectStore.openToRead(project)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Restoring.plan(zip, folder.resolve("other.hashiya")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not as Hashiya makes it");
        assertThat(file).hasBinaryContent(before);
        assertThat(System.getProperty(MARK)).isNull();
        assertThat(folder.resolve("written.txt")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create alias greet as 'String greet() {"
                        + " return System.setProperty(\"hashiya.stranger\", \"was here\"); }'",
                TRIGGER,
                "create view letters as select * from csvread('FOLDER/b.zip')",
                "create view letters as select cast(file_read('/etc/hostname') as varchar) as x",
                "alter table tag alter column colour set default csvwrite('FOLDER/written.txt',"
                        + " 'select 1')",
                "alter table tag add column more varchar generated always as"
                        + " (utf8tostring(file_read('/etc/hostname')))",
                "alter table tag add constraint more check (length(colour) < 100)",
                "create domain more as varchar check (value <> 'more')",
                "create table more (more int)",
                "create force linked table more('', 'jdbc:h2:mem:x;INIT=select 1', 'sa', '',"
                        + " 'y')",
                "create user stranger password 'x' admin",
                "create constant more value 1",
                "create schema more",
                "set default_lock_timeout 5"
            })
    void whateverIsAdded(String sql) throws Exception {
        Files.writeString(folder.resolve("b.zip"), "a,b");
        sql(sql);
        assertRefused("GREET|LETTERS|CSVWRITE|MORE|STRANGER|DEFAULT_LOCK_TIMEOUT|TAG");
    }

    @Test
    void norWhenAConstraintIsMissing() throws Exception {
        sql("alter table entity drop constraint one_key_in_a_register");
        assertRefused("ONE_KEY_IN_A_REGISTER");
    }

    @Test
    void norWhenAViewIsAnother() throws Exception {
        sql(
                "drop view mark",
                "create view mark as select * from text where file_read('/etc/hostname') is null");
        assertRefused("VIEW .*MARK");
    }

    @Test
    void norWhenATypeIsAClassThatIsNotOfH2() throws Exception {
        var file = project.resolve("project.mv.db").toString();
        try (var store = new MVStore.Builder().fileName(file).open()) {
            MVMap<String, DataType<?>> types =
                    store.openMap(
                            "_",
                            new MVMap.Builder<String, DataType<?>>()
                                    .keyType(StringDataType.INSTANCE)
                                    .valueType(new MetaType<>(null, (_, e) -> fail(e))));
            types.put("ffff", new StrangeType());
        }
        assertRefused("StrangeType");
    }

    /// What H2 itself would have done.
    @Test
    void h2WouldHaveRunIt() throws Exception {
        sql(TRIGGER);
        var name = "file:" + project.resolve("project").toAbsolutePath();
        try (var _ = Database.look(name)) {
            assertThat(System.getProperty(MARK)).isEqualTo("was here");
        }
    }

    @Test
    void noClassesAreLoadedAndNoObjectsMade() throws Exception {
        assertThat(SysProperties.ALLOWED_CLASSES).isEqualTo(NoObjects.class.getName());
        assertThat(SysProperties.JAVA_OBJECT_SERIALIZER).isEqualTo(NoObjects.class.getName());
        assertThatThrownBy(() -> sql("create alias greet for \"java.lang.System.setProperty\""))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void whatIsOursStaysOurs() throws Exception {
        sql("analyze", "alter table tag alter column number restart with 4000");
        try (var store = ProjectStore.open(project)) {
            assertThat(store.project().texts()).hasSize(1);
        }
    }

    /// As a kill in the middle of a large edit leaves it.
    @Test
    void alsoWithAnEditThatDidNotEnd() throws Exception {
        var killed = Files.createDirectory(folder.resolve("killed.hashiya"));
        try (var store = ProjectStore.open(project)) {
            var session = store.database().writer();
            session.handle().execute("update text set title = 'half'");
            session.handle()
                    .execute(
                            "insert into edit_id select random_uuid(), x from system_range(1, 9000)");
            Database.storeOf(session.connection()).commit();
            Files.copy(project.resolve("project.mv.db"), killed.resolve("project.mv.db"));
            session.connection().rollback();
        }
        try (var store = ProjectStore.open(killed)) {
            assertThat(store.project().listOfTexts())
                    .noneMatch(text -> text.title().equals("half"));
        }
    }

    @Test
    void whatTheScriptsMakeIsStored() throws Exception {
        for (int number = 1; number <= Schema.OURS.newest(); number++) {
            compare("defined-" + number + ".txt", Definitions.made(Schema.OURS, number).lines());
        }
    }

    @Test
    void whatBringingUpToDateMakesIsStored() throws Exception {
        var later = new Schema("org/hashiya/later", List.of("V1__project.sql", "V2__later.sql"));
        var name = "file:" + project.resolve("project").toAbsolutePath();
        try (var database = Database.open(name)) {
            later.bringUpToDate(database.source(), 1);
        }
        var made = new TreeSet<>(Definitions.made(later, 2).lines());
        try (var look = FirstLook.at(name)) {
            var found = new TreeSet<>(Definitions.of(look.definitions()).lines());
            found.removeAll(made);
            compare("defined-flyway.txt", found);
        }
    }

    private static void compare(String file, Set<String> lines) throws IOException {
        var stored = STORED.resolve(file);
        var sorted = new TreeSet<>(lines);
        if ("write".equals(System.getProperty("stored"))) {
            Files.writeString(stored, String.join("\n", sorted) + "\n", StandardCharsets.UTF_8);
        }
        assertThat(new TreeSet<>(Files.readAllLines(stored))).isEqualTo(sorted);
    }

    /// Of which H2 would make an instance.
    private static final class StrangeType extends BasicDataType<String> {
        @Override
        public int getMemory(String value) {
            return 0;
        }

        @Override
        public void write(WriteBuffer page, String value) {}

        @Override
        public String read(ByteBuffer page) {
            return "";
        }

        @Override
        public String[] createStorage(int size) {
            return new String[size];
        }
    }
}
