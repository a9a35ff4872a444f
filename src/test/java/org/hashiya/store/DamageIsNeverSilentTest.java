package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hashiya.workbench.SampleTour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that lost its end, or in which a bit is another: the project is whole all the same, or
/// somebody says that it is not. `DamageBench` does the same five hundred times each.
class DamageIsNeverSilentTest {
    @TempDir Path folder;

    @Test
    void whereverItIs() throws IOException {
        SampleTour.begin(folder.resolve("p.hashiya"), "Leyla").close();
        examine(folder.resolve("p.hashiya"), 3);
    }

    @Test
    void andInAProjectThatWasKilledEither() throws IOException {
        var killed = Files.createDirectory(folder.resolve("killed.hashiya"));
        var whole = folder.resolve("p.hashiya");
        try (var _ = SampleTour.begin(whole, "Leyla")) {
            Files.copy(whole.resolve("project.mv.db"), killed.resolve("project.mv.db"));
        }
        examine(killed, 4);
    }

    private void examine(Path project, long seed) throws IOException {
        var damages = new Damages(project, folder);
        var chance = new Random(seed);
        List<Damages.Found> found = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            found.add(damages.truncated(chance));
            found.add(damages.flipped(chance));
        }
        assertThat(found)
                .allMatch(each ->
                        each.outcome() == Damages.Outcome.UNHARMED
                                || each.outcome() == Damages.Outcome.REPORTED);
    }
}
