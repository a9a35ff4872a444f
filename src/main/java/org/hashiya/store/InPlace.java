package org.hashiya.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.hashiya.identity.Id;

/// A file that is written beside its place, and moved there when it is whole.
public final class InPlace {
    private InPlace() {}

    /// A name beside `place`, in a folder that is there.
    public static Path partOf(Path place) throws IOException {
        var folder = place.toAbsolutePath().resolveSibling("");
        Files.createDirectories(folder);
        return folder.resolve("hashiya-" + Id.random() + ".part");
    }

    /// Moves it when the disk has it. What stood in `place` before stays until then.
    static void move(Path part, Path place) throws IOException {
        try (var file = FileChannel.open(part, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        put(part, place);
    }

    /// Puts it where something else may lie: at once where the file system can do that.
    public static void put(Path part, Path place) throws IOException {
        try {
            Files.move(
                    part,
                    place,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Moves a database to where another one lies that we keep locked: while it is still locked,
    /// or, where the system does not let a file be replaced that is open, right afterwards.
    static void replace(Path part, Path place, Database locked) throws IOException {
        boolean moved = false;
        try {
            move(part, place);
            moved = true;
        } catch (IOException e) {
            System.getLogger(InPlace.class.getName())
                    .log(System.Logger.Level.DEBUG, "Not while it is open", e);
        } finally {
            locked.abandon();
        }
        if (!moved) {
            move(part, place);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(InPlace.class.getName())
                    .log(System.Logger.Level.WARNING, "Could not delete " + file, e);
        }
    }
}
