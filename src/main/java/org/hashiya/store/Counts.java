package org.hashiya.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hashiya.identity.EditId;

/// How many rows each table has and which edit is the newest, whatever the number of the schema:
/// what a backup is compared by.
///
/// @param edits the newest edit's number; edits are numbered from 1 without gaps
record Counts(Map<String, Long> rows, long edits, Optional<EditId> newest) {
    /// From what the database knows without looking at the rows.
    static Counts of(Session session) throws SQLException {
        return of(session, "", () -> {});
    }

    /// Looks at every row, so that a missing part of the file is found.
    ///
    /// @param goOn is run before each table, and throws when the work shall end
    static Counts byReading(Session session, Runnable goOn) throws SQLException {
        return of(session, " where rand() >= 0", goOn);
    }

    private static Counts of(Session session, String condition, Runnable goOn) throws SQLException {
        var rows = new TreeMap<String, Long>();
        try (var statement = session.connection().createStatement()) {
            for (var table : tables(session)) {
                goOn.run();
                try (var row =
                        statement.executeQuery(
                                "select count(*) from " + quoted(table) + condition)) {
                    row.next();
                    rows.put(table, row.getLong(1));
                }
            }
            try (var row =
                    statement.executeQuery(
                            "select number, id from edit order by number desc fetch first row only")) {
                return row.next()
                        ? new Counts(
                                rows,
                                row.getLong(1),
                                Optional.of(new EditId(Binary.id(row.getBytes(2)))))
                        : new Counts(rows, 0, Optional.empty());
            }
        }
    }

    private static Iterable<String> tables(Session session) throws SQLException {
        var names = new ArrayList<String>();
        try (var select =
                        session.connection()
                                .prepareStatement(
                                        """
                                        select table_name from information_schema.tables
                                        where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'
                                        """);
                var row = select.executeQuery()) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
