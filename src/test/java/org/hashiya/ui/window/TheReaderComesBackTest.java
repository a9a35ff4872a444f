package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.TextId;
import org.hashiya.workbench.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who jumps can come back, and each text is opened again at the very line where it was left.
class TheReaderComesBackTest {
    private static final String LONG = words("word", 1, 800) + "\n" + words("end", 1, 800) + "\n";
    private static final String ARABIC = words("كلمة", 1, 800) + "\n";

    @TempDir Path folder;
    private TextId first;

    @BeforeEach
    void makeTexts() {
        var project = folder.resolve("long.hashiya");
        try (var desk = new Desk(ProjectStore.create(project, "Long"), Runnable::run, "me")) {
            first = LittleArchive.add(desk, "A", "en", LONG);
            LittleArchive.add(desk, "B", "ar", ARABIC);
        }
    }

    @Test
    void aLineIsReachedByItsNumberAndTheWayBackByAltLeft() throws Exception {
        try (var window = open()) {
            var pane = window.panes().getFirst();
            window.type(KeyCode.CONTROL, KeyCode.G);
            window.write("2");
            window.type(KeyCode.ENTER);
            int line = LONG.indexOf('\n') + 1;
            window.until(() -> pane.surface().selection().caret() == line);
            assertThat(DeskOnScreen.fx(() -> pane.surface().isFocused() || isIn(pane))).isTrue();

            window.type(KeyCode.ALT, KeyCode.LEFT);
            window.until(() -> pane.surface().selection().caret() == 0);
            window.until(() -> pane.surface().firstVisible() == 0);
            window.type(KeyCode.ALT, KeyCode.RIGHT);
            window.until(() -> pane.surface().selection().caret() == line);
        }
    }

    private static boolean isIn(ReadingPane pane) {
        return pane.surface().isFocusWithin();
    }

    @Test
    void aLineThatIsNotThereIsSaidNotToBeThere() throws Exception {
        try (var window = open()) {
            window.type(KeyCode.CONTROL, KeyCode.G);
            window.write("83");
            window.type(KeyCode.ENTER);
            window.until(() ->
                    window.robot.lookup(".go-to-bar .label").queryAllAs(Labeled.class).stream()
                            .anyMatch(label -> label.getText().equals("This text has 2 lines.")));
            window.type(KeyCode.ESCAPE);
            assertThat(window.node("#go-to").getParent().getParent().isVisible()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void anotherTextAndBackIsTheVeryLine(int number) throws Exception {
        try (var window = open()) {
            var pane = window.panes().get(number);
            window.type(KeyCode.CONTROL, KeyCode.getKeyCode(String.valueOf(number + 1)));
            int line = readDown(window, pane);

            window.type(KeyCode.CONTROL, KeyCode.L);
            window.until(() -> window.node("#library").isFocused());
            window.type(number == 0 ? KeyCode.END : KeyCode.HOME);
            window.type(KeyCode.ENTER);
            window.panes();
            window.type(KeyCode.ALT, KeyCode.LEFT);
            window.panes();
            window.until(() -> pane.surface().firstVisible() == line);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void theNextDayBeginsAtTheVeryLine(int number) throws Exception {
        int line;
        int caret;
        try (var window = open()) {
            var pane = window.panes().get(number);
            window.type(KeyCode.CONTROL, KeyCode.getKeyCode(String.valueOf(number + 1)));
            line = readDown(window, pane);
            caret = DeskOnScreen.fx(() -> pane.surface().selection().caret());
        }
        try (var window = open()) {
            var pane = window.panes().get(number);
            assertThat(DeskOnScreen.fx(() -> pane.surface().firstVisible())).isEqualTo(line);
            // Not only what is told: that line is what stands there.
            window.type(KeyCode.SHIFT);
            assertThat(DeskOnScreen.fx(() -> pane.surface().firstVisible())).isEqualTo(line);
            assertThat(DeskOnScreen.fx(() -> pane.surface().selection().caret())).isEqualTo(caret);
        }
    }

    @Test
    void mouseButtonsGoBackAndForward() throws Exception {
        try (var window = open()) {
            var pane = window.panes().getFirst();
            window.type(KeyCode.CONTROL, KeyCode.G);
            window.write("2");
            window.type(KeyCode.ENTER);
            int line = LONG.indexOf('\n') + 1;
            window.until(() -> pane.surface().selection().caret() == line);
            press(pane, MouseButton.BACK);
            window.until(() -> pane.surface().selection().caret() == 0);
            press(pane, MouseButton.FORWARD);
            window.until(() -> pane.surface().selection().caret() == line);
            assertThat(pane.text()).contains(first);
        }
    }

    /// The robot of the platform without a screen has no fifth button.
    private static void press(ReadingPane pane, MouseButton button) {
        boolean back = button == MouseButton.BACK;
        DeskOnScreen.fx(() -> {
            Event.fireEvent(
                    pane.surface(),
                    new MouseEvent(
                            MouseEvent.MOUSE_PRESSED,
                            9,
                            9,
                            9,
                            9,
                            button,
                            1,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            back,
                            !back,
                            false,
                            false,
                            true,
                            null));
            return pane;
        });
    }

    /// Turns some pages, and says which line stands on top then: one inside of a long paragraph.
    private static int readDown(DeskOnScreen window, ReadingPane pane) {
        for (int i = 0; i < 3; i++) {
            window.type(KeyCode.PAGE_DOWN);
        }
        int line = DeskOnScreen.fx(() -> pane.surface().firstVisible());
        assertThat(line).isPositive();
        assertThat(DeskOnScreen.fx(() -> pane.surface().words()).charAt(line - 1)).isEqualTo(' ');
        return line;
    }

    private DeskOnScreen open() throws Exception {
        var window =
                DeskOnScreen.open(
                        folder.resolve("long.hashiya"), folder.resolve("desk.properties"));
        window.panes();
        return window;
    }

    private static String words(String word, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> word + " " + i)
                .collect(Collectors.joining(" "));
    }
}
