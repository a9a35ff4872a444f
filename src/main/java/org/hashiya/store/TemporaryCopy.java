package org.hashiya.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A copy of a project's database in a folder of its own among the system's temporary files. A file
/// in it is locked as long as it is used; what a crash left behind has no lock and is cleared away
/// later.
final class TemporaryCopy implements AutoCloseable {
    private static final String NAME = "hashiya-copy-";
    private static final String IN_USE = "in-use";

    /// Between making a folder and locking the file in it.
    private static final Duration GRACE = Duration.ofMinutes(1);

    private static final Set<Path> MINE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel inUse;

    private TemporaryCopy(Path folder, FileChannel inUse) {
        this.folder = folder;
        this.inUse = inUse;
    }

    /// An empty place for a copy.
    static TemporaryCopy make() throws IOException {
        var folder = Files.createTempDirectory(NAME);
        MINE.add(folder);
        var file =
                FileChannel.open(
                        folder.resolve(IN_USE),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE);
        file.lock();
        return new TemporaryCopy(folder, file);
    }

    /// Where the database lies or will lie.
    Path file() {
        return folder.resolve(ProjectFolder.FILE);
    }

    /// How H2 names the database.
    String name() {
        return folder.resolve(ProjectFolder.DATABASE).toString();
    }

    /// Opens what lies there, so that nothing can be written.
    ///
    /// @param of whose copy it is, for sentences
    /// @throws org.hashiya.project.Refused when it is no project or a newer program made it
    Database opened(Schema schema, Path of) throws SQLException {
        var name = name();
        int number = schema.numberIn(name, of, _ -> {});
        if (schema.isNewerThan(number, of)) {
            try (var writable = Database.open(name)) {
                schema.bringUpToDate(writable.source(), number);
            }
        }
        return look();
    }

    /// Opens what lies there as it is.
    Database look() throws SQLException {
        return Database.look(name());
    }

    @Override
    public void close() {
        try {
            inUse.close();
            clear(folder);
        } catch (IOException | UncheckedIOException e) {
            log(folder, e);
        } finally {
            MINE.remove(folder);
        }
    }

    /// Deletes the copies of programs that did not live to do it themselves.
    static void clearOld(Instant now) {
        var place = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, NAME + "*")) {
            for (var folder : folders) {
                clearIfOld(folder, now);
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            log(place, e);
        }
    }

    private static void clearIfOld(Path folder, Instant now) {
        var inUse = folder.resolve(IN_USE);
        // To open a file that this program has locked, and close it again, could end the lock.
        if (MINE.contains(folder)) {
            return;
        }
        try {
            var made = Files.getLastModifiedTime(folder).toInstant();
            if (made.plus(GRACE).isAfter(now) || !Files.exists(inUse)) {
                return;
            }
            try (var file = FileChannel.open(inUse, StandardOpenOption.WRITE);
                    var lock = file.tryLock()) {
                if (lock == null) {
                    return;
                }
            }
            clear(folder);
        } catch (IOException | UncheckedIOException e) {
            log(folder, e);
        }
    }

    /// The sign of use last: a folder without it would stay.
    private static void clear(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> !file.endsWith(IN_USE)).toList()) {
                Files.delete(file);
            }
        }
        Files.deleteIfExists(folder.resolve(IN_USE));
        Files.delete(folder);
    }

    private static void log(Path folder, Exception e) {
        System.getLogger(TemporaryCopy.class.getName())
                .log(System.Logger.Level.DEBUG, "Could not clear " + folder, e);
    }
}
