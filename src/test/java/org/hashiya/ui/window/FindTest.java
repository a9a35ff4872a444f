package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.hashiya.store.ProjectStore;
import org.hashiya.workbench.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Words are found as a reader takes them for the same.
class FindTest {
    @TempDir Path folder;

    @Test
    void vowelSignsAndFormsOfAlefDoNotMatter() throws Exception {
        try (var window = open("ar", "قال أحمد: كَتَبَ الكاتب. وكتب غيره.\n")) {
            window.type(KeyCode.CONTROL, KeyCode.F);
            window.write("كتب");
            until(window, "1 of 2");
            assertThat(window.selected(pane(window))).isEqualTo("كَتَبَ");
            window.type(KeyCode.ENTER);
            until(window, "2 of 2");
            assertThat(window.selected(pane(window))).isEqualTo("كتب");
            window.type(KeyCode.ENTER);
            until(window, "1 of 2");
            window.type(KeyCode.SHIFT, KeyCode.ENTER);
            until(window, "2 of 2");
        }
    }

    @Test
    void azerbaijaniKeepsItsTwoLettersApart() throws Exception {
        try (var window = open("az", "IŞIQ yandı. İşıq yox, ışıq var.\n")) {
            window.type(KeyCode.CONTROL, KeyCode.F);
            window.write("ışıq");
            until(window, "1 of 2");
            assertThat(window.selected(pane(window))).isEqualTo("IŞIQ");
        }
    }

    @Test
    void wordsThatAreFoundCanBeTaggedAtOnce() throws Exception {
        try (var window = open("ru", "Пришли ещё двое.\n")) {
            window.type(KeyCode.CONTROL, KeyCode.F);
            window.write("еще");
            until(window, "1 of 1");
            window.type(KeyCode.ESCAPE);
            window.type(KeyCode.T);
            window.until(() -> pane(window).shown().orElseThrow().now().annotationCount() == 1);
            var text = window.text(pane(window));
            assertThat(text.annotations().getFirst().span().of(text.words())).isEqualTo("ещё");
        }
    }

    @Test
    void whatIsNotThereIsSaidToBeNotThere() throws Exception {
        try (var window = open("en", "A word.\n")) {
            window.type(KeyCode.CONTROL, KeyCode.F);
            window.write("nowhere");
            until(window, "not found");
        }
    }

    private DeskOnScreen open(String language, String words) throws Exception {
        var project = folder.resolve("find.hashiya");
        try (var desk = new Desk(ProjectStore.create(project, "Find"), Runnable::run, "me")) {
            LittleArchive.add(desk, "Text", language, words);
        }
        var window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
        window.panes();
        return window;
    }

    private static ReadingPane pane(DeskOnScreen window) {
        return window.panes().getFirst();
    }

    private static void until(DeskOnScreen window, String count) {
        window.until(() ->
                window.robot.lookup(".find-bar .label").queryAllAs(Labeled.class).stream()
                        .anyMatch(label -> label.getText().equals(count)));
        window.settle();
    }
}
