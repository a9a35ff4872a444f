package org.hashiya.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hashiya.project.Refused;

/// Who has a project open. The lock itself is the operating system's, on the database's file, so it
/// ends with the program that holds it, however that ends; `open-by.txt` only says who that is, for
/// the sentence that others get. One that a crash left behind is written over.
final class Holder implements AutoCloseable {
    private static final String FILE = "open-by.txt";

    /// The database lets the same program in twice, so we keep our own list.
    private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final Path real;

    private Holder(Path folder, Path real) {
        this.folder = folder;
        this.real = real;
    }

    /// @throws Refused when this program has the project open already
    static Holder claim(Path folder) {
        var real = real(folder);
        if (!OPEN_HERE.add(real)) {
            throw refused(folder);
        }
        return new Holder(folder, real);
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    /// The lock is ours: says so to others. That this fails is no reason not to open.
    void announce() {
        var lines =
                """
                # Who has this project open. The program deletes this file when it closes.
                who=%s
                host=%s
                process=%d
                since=%s
                """
                        .formatted(
                                escaped(System.getProperty("user.name", "")),
                                escaped(host()),
                                ProcessHandle.current().pid(),
                                Instant.now().truncatedTo(ChronoUnit.SECONDS));
        try {
            Files.writeString(folder.resolve(FILE), lines);
        } catch (IOException e) {
            System.getLogger(Holder.class.getName())
                    .log(System.Logger.Level.DEBUG, "Could not write " + FILE, e);
        }
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\");
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "";
        }
    }

    /// The sentence for somebody who comes second.
    static Refused refused(Path folder) {
        return refused(folder, "");
    }

    /// @param advice what else could be done
    static Refused refused(Path folder, String advice) {
        return new Refused(
                folder
                        + " is open already"
                        + whoAndWhere(folder)
                        + ". Only one program at a time may write in it: close it there, and try"
                        + " again."
                        + advice);
    }

    private static String whoAndWhere(Path folder) {
        return holding(folder)
                .map(holding -> ": " + holding)
                .orElse(" in another program or window");
    }

    /// Who has a project open, as far as that can be read.
    static Optional<ReadOnly.Holding> holding(Path folder) {
        var lines = new Properties();
        try {
            lines.load(new StringReader(Files.readString(folder.resolve(FILE))));
            return Optional.of(
                    new ReadOnly.Holding(
                            lines.getProperty("who", ""),
                            lines.getProperty("host", ""),
                            lines.getProperty("process", ""),
                            Instant.parse(lines.getProperty("since", ""))));
        } catch (IOException
                | UncheckedIOException
                | IllegalArgumentException
                | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    /// To be called while the lock is still held.
    void withdraw() {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException e) {
            System.getLogger(Holder.class.getName())
                    .log(System.Logger.Level.WARNING, "Could not delete " + FILE, e);
        }
    }

    @Override
    public void close() {
        OPEN_HERE.remove(real);
    }
}
