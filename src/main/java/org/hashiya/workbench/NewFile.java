package org.hashiya.workbench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hashiya.project.Refused;
import org.hashiya.store.InPlace;

/// A file that is written beside its place and moved there only when it is whole. What stood there
/// before stays until then, and nothing half-written is left behind.
public final class NewFile implements AutoCloseable {
    private final Path place;
    private final Path part;
    private boolean inPlace;

    private NewFile(Path place, Path part) {
        this.place = place;
        this.part = part;
    }

    /// Writes something into an open file.
    @FunctionalInterface
    public interface Writing<T> {
        T into(OutputStream out) throws IOException;
    }

    /// Makes the folder as well.
    ///
    /// @throws Refused when nothing can be written there
    public static NewFile beside(Path place) {
        try {
            // Not a temporary file of the system's: only its maker could read that.
            return new NewFile(place, Files.createFile(InPlace.partOf(place)));
        } catch (IOException e) {
            throw cannotWrite(place, e);
        }
    }

    /// Where the words are until [#moveIntoPlace].
    public Path part() {
        return part;
    }

    /// Fills the file.
    public <T> T write(Writing<T> writing) {
        try (var out = Files.newOutputStream(part)) {
            return writing.into(out);
        } catch (IOException e) {
            throw cannotWrite(place, e);
        }
    }

    public void moveIntoPlace() {
        try {
            InPlace.put(part, place);
            inPlace = true;
        } catch (IOException e) {
            throw cannotWrite(place, e);
        }
    }

    private static Refused cannotWrite(Path place, IOException e) {
        return new Refused(
                "%s could not be written (%s). What stood there before is untouched."
                        .formatted(place, reason(e)),
                e);
    }

    private static String reason(IOException e) {
        var said =
                e instanceof FileSystemException onFile && onFile.getReason() != null
                        ? onFile.getReason()
                        : e.getMessage();
        return said == null ? "the disk gave no reason" : said;
    }

    /// Removes what is not whole.
    @Override
    public void close() {
        if (!inPlace) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                part.toFile().deleteOnExit();
            }
        }
    }
}
