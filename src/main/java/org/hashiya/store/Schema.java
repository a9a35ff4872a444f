package org.hashiya.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.tools.RunScript;
import org.hashiya.project.Refused;

/// The numbered scripts that make the tables. A new project runs all of them, without Flyway, whose
/// first run costs a third of a second; an older project is brought up to date by Flyway, with the
/// project's own number as its baseline.
///
/// @param folder of the scripts on the class path
/// @param scripts `V1__…`, `V2__…`, in order, none missing; each later one ends by setting
///   `project.schema_number`
record Schema(String folder, List<String> scripts) {
    static final Schema OURS = new Schema("org/hashiya/store", List.of("V1__project.sql"));

    Schema {
        scripts = List.copyOf(scripts);
    }

    int newest() {
        return scripts.size();
    }

    /// Makes the tables.
    void create(Session session) throws SQLException {
        for (var script : scripts) {
            try (var stream = script(script);
                    var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                RunScript.execute(session.connection(), reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Those that a folder does not have are ours.
    private InputStream script(String name) {
        var loader = Schema.class.getClassLoader();
        var stream = loader.getResourceAsStream(folder + "/" + name);
        return stream != null
                ? stream
                : Objects.requireNonNull(
                        loader.getResourceAsStream(OURS.folder() + "/" + name), name);
    }

    /// The same up to an older number.
    Schema upTo(int number) {
        return new Schema(folder, scripts.subList(0, number));
    }

    /// May refuse a file that is looked at.
    interface Check {
        void of(FirstLook look) throws SQLException;
    }

    /// The number of the tables in a file that may be somebody else's. Nothing in it is carried out
    /// and not a byte changed before it is known that it is made as our scripts make it.
    ///
    /// @param name as H2 names a database
    /// @param check may refuse it
    /// @throws Refused when it is no project's, or holds what no project holds
    int numberIn(String name, Path project, Check check) throws SQLException {
        try (var look = FirstLook.at(name)) {
            check.of(look);
            int number =
                    look.schemaNumber()
                            .orElseThrow(() ->
                                    new Refused(
                                            project
                                                    + " is not a project, or is so damaged that none"
                                                    + " of a project's tables is found in it. Nothing"
                                                    + " in it was touched; if it is one, restore a"
                                                    + " backup."));
            if (number >= 1 && number <= newest()) {
                var expected = Definitions.expected(this, number);
                var strange = Definitions.of(look.definitions()).difference(expected);
                if (strange.isPresent()) {
                    throw Trouble.strange(project, strange.get());
                }
            }
            return number;
        }
    }

    /// Whether a database with that number must be brought up to date.
    ///
    /// @throws Refused when it was made by a newer program
    boolean isNewerThan(int number, Path project) {
        if (number < 1 || number > newest()) {
            throw new Refused(
                    project
                            + " was made by a newer Hashiya (its tables have number "
                            + number
                            + ", this program knows them up to "
                            + newest()
                            + "). Nothing in it was touched; open it with the newer program.");
        }
        return number < newest();
    }

    void bringUpToDate(DataSource database, int from) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:" + folder)
                .baselineOnMigrate(true)
                .baselineVersion(Integer.toString(from))
                .load()
                .migrate();
    }
}
