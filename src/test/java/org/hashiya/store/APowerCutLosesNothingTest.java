package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power goes while a project is written: what was acknowledged is there, whatever the disk got
/// of the rest. Only where the disk lost the inside of a write and kept its ends may the project be
/// unreadable, and then that is said. `PowerCutBench` does the same a thousand times.
class APowerCutLosesNothingTest {
    @TempDir Path folder;

    @Test
    void whateverTheDiskGot() throws IOException {
        var found = new PowerCuts(folder, 7, 0.15, 2).run();

        assertThat(found).hasSizeGreaterThan(15);
        assertThat(found)
                .allMatch(each ->
                        each.outcome() == PowerCuts.Outcome.RECOVERED
                                || (each.fate() == CutDisk.Fate.SHREDDED
                                        && each.outcome() == PowerCuts.Outcome.REPORTED));
    }
}
