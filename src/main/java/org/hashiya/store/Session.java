package org.hashiya.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// One connection to the database, for one thread at a time: Jdbi for what is asked now and then,
/// and prepared statements, kept, for what every mark needs.
final class Session implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> kept = new HashMap<>();
    private final Handle handle;

    Session(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        handle = Jdbi.create(connection).open();
    }

    Connection connection() {
        return connection;
    }

    Handle handle() {
        return handle;
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
