package org.hashiya.store;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.api.ErrorCode;
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

    void create(Session session) throws SQLException {
        for (var script : scripts) {
            try (var stream =
                            Objects.requireNonNull(
                                    Schema.class
                                            .getClassLoader()
                                            .getResourceAsStream(folder + "/" + script),
                                    script);
                    var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                RunScript.execute(session.connection(), reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// The number of the schema in a database; empty when it is no project's.
    static OptionalInt of(Session session) throws SQLException {
        try (var select =
                        session.connection().prepareStatement("select schema_number from project");
                var row = select.executeQuery()) {
            return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1
                    || e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1
                    || e.getErrorCode() == ErrorCode.COLUMN_NOT_FOUND_1) {
                return OptionalInt.empty();
            }
            throw e;
        }
    }

    /// May refuse a database that was opened to be looked at.
    interface Check {
        void of(Database database) throws SQLException;
    }

    /// The number of the schema in a file, of which not a byte is changed.
    ///
    /// @param name as H2 names a database
    /// @param check may refuse it
    /// @throws Refused when it is no project's
    static int numberIn(String name, Path project, Check check) throws SQLException {
        var database = Database.look(name);
        try {
            check.of(database);
            return of(database.writer())
                    .orElseThrow(() ->
                            new Refused(
                                    project
                                            + " is not a project: its database has none of a"
                                            + " project's tables. Nothing in it was"
                                            + " touched."));
        } finally {
            database.abandon();
        }
    }

    /// Whether a database with that number must be brought up to date.
    ///
    /// @throws Refused when it was made by a newer program
    boolean isNewerThan(int number, Path project) {
        if (number > newest()) {
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
