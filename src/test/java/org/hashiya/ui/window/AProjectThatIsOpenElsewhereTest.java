package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.hashiya.store.ProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window shows what another program has open, and takes no change.
class AProjectThatIsOpenElsewhereTest {
    @TempDir Path folder;

    @Test
    void isShownWithABannerAndCannotBeTagged() throws Exception {
        var project = folder.resolve("three.hashiya");
        LittleArchive.make(project);
        var other = start(project);
        try {
            assertThat(other.getInputStream().read()).isEqualTo('o');
            try (var window = DeskOnScreen.open(project, folder.resolve("desk.properties"))) {
                var banner = (Label) window.node("#view-banner");
                assertThat(banner.getText())
                        .contains("Read only", System.getProperty("user.name"), "since");
                assertThat(window.node("#tag-person").isDisabled()).isTrue();

                var pane = window.panes().getFirst();
                window.select(pane, "Mirzə Davud");
                window.type(KeyCode.P);
                window.until(() -> window.has(".notice-wrong"));
                assertThat(window.text(pane).annotationCount()).isZero();
            }
        } finally {
            other.toHandle().destroyForcibly();
            other.onExit().join();
        }
        try (var store = ProjectStore.open(project)) {
            assertThat(store.history().newest(10)).hasSize(3);
        }
    }

    private static Process start(Path project) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holds.class.getName(),
                        project.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// Another program that has the project open.
    static final class Holds {
        private Holds() {}

        public static void main(String[] args) throws IOException {
            try (var store = ProjectStore.open(Path.of(args[0]))) {
                System.out.print(store.readOnly().isEmpty() ? "o" : "v");
                System.out.flush();
                System.in.read();
            }
        }
    }
}
