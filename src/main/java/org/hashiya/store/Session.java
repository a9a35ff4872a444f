package org.hashiya.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// One connection to the database, for one thread at a time: Jdbi for what is written now and then,
/// and prepared statements, kept, for what every mark needs. What each command reads at its start
/// goes without Jdbi: loading its classes takes a tenth of a second.
final class Session implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> kept = new HashMap<>();
    private @Nullable Handle handle;

    Session(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    Connection connection() {
        return connection;
    }

    Handle handle() {
        if (handle == null) {
            handle = Jdbi.create(connection).open();
        }
        return handle;
    }

    interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /// What `mapper` makes of each row that `sql` finds.
    <T> List<T> list(String sql, Mapper<T> mapper) throws SQLException {
        var found = new ArrayList<T>();
        try (var row = kept(sql).executeQuery()) {
            while (row.next()) {
                found.add(mapper.map(row));
            }
        }
        return found;
    }

    /// The statement for `sql`, prepared once.
    PreparedStatement kept(String sql) throws SQLException {
        var statement = kept.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            kept.put(sql, statement);
        }
        return statement;
    }

    /// The rows that `sql` finds for these numbers.
    ResultSet rows(String sql, long... numbers) throws SQLException {
        var select = kept(sql);
        for (int i = 0; i < numbers.length; i++) {
            select.setLong(i + 1, numbers[i]);
        }
        return select.executeQuery();
    }

    /// What a column of arrays holds.
    static Object[] array(ResultSet row, int column) throws SQLException {
        return (Object[]) row.getArray(column).getArray();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
