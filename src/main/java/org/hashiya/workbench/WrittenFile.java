package org.hashiya.workbench;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hashiya.project.Refused;

/// A small file that a person named.
final class WrittenFile {
    private static final long MOST_BYTES = 100_000_000;

    private WrittenFile() {}

    /// Its words, in UTF-8.
    ///
    /// @throws Refused when it cannot be read
    static String read(Path file) {
        try {
            refuseIfLarge(file);
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            throw new Refused(file + " is not in UTF-8. Nothing was changed.", e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /// @throws Refused when it cannot be read
    static byte[] bytes(Path file) {
        try {
            refuseIfLarge(file);
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static void refuseIfLarge(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new Refused(file + " is larger than 100 MB. Nothing was changed.");
        }
    }

    private static Refused unreadable(Path file, IOException why) {
        return new Refused(
                file + " cannot be read: " + why.getMessage() + ". Nothing was changed.", why);
    }
}
