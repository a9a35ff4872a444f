package org.hashiya.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.hashiya.project.HistoryEntry;
import org.hashiya.project.Refused;

/// Opens what a power cut left: a file of which the disk got some of the last write and lost the
/// rest. A copy without that write is examined; only when it is whole does it take the file's
/// place, and the file as it was found stays beside it.
///
/// Only for a file that was not closed: where one that was closed is torn, something is missing
/// that was there.
record Salvage(ProjectFolder folder) {
    /// Empty when there is nothing to salvage, or another program has the project open.
    ///
    /// @throws Refused when more is damaged than the end, or there is no room for copies
    Optional<Salvaged> perhaps() throws SQLException {
        try (var file =
                        FileChannel.open(
                                folder.file(), StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = file.tryLock()) {
            if (lock == null || FileHeader.versionWhenClosed(file).isPresent()) {
                return Optional.empty();
            }
            var end = FileEnd.of(file);
            return end.isPresent() && end.get().isTorn()
                    ? Optional.of(without(file, end.get().newest().end()))
                    : Optional.empty();
        } catch (IOException e) {
            throw Trouble.salvaging(folder.folder(), e);
        }
    }

    /// Reads by this channel only: to close another one would end the lock.
    private Salvaged without(FileChannel file, long end) throws IOException, SQLException {
        var part = InPlace.partOf(folder.file());
        try {
            copy(file, end, part);
            var newest = newestIn(part);
            var kept = keep(file);
            InPlace.move(part, folder.file());
            return new Salvaged(kept, newest);
        } finally {
            InPlace.delete(part);
        }
    }

    private static void copy(FileChannel file, long end, Path to) throws IOException {
        try (var out =
                FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long place = 0;
            while (place < end) {
                place += file.transferTo(place, end - place, out);
            }
            out.force(true);
        }
    }

    /// The newest edit of a copy in which nothing is wrong.
    private Optional<HistoryEntry> newestIn(Path part) throws IOException, SQLException {
        try (var copy = TemporaryCopy.make()) {
            Files.copy(part, copy.file());
            var database = copy.opened(folder.schema(), folder.folder());
            try {
                return database.reading(session -> {
                    var flaws = new ArrayList<String>();
                    new Examination(
                                    session,
                                    ProjectStore.identity(session),
                                    flaw -> flaws.add(flaw.sentence()))
                            .run();
                    if (!flaws.isEmpty()) {
                        throw Trouble.opening(
                                folder.folder(), new SQLException(String.join(" ", flaws)));
                    }
                    return new HistoryRows(session).newest(1).stream().findFirst();
                });
            } finally {
                database.abandon();
            }
        }
    }

    private Path keep(FileChannel file) throws IOException {
        var kept = Backups.of(folder.folder()).asFound(Instant.now());
        try {
            Files.createLink(kept, folder.file());
        } catch (IOException | UnsupportedOperationException e) {
            copy(file, file.size(), kept);
        }
        return kept;
    }
}
