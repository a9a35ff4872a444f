package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.hashiya.store.ProjectStore;
import org.hashiya.ui.kit.Words;
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

    @Test
    void f3GoesOnFromWhereTheReaderIsWithoutTheBar() throws Exception {
        try (var window = open("en", "one two\none two\none two\n")) {
            window.type(KeyCode.CONTROL, KeyCode.F);
            window.write("two");
            until(window, "1 of 3");
            window.type(KeyCode.ESCAPE);
            window.type(KeyCode.F3);
            until(window, "2 of 3");
            window.clickOn(pane(window), 0);
            window.type(KeyCode.F3);
            until(window, "1 of 3");
            window.type(KeyCode.SHIFT, KeyCode.F3);
            until(window, "3 of 3");
            assertThat(window.selected(pane(window))).isEqualTo("two");
        }
    }

    @Test
    void howToSeekIsChosenByKeyboardAndRemembered() throws Exception {
        try (var window = open("en", "Cat concat cat.\n")) {
            window.type(KeyCode.CONTROL, KeyCode.F);
            window.write("Cat");
            until(window, "1 of 3");
            chooseByKeys(window, 1);
            until(window, "1 of 2");
            window.type(KeyCode.ESCAPE);
        }
        try (var window = again()) {
            window.type(KeyCode.CONTROL, KeyCode.HOME);
            window.type(KeyCode.CONTROL, KeyCode.F);
            window.write("cat");
            until(window, "1 of 2");
            chooseByKeys(window, 3);
            until(window, "1 of 1");
            assertThat(window.selected(pane(window))).isEqualTo("cat");
        }
    }

    @Test
    void anExpressionThatIsNotFinishedIsExplained() throws Exception {
        try (var window = open("en", "In 1918 and 1921.\n")) {
            window.type(KeyCode.CONTROL, KeyCode.F);
            chooseByKeys(window, 2);
            window.write("(19");
            until(window, Words.say("find.openRound"));
            window.write("..)");
            until(window, "1 of 2");
            assertThat(window.selected(pane(window))).isEqualTo("1918");
        }
    }

    @Test
    void allPanesAreSearchedAndTheNextOneComesAfterTheLastPlace() throws Exception {
        var project = folder.resolve("find.hashiya");
        try (var desk = new Desk(ProjectStore.create(project, "Find"), Runnable::run, "me")) {
            LittleArchive.add(desk, "A", "en", "a bell, a bell\n");
            LittleArchive.add(desk, "B", "en", "the bell\n");
        }
        try (var window = again()) {
            var first = window.panes().getFirst();
            var second = window.panes().getLast();
            window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            window.write("bell");
            until(window, "1 of 2");
            until(window, "1 found");
            assertThat(window.selected(first)).isEqualTo("bell");
            assertThat(window.selected(second)).isEmpty();
            window.type(KeyCode.ENTER);
            until(window, "2 of 2");
            window.type(KeyCode.ENTER);
            until(window, "1 of 1");
            assertThat(window.selected(second)).isEqualTo("bell");
            assertThat(DeskOnScreen.fx(() -> window.desk().panes().active())).isEqualTo(second);
            window.type(KeyCode.ENTER);
            until(window, "1 of 2");
            window.type(KeyCode.ESCAPE);
            assertThat(window.robot.lookup(".find-bar").match(Node::isVisible).queryAll())
                    .isEmpty();
        }
    }

    /// Opens the menu of the bar and goes down to this line, separators not counted.
    private static void chooseByKeys(DeskOnScreen window, int line) {
        for (int i = 0; i < 3; i++) {
            window.type(KeyCode.TAB);
        }
        assertThat(DeskOnScreen.fx(() -> window.node("#find-options").isFocused())).isTrue();
        window.type(KeyCode.SPACE);
        for (int i = 0; i <= line; i++) {
            window.type(KeyCode.DOWN);
        }
        window.type(KeyCode.ENTER);
        window.type(KeyCode.CONTROL, KeyCode.F);
        window.type(KeyCode.END);
    }

    private DeskOnScreen again() throws Exception {
        var window =
                DeskOnScreen.open(
                        folder.resolve("find.hashiya"), folder.resolve("desk.properties"));
        window.panes();
        return window;
    }

    private DeskOnScreen open(String language, String words) throws Exception {
        var project = folder.resolve("find.hashiya");
        try (var desk = new Desk(ProjectStore.create(project, "Find"), Runnable::run, "me")) {
            LittleArchive.add(desk, "Text", language, words);
        }
        return again();
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
