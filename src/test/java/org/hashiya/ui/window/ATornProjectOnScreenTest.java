package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Label;
import org.hashiya.TornProject;
import org.hashiya.store.ProjectStore;
import org.hashiya.workbench.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window says that the end of a project was torn, and with what the project ends now.
class ATornProjectOnScreenTest {
    @TempDir Path folder;

    @Test
    void isToldUntilItIsPutAway() throws Exception {
        var whole = folder.resolve("three.hashiya");
        LittleArchive.make(whole);
        var torn = folder.resolve("torn.hashiya");
        try (var desk = new Desk(ProjectStore.open(whole), Runnable::run, "Leyla")) {
            TornProject.make(desk, whole, torn);
        }

        try (var window = DeskOnScreen.open(torn, folder.resolve("desk.properties"))) {
            window.until(() -> window.has(".notice-heed"));
            assertThat(
                            window.node(".notice-heed").lookupAll(".label").stream()
                                    .map(label -> ((Label) label).getText()))
                    .anyMatch(line -> line.contains("torn"))
                    .anyMatch(line -> line.contains("Leyla") && line.contains("place"))
                    .anyMatch(line -> line.contains("as-found-"));
        }
    }
}
