package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who did what and when: of the chosen annotation in the margin, of a text from the library.
class HistoryOnScreenTest {
    @TempDir Path folder;
    private DeskOnScreen window;

    @BeforeEach
    void aTextWithOneMark() throws Exception {
        var project = folder.resolve("three.hashiya");
        LittleArchive.make(project);
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
        window.select(pane(), "Mirzə Davud");
        window.type(KeyCode.P);
        window.until(() -> marks() == 1);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private ReadingPane pane() {
        return window.panes().getFirst();
    }

    private int marks() {
        return window.text(pane()).annotationCount();
    }

    private List<String> lines() {
        return DeskOnScreen.fx(() ->
                window.robot.lookup(".history").queryAll().stream()
                        .flatMap(list -> list.lookupAll(".label").stream())
                        .filter(label -> !label.getStyleClass().contains("muted")) // what it said
                        .map(label -> ((Label) label).getText())
                        .toList());
    }

    @Test
    void theMarginListsWhatWasDoneToTheChosenAnnotation() {
        window.clickOn(pane(), "Davud");
        window.until(() -> window.has("#history"));
        assertThat(lines()).isEmpty();
        DeskOnScreen.fx(() -> {
            ((TitledPane) window.node("#history")).setExpanded(true);
            return window;
        });
        window.until(() -> lines().size() == 1);
        assertThat(lines().getFirst()).contains("tag “person”");
    }

    @Test
    void theLibraryListsWhatWasDoneToAText() {
        window.type(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> marks() == 0);
        window.robot.rightClickOn("Dəftər");
        window.settle();
        window.clickOn("#text-history");
        window.until(() -> lines().size() == 3);
        assertThat(lines().get(0)).contains("undone: delete “person”");
        assertThat(lines().get(1)).contains("tag “person”").contains("taken back");
        assertThat(lines().get(2)).contains("me, ").contains("import of “Dəftər”");
        window.type(KeyCode.ESCAPE);
    }
}
