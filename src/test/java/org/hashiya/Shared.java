package org.hashiya;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Material that several projects share and that this one may not ship. It lies beside the project,
/// or where the property `hashiya.shared` says; a test that needs it is skipped when it is missing.
public final class Shared {
    private Shared() {}

    public static Path file(String name) {
        var path = Path.of(System.getProperty("hashiya.shared", "../shared")).resolve(name);
        Assumptions.assumeTrue(
                Files.exists(path), () -> "The shared material is not here: " + path);
        return path;
    }
}
