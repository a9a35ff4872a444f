package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed while it brings a project up to date leaves the project as it was, or
/// as it is afterwards; opened again, everything is in it. `UpdateCrashBench` does the same a
/// hundred times.
class AKilledUpdateLosesNothingTest {
    @TempDir Path folder;

    @Test
    void wheneverItIsKilled() throws IOException, InterruptedException {
        var updates = new KilledUpdates(folder, 50);
        var within = updates.undisturbed();
        var chance = new Random(5);
        for (int round = 0; round < 4; round++) {
            assertThat(updates.round(within, chance).flaws()).isEmpty();
        }
    }
}
