package org.hashiya.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.ZipOutputStream;
import org.h2.engine.Constants;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;
import org.hashiya.identity.Id;
import org.hashiya.project.Refused;

/// The connections to one H2 database: one that writes, and as many as threads that read. Embedded:
/// no port, no server, nothing listens.
final class Database implements AutoCloseable {
    /// The program closes the database itself: a shutdown hook could cut a bulk edit in two. No
    /// query may answer with what the same one found before: H2 forgets that it found that in an
    /// older snapshot.
    private static final String SETTINGS =
            ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;OPTIMIZE_REUSE_RESULTS=0";

    /// A commit goes to the file at once, and always to its end. Where H2 may use space again, it
    /// loses acknowledged commits: when it is killed while it writes over an old chunk that newer
    /// ones still list, it takes them for damaged and goes back to an older state. A commit writes
    /// each page that it changes anew, so small pages make it cheaper: 8 KB instead of 21.
    private static final String TO_WRITE =
            SETTINGS + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0;PAGE_SIZE=4096";

    /// A smaller file is never worth tidying.
    private static final long SMALL = 16L << 20;

    static {
        NoObjects.enforce();
    }

    private final JdbcDataSource source = new JdbcDataSource();
    private final Queue<Session> readers = new ConcurrentLinkedQueue<>();
    private Session writer;
    private boolean isInDoubt;

    private Database(String url) throws SQLException {
        source.setURL(url);
        source.setUser("sa");
        source.setPassword("");
        writer = new Session(source.getConnection());
    }

    /// A new one that ends with its last connection.
    static Database inMemory() throws SQLException {
        return new Database("jdbc:h2:mem:hashiya-" + Id.random() + SETTINGS);
    }

    /// @param name as H2 names a database: a file without `.mv.db`
    static Database create(String name) throws SQLException {
        return new Database("jdbc:h2:" + name + TO_WRITE);
    }

    static Database open(String name) throws SQLException {
        return new Database("jdbc:h2:" + name + TO_WRITE + ";IFEXISTS=TRUE");
    }

    /// For a look at what may not be ours: not a byte of the file changes, whereas H2 writes to
    /// each file that it opens in the usual way.
    static Database look(String name) throws SQLException {
        return new Database("jdbc:h2:" + name + SETTINGS + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    interface Work<T> {
        T in(Session session) throws SQLException;
    }

    /// Below the tables: what H2 itself works on.
    static MVStore storeOf(Connection connection) throws SQLException {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }

    JdbcDataSource source() {
        return source;
    }

    Session writer() {
        return writer;
    }

    /// Everything that `work` reads is of one moment, whatever is written meanwhile.
    <T> T reading(Work<T> work) {
        var session = reader();
        try {
            var result = work.in(session);
            session.connection().rollback();
            readers.add(session);
            return result;
        } catch (Refused | CancellationException e) {
            discard(session);
            throw e;
        } catch (SQLException | RuntimeException e) {
            discard(session);
            throw Trouble.reading(e);
        }
    }

    private Session reader() {
        try {
            for (var reader = readers.poll(); reader != null; reader = readers.poll()) {
                if (!reader.connection().isClosed()) {
                    return reader;
                }
            }
            var session = new Session(source.getConnection());
            session.connection().setTransactionIsolation(Constants.TRANSACTION_SNAPSHOT);
            return session;
        } catch (SQLException e) {
            throw Trouble.reading(e);
        }
    }

    private static void discard(Session session) {
        try {
            session.close();
        } catch (SQLException e) {
            System.getLogger(Database.class.getName())
                    .log(System.Logger.Level.DEBUG, "A connection that failed", e);
        }
    }

    /// Commits what the writer did and waits until the disk has it.
    void commit() throws SQLException {
        writer.connection().commit();
        sync();
    }

    /// When this fails, nobody knows what the disk has: an operating system may report the failure
    /// once and take the same pages for written afterwards.
    void sync() throws SQLException {
        isInDoubt = true;
        writer.kept("checkpoint sync").execute();
        isInDoubt = false;
    }

    /// The file as it is, while the writer goes on. `backup to` would do the same, but pack at
    /// twice the cost, and could not be stopped.
    void copyTo(ZipOutputStream zip) throws IOException, SQLException {
        try (var connection = source.getConnection()) {
            storeOf(connection).getFileStore().backup(zip);
        }
    }

    boolean isInDoubt() {
        return isInDoubt;
    }

    /// After a failed write: all connections anew, since H2 closes its file when a write fails.
    void reopen() throws SQLException {
        abandon();
        writer = new Session(source.getConnection());
    }

    /// Ends without writing anything to the file: there is nothing to write, or nothing may be
    /// written. What was committed is in it already.
    void abandon() {
        discardReaders();
        try (var statement = writer.connection().createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException e) {
            System.getLogger(Database.class.getName())
                    .log(System.Logger.Level.DEBUG, "Closing without writing", e);
        }
        discard(writer);
    }

    /// Ends. A file that is mostly waste is written anew beside the old one and put in its place.
    @Override
    public void close() {
        discardReaders();
        try (var statement = writer.connection().createStatement()) {
            if (isMostlyWaste()) {
                statement.execute("shutdown compact");
            }
        } catch (SQLException e) {
            System.getLogger(Database.class.getName())
                    .log(System.Logger.Level.WARNING, "The file stays as it is", e);
        }
        discard(writer);
    }

    /// Whether closing it will write the file anew.
    boolean isMostlyWaste() throws SQLException {
        return information("info.FILE_SIZE") > SMALL && information("info.CHUNKS_FILL_RATE") < 50;
    }

    /// 0 where the database does not know.
    private long information(String name) throws SQLException {
        var select =
                writer.kept(
                        """
                        select cast(setting_value as bigint) from information_schema.settings
                        where setting_name = ?
                        """);
        select.setString(1, name);
        try (var row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private void discardReaders() {
        for (var reader = readers.poll(); reader != null; reader = readers.poll()) {
            discard(reader);
        }
    }
}
