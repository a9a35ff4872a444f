package org.hashiya.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.hashiya.project.Original;
import org.hashiya.project.Refused;

/// The bytes of a file and its names.
///
/// @param name without the folders before it
/// @param shown what to call it when speaking to a person
record SourceFile(Original original, String name, String shown) {
    /// More than anybody has in one plain text; it takes some five times as much memory to read.
    static final int MOST_BYTES = 200 << 20;

    /// What was kept, at the end of every sentence here.
    static final String NOTHING = " Nothing was imported.";

    SourceFile {
        name = Transcript.writable(name.substring(lastSeparator(name) + 1));
        shown = Transcript.writable(shown);
    }

    /// @throws Refused when there is nothing to read, with the reason
    static SourceFile read(Path file) {
        if (Files.isDirectory(file)) {
            throw new Refused(
                    "“%s” is a folder. Name the files in it that you want to import.%s"
                            .formatted(file, NOTHING));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new Refused(
                    "“%s” is not a file with words in it, but a device or the like.%s"
                            .formatted(file, NOTHING));
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refused(
                        "“%s” is larger than %d MB, more than one text may have. Divide it into several files.%s"
                                .formatted(file, MOST_BYTES >> 20, NOTHING));
            }
            return new SourceFile(new Original(bytes), nameOf(file), file.toString());
        } catch (NoSuchFileException e) {
            throw new Refused(
                    "There is no file “%s”. Check its name and its folder.%s"
                            .formatted(file, NOTHING),
                    e);
        } catch (AccessDeniedException e) {
            throw new Refused(
                    "“%s” may not be read by you. Ask its owner, or make a copy that you may read.%s"
                            .formatted(file, NOTHING),
                    e);
        } catch (IOException e) {
            throw new Refused(
                    "“%s” could not be read (%s). Check the disk or the network that it is on.%s"
                            .formatted(file, e.getMessage(), NOTHING),
                    e);
        }
    }

    byte[] bytes() {
        return original.bytes();
    }

    /// The name without its ending.
    String title() {
        int stop = name.lastIndexOf('.');
        var title = stop > 0 ? name.substring(0, stop) : name;
        return title.isBlank() ? name : title;
    }

    private static String nameOf(Path file) {
        var last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    private static int lastSeparator(String name) {
        return Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    }
}
