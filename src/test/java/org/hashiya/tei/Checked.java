package org.hashiya.tei;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/// Lets a check read bytes that a test has in memory.
final class Checked {
    private Checked() {}

    static List<Finding> by(TeiCheck check, byte[] xml) {
        try {
            var file = Files.createTempFile("hashiya", ".xml");
            try {
                Files.write(file, xml);
                return check.check(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
