package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A chunk that H2 writes into a hole of the file is not found after a kill (H2 2.5.252; the hole
/// must be 45 seconds old, so the loss itself is shown by `IdleThenKilledBench`).
class SpaceIsNotUsedAgainTest {
    @TempDir Path folder;

    @Test
    void whatIsWrittenGoesToTheEndOfTheFile() throws Exception {
        try (var database =
                Database.create(folder.resolve("project").toAbsolutePath().toString())) {
            assertThat(Database.storeOf(database.writer().connection()).isSpaceReused()).isFalse();
        }
    }
}
