package org.hashiya.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The folder `backups` of a project. The snapshots in it are named after the minute they were
/// begun in (UTC); whatever else lies there is left alone.
///
/// @param folder need not be there
public record Backups(Path folder) {
    private static final String ENDING = ".zip";
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final long MOST_ROOM = 2L << 30;
    private static final int PART_OF_DISK = 4;

    /// Names that every system takes.
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm", Locale.ROOT);

    public static Backups of(Path project) {
        return new Backups(project.resolve("backups"));
    }

    /// The snapshots, the newest first.
    public List<Snapshot> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.flatMap(file -> snapshot(file).stream())
                    .sorted(Comparator.comparing(Snapshot::when).reversed())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            log(e);
            return List.of();
        }
    }

    private static Optional<Snapshot> snapshot(Path file) {
        var name = String.valueOf(file.getFileName());
        if (!name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            var when =
                    LocalDateTime.parse(name.substring(0, name.length() - ENDING.length()), NAME)
                            .toInstant(ZoneOffset.UTC);
            return Optional.of(new Snapshot(file, when, Files.size(file)));
        } catch (DateTimeException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a snapshot is to be made: something was written since the last one, and that is a
    /// day old. One that claims to be of the future, made by a wrong clock, does not count.
    public boolean isDue(Optional<Instant> lastWritten, Instant now) {
        var last =
                all().stream().map(Snapshot::when).filter(when -> !when.isAfter(now)).findFirst();
        return lastWritten.isPresent()
                && (last.isEmpty()
                        || (!last.get().plus(A_DAY).isAfter(now)
                                && !lastWritten.get().isBefore(last.get())));
    }

    /// Where a snapshot that begins now belongs.
    public Path place(Instant now) {
        return folder.resolve(minute(now) + ENDING);
    }

    private static String minute(Instant now) {
        return NAME.format(now.atOffset(ZoneOffset.UTC));
    }

    /// A place for what was there before a project was restored.
    Path beforeRestoring(Instant now) {
        return free("before-restore-" + minute(now));
    }

    /// A place for what was there before the tables got this number.
    Path beforeSchema(int number) {
        return free("before-schema-" + number);
    }

    /// A place beside the project's file for that file as it was found torn.
    Path asFound(Instant now) {
        return free(folder.resolveSibling(""), "as-found-" + minute(now), ".mv.db");
    }

    private Path free(String name) {
        return free(folder, name, ENDING);
    }

    private static Path free(Path folder, String name, String ending) {
        var place = folder.resolve(name + ending);
        for (int i = 2; Files.exists(place); i++) {
            place = folder.resolve(name + "-" + i + ending);
        }
        return place;
    }

    /// Deletes the snapshots that are no longer needed, and what a program left that was killed
    /// while it wrote one. Only for who has the project open.
    public void rotate(Instant now) {
        var all = all();
        new Rotation(now, room(all)).outdated(all).forEach(each -> InPlace.delete(each.file()));
        try (var parts = Files.newDirectoryStream(folder, "hashiya-*.part")) {
            parts.forEach(InPlace::delete);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            log(e);
        }
    }

    /// A quarter of what would be free without them, and no more than 2 GB.
    private long room(List<Snapshot> all) {
        long taken = all.stream().mapToLong(Snapshot::size).sum();
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            return Math.min(MOST_ROOM, (free + taken) / PART_OF_DISK);
        } catch (IOException e) {
            log(e);
            return MOST_ROOM;
        }
    }

    private static void log(Exception e) {
        System.getLogger(Backups.class.getName())
                .log(System.Logger.Level.WARNING, "The folder of backups", e);
    }
}
