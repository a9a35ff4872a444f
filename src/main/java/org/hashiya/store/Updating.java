package org.hashiya.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.hashiya.identity.Id;
import org.hashiya.project.Refused;

/// Brings a project that an older program made up to date. A backup is made, and what is in it gets
/// the new tables; only when they are whole does it take the project's place. So nothing is ever
/// half old and half new, whenever the program is killed.
///
/// @param number of the old tables
record Updating(ProjectFolder folder, int number) {
    private static final String WORK = "hashiya-updating-";

    /// @param old locked, and closed by this
    Database from(Database old) throws SQLException {
        clearOld();
        var schema = folder.schema();
        var kept = Backups.of(folder.folder()).beforeSchema(schema.newest());
        new BackupWriting(old, kept, () -> true).write();
        var work = folder.folder().resolve(WORK + Id.random());
        try {
            Files.createDirectory(work);
            var part = work.resolve(ProjectFolder.FILE);
            new BackupFile(kept).unpack(part);
            try (var database = Database.open(folder.nameOf(part))) {
                schema.bringUpToDate(database.source(), number);
            }
            InPlace.replace(part, folder.file(), old);
            return Database.open(folder.nameOf(folder.file()));
        } catch (IOException | SQLException | FlywayException | Refused e) {
            throw Trouble.updating(folder.folder(), kept, e);
        } finally {
            clear(work);
        }
    }

    private void clearOld() {
        try (var folders = Files.newDirectoryStream(folder.folder(), WORK + "*")) {
            folders.forEach(Updating::clear);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            log(e);
        }
    }

    private static void clear(Path work) {
        if (!Files.isDirectory(work)) {
            return;
        }
        try (var files = Files.newDirectoryStream(work)) {
            files.forEach(InPlace::delete);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            log(e);
        }
        InPlace.delete(work);
    }

    private static void log(Exception e) {
        System.getLogger(Updating.class.getName())
                .log(System.Logger.Level.WARNING, "Could not clear", e);
    }
}
