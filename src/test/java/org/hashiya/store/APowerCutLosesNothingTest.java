package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power goes while a project is written: what was acknowledged is there, whatever the disk got
/// of the rest. `PowerCutBench` does the same a thousand times.
class APowerCutLosesNothingTest {
    @TempDir Path folder;

    @Test
    void whateverTheDiskGot() throws IOException {
        var found = new PowerCuts(folder, 7, 0.15, 2).run();

        assertThat(found).hasSizeGreaterThan(15);
        assertThat(found)
                .allMatch(each -> each.outcome() == PowerCuts.Outcome.RECOVERED)
                .anyMatch(PowerCuts.Found::isSalvaged);
    }
}
