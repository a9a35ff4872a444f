package org.hashiya.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hashiya.annotation.Authorship;
import org.hashiya.project.Refused;

/// Reads annotations from a table with tabs or from JSON Lines, in UTF-8.
///
/// A row says where (`text`, and `start` and `end` in code points, or `quote` and `nth`), what
/// (`tag`), and whatever else is known; everything that is wrong is said at once, line by line.
/// Nothing is written: the [Plan] is for the caller to carry out.
public final class AnnotationFile {
    private final Library library;
    private final Authorship authorship;

    /// @param who the author of all annotations in the files
    public AnnotationFile(Library library, String who, Instant now) {
        this.library = library;
        authorship = Authorship.of(who, now.truncatedTo(ChronoUnit.MILLIS));
    }

    /// The whole file as one edit.
    ///
    /// @param newEntities whether entities that the project does not have are registered
    /// @throws Refused naming file, line and column of what cannot be taken
    public Plan read(Path file, boolean newEntities) {
        if (Files.isDirectory(file)) {
            throw new Refused(file + " is a folder; name the file with the annotations.");
        }
        if (!Files.exists(file)) {
            throw new Refused("There is no file " + file + "; nothing was read.");
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in, file.toString(), newEntities);
        } catch (IOException e) {
            throw new Refused(
                    file + " cannot be read; perhaps you may not, or the disk is gone.", e);
        }
    }

    /// The same for a file that is already read.
    ///
    /// @param fileName for the sentences
    public Plan read(String content, String fileName, boolean newEntities) {
        try (var in = new ByteArrayInputStream(bytes(content, fileName))) {
            return read(in, fileName, newEntities);
        } catch (IOException e) {
            throw new Refused(fileName + " cannot be read.", e);
        }
    }

    private static byte[] bytes(String content, String fileName) {
        try {
            ByteBuffer encoded =
                    StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(content));
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new Refused(fileName + " holds half a character, which is no text.", e);
        }
    }

    private Plan read(InputStream in, String fileName, boolean newEntities) throws IOException {
        var faults = new Faults(fileName);
        var draft = new Draft(library, authorship, faults);
        new FileLines(new Lines(in), draft, faults).read();
        return draft.plan(newEntities);
    }
}
