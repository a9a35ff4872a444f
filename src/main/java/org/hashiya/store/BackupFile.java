package org.hashiya.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hashiya.project.Refused;

/// A backup: an ordinary zip file with one file in it, the project's database.
record BackupFile(Path zip) {
    /// A database of a project is four to ten times as large as its zip; nothing that we write is a
    /// hundred times as large.
    private static final long MOST_UNPACKED = 200;

    private static final long SMALL = 16L << 20;
    private static final byte[] BEGINNING = "H:".getBytes(StandardCharsets.US_ASCII);

    /// What the backup holds. It is unpacked among the temporary files for that.
    ///
    /// @throws Refused when it is damaged, no backup, or of a newer program
    Inventory inventory(Schema schema) {
        try (var copy = TemporaryCopy.make()) {
            unpack(copy.file());
            var database = copy.opened(schema, zip);
            try {
                return database.reading(Inventory::of);
            } finally {
                database.abandon();
            }
        } catch (IOException e) {
            throw new Refused(
                    "The backup cannot be looked at: there is no room among the temporary files of"
                            + " this computer, or they may not be written. Nothing was changed.",
                    e);
        } catch (SQLException e) {
            throw damaged(e);
        }
    }

    /// Writes the database that is in it to `file`, which is not there yet.
    void unpack(Path file) {
        if (!Files.isRegularFile(zip)) {
            throw new Refused("There is no file " + zip + ". Nothing was changed.");
        }
        try (var archive = new ZipFile(zip.toFile())) {
            unpack(archive, theOnlyEntry(archive), file);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private ZipEntry theOnlyEntry(ZipFile archive) {
        var entry = archive.getEntry(ProjectFolder.FILE);
        if (entry == null || archive.size() != 1) {
            throw new Refused(
                    zip
                            + " is no backup of a project: a backup holds one file, "
                            + ProjectFolder.FILE
                            + ", and nothing else. Nothing was changed.");
        }
        return entry;
    }

    private void unpack(ZipFile archive, ZipEntry entry, Path file) throws IOException {
        long most = Math.max(SMALL, MOST_UNPACKED * Files.size(zip));
        try (var in = new CheckedInputStream(archive.getInputStream(entry), new CRC32())) {
            var beginning = in.readNBytes(BEGINNING.length);
            if (!Arrays.equals(beginning, BEGINNING)) {
                throw new Refused(
                        zip
                                + " is no backup of a project: what is in it is not a database."
                                + " Nothing was changed.");
            }
            write(in, file, Math.min(most, room(file)));
            if (in.getChecksum().getValue() != entry.getCrc()) {
                InPlace.delete(file);
                throw new IOException("The bytes do not sum up");
            }
        }
    }

    /// Half of what is free: the rest is for whoever else needs it.
    private static long room(Path file) throws IOException {
        return Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() / 2;
    }

    private void write(InputStream in, Path file, long most) throws IOException {
        long written = BEGINNING.length;
        var some = new byte[1 << 16];
        try (var out = Files.newOutputStream(file, java.nio.file.StandardOpenOption.CREATE_NEW)) {
            out.write(BEGINNING);
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                written += count;
                if (written > most) {
                    throw new Refused(
                            zip
                                    + " unpacks to more than there is room for on the disk, or to"
                                    + " far more than a backup does. Nothing was changed.");
                }
                out.write(some, 0, count);
            }
        } catch (IOException | Refused e) {
            InPlace.delete(file);
            throw e;
        }
    }

    private Refused damaged(Exception e) {
        return new Refused(
                zip
                        + " is damaged or no backup of a project: it cannot be read to the end."
                        + " Nothing was changed; try an older backup.",
                e);
    }
}
