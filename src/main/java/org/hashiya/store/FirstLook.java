package org.hashiya.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.message.DbException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.TypeInfo;
import org.h2.value.VersionedValue;

/// A look into a database's file below the tables. H2 carries out the definitions that a database
/// holds while it opens it: it compiles functions and triggers, runs some of them, and connects to
/// linked databases. Here they are read and nothing is carried out, nor changed.
final class FirstLook implements AutoCloseable {
    private static final String DEFINITIONS = "table.0";
    private static final String TYPES = "_";
    private static final String UNDO_LOG = "undoLog";
    private static final Pattern PROJECT =
            Pattern.compile("(?s)CREATE CACHED TABLE \"PUBLIC\"\\.\"PROJECT\"\\(.*");

    /// The names of classes among the bytes of the map of types; a byte before a name that says how
    /// long it is may look like a letter of it.
    private static final Pattern CLASS = Pattern.compile("[\\w$]+(?:\\.[\\w$]+)+");

    private static final Pattern OF_H2 = Pattern.compile("\\w?org\\.h2\\..*");
    private static final TypeInfo[] DEFINITION = {
        TypeInfo.TYPE_INTEGER, TypeInfo.TYPE_INTEGER, TypeInfo.TYPE_INTEGER, TypeInfo.TYPE_VARCHAR
    };

    static {
        NoObjects.enforce();
    }

    private final MVStore store;
    private final Set<String> hidden;

    private FirstLook(MVStore store, Set<String> hidden) {
        this.store = store;
        this.hidden = hidden;
    }

    private interface Reading<T> {
        T read();
    }

    /// @param name as H2 names a database
    static FirstLook at(String name) throws SQLException {
        var look = new FirstLook(open(name), Set.of());
        try {
            var foreign = reading(() -> foreignClasses(look.store));
            if (foreign.isEmpty() && reading(() -> isLogFilled(look.store))) {
                look.close();
                var undone = undone(name);
                return new FirstLook(open(name), undone);
            }
            return new FirstLook(look.store, foreign);
        } catch (SQLException | RuntimeException e) {
            look.close();
            throw e;
        }
    }

    private static MVStore open(String name) throws SQLException {
        return reading(() -> new MVStore.Builder().fileName(name + ".mv.db").readOnly().open());
    }

    /// With a store of its own, because a store knows each map by one type only.
    private static Set<String> undone(String name) throws SQLException {
        var store = open(name);
        try {
            return reading(() -> undone(store));
        } finally {
            store.closeImmediately();
        }
    }

    private static <T> T reading(Reading<T> reading) throws SQLException {
        try {
            return reading.read();
        } catch (MVStoreException e) {
            throw DbException.getJdbcSQLException(
                    switch (e.getErrorCode()) {
                        case DataUtils.ERROR_FILE_LOCKED -> ErrorCode.DATABASE_ALREADY_OPEN_1;
                        case DataUtils.ERROR_UNSUPPORTED_FORMAT -> ErrorCode.FILE_VERSION_ERROR_1;
                        default -> ErrorCode.FILE_CORRUPTED_1;
                    },
                    e,
                    "");
        } catch (RuntimeException
                | AssertionError
                | StackOverflowError
                | OutOfMemoryError e) { // what H2 meets in a damaged file
            throw DbException.getJdbcSQLException(ErrorCode.FILE_CORRUPTED_1, e, "");
        }
    }

    /// Counts up with each commit.
    long version() {
        return store.getCurrentVersion();
    }

    /// What H2 would carry out, also that which is not committed, or would come back when a
    /// transaction that did not end is rolled back; in H2's own words.
    Set<String> definitions() throws SQLException {
        return reading(() -> {
            var found = new LinkedHashSet<>(hidden);
            if (store.hasMap(DEFINITIONS)) {
                definitionRows().values().stream()
                        .flatMap(FirstLook::states)
                        .forEach(row -> found.add(sql(row)));
            }
            return found;
        });
    }

    private MVMap<Long, VersionedValue<SearchRow>> definitionRows() {
        return rows(DEFINITIONS, DEFINITION);
    }

    private static String sql(SearchRow row) {
        return row.getValue(3).getString();
    }

    private static Stream<SearchRow> states(VersionedValue<SearchRow> value) {
        return Stream.of(
                        Optional.ofNullable(value.getCurrentValue()),
                        Optional.ofNullable(value.getCommittedValue()))
                .flatMap(Optional::stream);
    }

    private MVMap<Long, VersionedValue<SearchRow>> rows(String map, TypeInfo[] columns) {
        var type =
                RowFactory.getDefaultRowFactory()
                        .createRowFactory(
                                null,
                                CompareMode.getInstance(null, 0),
                                null,
                                new int[columns.length],
                                null,
                                columns,
                                columns.length,
                                false)
                        .getRowDataType();
        return store.openMap(
                map,
                new MVMap.Builder<Long, VersionedValue<SearchRow>>()
                        .keyType(LongDataType.INSTANCE)
                        .valueType(new VersionedValueType<>(type)));
    }

    /// The definitions that transactions which did not end would bring back.
    private static Set<String> undone(MVStore store) {
        var transactions = new TransactionStore(store, new ValueDataType());
        transactions.init();
        openAllMaps(transactions, store);
        var old = new LinkedHashSet<String>();
        for (var transaction : transactions.getOpenTransactions()) {
            transaction
                    .getChanges(0)
                    .forEachRemaining(change -> {
                        if (change.mapName.equals(DEFINITIONS)
                                && change.value instanceof SearchRow row) {
                            old.add(sql(row));
                        }
                    });
        }
        return old;
    }

    /// With the types that the file gives them. A log is read with the types of the maps it is
    /// about, and no map is opened for that.
    private static void openAllMaps(TransactionStore transactions, MVStore store) {
        var any = transactions.begin();
        store.getMapNames().stream()
                .filter(name -> name.startsWith("table.") || name.startsWith("index."))
                .forEach(any::openMap);
    }

    private static boolean isLogFilled(MVStore store) {
        return store.getMapNames().stream()
                .filter(map -> map.startsWith(UNDO_LOG))
                .anyMatch(map -> !store.openMap(map, unread(LongDataType.INSTANCE)).isEmpty());
    }

    private static <K> MVMap.Builder<K, String> unread(DataType<K> keys) {
        return new MVMap.Builder<K, String>().keyType(keys).valueType(new Unread());
    }

    /// The types of the maps are classes by name, of which H2 makes an instance each.
    private static Set<String> foreignClasses(MVStore store) {
        var foreign = new LinkedHashSet<String>();
        if (store.hasMap(TYPES)) {
            store.openMap(TYPES, unread(StringDataType.INSTANCE))
                    .values()
                    .forEach(bytes ->
                            CLASS.matcher(bytes)
                                    .results()
                                    .map(found -> found.group())
                                    .filter(name -> !OF_H2.matcher(name).matches())
                                    .forEach(foreign::add));
        }
        return foreign;
    }

    /// The number of the schema; empty when it is no project's.
    OptionalInt schemaNumber() throws SQLException {
        return reading(() -> {
            if (!store.hasMap(DEFINITIONS)) {
                return OptionalInt.empty();
            }
            return definitionRows().values().stream()
                    .flatMap(value -> Optional.ofNullable(value.getCommittedValue()).stream())
                    .filter(row -> PROJECT.matcher(sql(row)).matches())
                    .map(row -> "table." + row.getValue(0).getInt())
                    .filter(store::hasMap)
                    .flatMap(map ->
                            rows(map, new TypeInfo[] {TypeInfo.TYPE_INTEGER}).values().stream())
                    .flatMap(value -> Optional.ofNullable(value.getCommittedValue()).stream())
                    .mapToInt(row -> row.getValue(0).getInt())
                    .findFirst();
        });
    }

    @Override
    public void close() {
        store.closeImmediately();
    }

    /// Values that are not made anything of: the first of a page has all its bytes.
    private static final class Unread extends BasicDataType<String> {
        @Override
        public String read(ByteBuffer page) {
            var bytes = new byte[page.remaining()];
            page.get(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }

        @Override
        public void write(WriteBuffer page, String value) {
            throw new UnsupportedOperationException("Nothing is changed");
        }

        @Override
        public int getMemory(String value) {
            return value.length();
        }

        @Override
        public String[] createStorage(int size) {
            var none = new String[size];
            Arrays.fill(none, "");
            return none;
        }
    }
}
