package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.hashiya.store.ProjectStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bookmarks are put, named, listed and visited with keys; they are there the next day, and the
/// project knows nothing of them.
class BookmarksOnScreenTest {
    @TempDir Path folder;

    @BeforeEach
    void threeTexts() {
        LittleArchive.make(folder.resolve("three.hashiya"));
    }

    @Test
    void theyArePutVisitedListedAndStay() throws Exception {
        int last;
        try (var window = open()) {
            var pane = window.panes().getFirst();
            window.type(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.type(KeyCode.CONTROL, KeyCode.END);
            window.type(KeyCode.UP);
            window.type(KeyCode.HOME);
            last = caret(pane);
            window.type(KeyCode.CONTROL, KeyCode.B);
            window.type(KeyCode.CONTROL, KeyCode.HOME);
            window.type(KeyCode.CONTROL, KeyCode.B);
            assertThat(caret(pane)).isZero();

            window.type(KeyCode.F2);
            assertThat(caret(pane)).isEqualTo(last);
            window.type(KeyCode.F2);
            assertThat(caret(pane)).isZero();
            window.type(KeyCode.SHIFT, KeyCode.F2);
            assertThat(caret(pane)).isEqualTo(last);

            window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
            window.until(() -> window.has("#bookmarks"));
            window.type(KeyCode.TAB);
            window.write("begin here");
            window.type(KeyCode.ENTER);
            assertThat(names(window)).containsExactly("begin here", "");
            window.type(KeyCode.ENTER);
            window.until(() -> caret(pane) == 0);
        }
        try (var window = open()) {
            var pane = window.panes().getFirst();
            window.type(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.type(KeyCode.CONTROL, KeyCode.HOME);
            window.type(KeyCode.F2);
            assertThat(caret(pane)).isEqualTo(last);
            window.type(KeyCode.CONTROL, KeyCode.B);
            window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
            window.until(() -> window.has("#bookmarks"));
            assertThat(names(window)).containsExactly("begin here");
            window.type(KeyCode.DELETE);
            assertThat(names(window)).isEmpty();
            window.type(KeyCode.ESCAPE);
        }
        try (var store = ProjectStore.open(folder.resolve("three.hashiya"))) {
            assertThat(store.project().texts()).hasSize(3);
            assertThat(store.history().nextToUndo().orElseThrow().edit().toString())
                    .contains("AddText");
        }
    }

    private static int caret(ReadingPane pane) {
        return DeskOnScreen.fx(() -> pane.surface().selection().caret());
    }

    @SuppressWarnings("unchecked") // the list of bookmarks
    private static List<String> names(DeskOnScreen window) {
        return DeskOnScreen.fx(() ->
                ((ListView<Bookmarks.Bookmark>) window.node("#bookmarks"))
                        .getItems().stream().map(Bookmarks.Bookmark::name).toList());
    }

    private DeskOnScreen open() throws Exception {
        var window =
                DeskOnScreen.open(
                        folder.resolve("three.hashiya"), folder.resolve("desk.properties"));
        window.panes();
        return window;
    }
}
