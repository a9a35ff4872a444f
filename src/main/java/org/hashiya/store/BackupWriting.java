package org.hashiya.store;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.zip.Deflater;
import java.util.zip.ZipOutputStream;
import org.hashiya.identity.EditId;
import org.hashiya.project.Refused;

/// Makes a backup of a database while it is written. Whatever is written goes to the end of the
/// file, so its copy is what a program would find that was killed: all that was committed. It is
/// opened and counted before it is called a backup.
final class BackupWriting {
    private final Database database;
    private final Path zip;
    private final BooleanSupplier wanted;

    /// @param wanted is asked now and then; when it says no, nothing is left behind
    BackupWriting(Database database, Path zip, BooleanSupplier wanted) {
        this.database = database;
        this.zip = zip;
        this.wanted = wanted;
    }

    /// @throws Refused when it cannot be written, or what was written is not good
    /// @throws CancellationException when it is no longer wanted
    void write() {
        try {
            var part = InPlace.partOf(zip);
            try {
                var before = database.reading(Counts::of);
                copyTo(part);
                compare(counted(part), before, database.reading(Counts::of));
                goOn();
                InPlace.move(part, zip);
            } finally {
                InPlace.delete(part);
            }
        } catch (IOException | SQLException e) {
            throw Trouble.backingUp(zip, e);
        }
    }

    private void copyTo(Path part) throws IOException, SQLException {
        try (var out =
                new ZipOutputStream(
                        new Stoppable(
                                new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)))) {
            out.setLevel(Deflater.BEST_SPEED);
            database.copyTo(out);
        }
    }

    private Counts counted(Path part) throws IOException, SQLException {
        try (var copy = TemporaryCopy.make()) {
            new BackupFile(part).unpack(copy.file());
            var look = copy.look();
            try {
                return look.reading(session -> Counts.byReading(session, this::goOn));
            } finally {
                look.abandon();
            }
        }
    }

    private void goOn() {
        if (!wanted.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    /// What was written meanwhile may be in the copy or not; up to the copy's newest edit, both
    /// must be the same.
    private void compare(Counts copied, Counts before, Counts after) {
        boolean wasQuiet = before.equals(after);
        boolean isGood =
                wasQuiet
                        ? copied.equals(before)
                        : copied.edits() >= before.edits()
                                && copied.edits() <= after.edits()
                                && Long.valueOf(copied.edits()).equals(copied.rows().get("EDIT"))
                                && copied.newest().equals(edit(copied.edits()));
        if (!isGood) {
            throw new Refused(
                    "The backup that was written is not the same as the project, so it was thrown"
                            + " away. The project is as it was; try again.");
        }
    }

    private Optional<EditId> edit(long number) {
        return database.reading(session ->
                session.handle()
                        .createQuery("select id from edit where number = :number")
                        .bind("number", number)
                        .mapTo(byte[].class)
                        .findOne()
                        .map(id -> new EditId(Binary.id(id))));
    }

    /// Ends when the work is no longer wanted.
    private final class Stoppable extends FilterOutputStream {
        Stoppable(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            goOn();
            out.write(bytes, from, count);
        }
    }
}
