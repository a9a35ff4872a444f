package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheDrawerTest {
    @TempDir Path folder;

    @Test
    void itComesAndGoesByKeyAndIsFoundAsItWasLeft() throws Exception {
        var project = folder.resolve("three.hashiya");
        var settings = folder.resolve("desk.properties");
        LittleArchive.make(project);
        try (var window = DeskOnScreen.open(project, settings)) {
            window.panes();
            assertThat(isOpen(window)).isFalse();
            window.type(KeyCode.F12);
            assertThat(isOpen(window)).isTrue();
            window.type(KeyCode.ESCAPE);
            assertThat(isOpen(window)).isFalse();
            window.type(KeyCode.F12);
            DeskOnScreen.fx(() -> {
                window.desk().storeys().setDividerPositions(0.5);
                return project;
            });
            window.settle();
        }
        try (var window = DeskOnScreen.open(project, settings)) {
            window.panes();
            window.settle();
            assertThat(isOpen(window)).isTrue();
            assertThat(window.desk().storeys().getDividerPositions()[0])
                    .isCloseTo(0.5, within(0.05));
            window.type(KeyCode.F11);
            assertThat(window.desk().storeys().getItems()).hasSize(1);
            window.type(KeyCode.F11);
            assertThat(window.desk().storeys().getItems()).hasSize(2);
        }
    }

    @Test
    void itsHistoryTellsOfAnEditAsSoonAsItIsWritten() throws Exception {
        var project = folder.resolve("three.hashiya");
        LittleArchive.make(project);
        try (var window = DeskOnScreen.open(project, folder.resolve("desk.properties"))) {
            var pane = window.panes().getFirst();
            window.type(KeyCode.F12);
            window.select(pane, "Mirzə Davud");
            window.type(KeyCode.P);
            window.until(() -> newest(window).contains("person"));
        }
    }

    private static boolean isOpen(DeskOnScreen window) throws Exception {
        return DeskOnScreen.fx(() -> window.desk().storeys().drawer().isOpen());
    }

    private static String newest(DeskOnScreen window) {
        return window.desk().lookup(".drawer .history-line") instanceof Labeled line
                ? line.getText()
                : "";
    }
}
