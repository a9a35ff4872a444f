package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.hashiya.pack.Pack;
import org.hashiya.pack.Piece;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.TextId;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.PackBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A teacher who never touches the mouse makes a pack out of three texts.
class PacksAreBuiltByKeyboardTest {
    @TempDir Path folder;
    private Path project;

    @BeforeEach
    void makeProject() {
        project = folder.resolve("three.hashiya");
        LittleArchive.make(project);
    }

    @Test
    void fromThreeTextsWithAQuestionAndAGlossary() throws Exception {
        try (var window = DeskOnScreen.open(project, folder.resolve("desk.properties"))) {
            window.type(KeyCode.CONTROL, KeyCode.L);
            window.type(KeyCode.END);
            window.type(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.panes()).hasSize(3);
            var texts = List.of(text(window, 1), text(window, 2), text(window, 3));
            window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            window.until(() -> window.has("#pack-front"));
            window.robot.targetWindow(window.node("#pack-front").getScene().getWindow());
            window.write("Two winters");
            window.type(KeyCode.ENTER);
            window.until(() -> packs(window).size() == 1);

            window.robot.targetWindow(window.stage().scene().getWindow());

            for (int i = 1; i <= 3; i++) {
                int size = 4 + i;
                selectALine(window, i);
                window.type(KeyCode.CONTROL, KeyCode.ENTER);
                window.until(() -> pack(window).items().size() == size);
            }
            assertThat(pack(window).texts()).containsExactlyElementsOf(texts);
            assertThat(status(window)).startsWith("Put into “Two winters”");

            window.type(KeyCode.SHIFT, KeyCode.F12);
            window.until(() -> window.has("#pack-items"));
            window.type(KeyCode.ALT, KeyCode.UP);
            window.until(() ->
                    pack(window).texts().equals(List.of(texts.get(0), texts.get(2), texts.get(1))));
            window.type(KeyCode.CONTROL, KeyCode.Z);
            window.until(() -> pack(window).texts().equals(texts));

            window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
            window.until(() -> window.has("#pack-export"));
            window.robot.targetWindow(window.node("#pack-export").getScene().getWindow());
            window.type(KeyCode.ENTER);
            assertThat(problem(window)).contains("folder");
            window.write(folder.resolve("out").toString());
            for (var slow : List.of("#pack-export-docx", "#pack-export-pdf")) {
                walkTo(window, slow, KeyCode.SHIFT, KeyCode.TAB);
                window.type(KeyCode.SPACE);
            }
            walkTo(window, "#pack-export-folder", KeyCode.TAB);
            window.type(KeyCode.ENTER);
            for (var file : List.of("student.html", "teacher.html", "student.epub")) {
                window.until(
                        () -> Files.exists(folder.resolve("out").resolve("Two-winters-" + file)));
            }
            window.until(() -> told(window).contains("Two-winters-teacher.epub"));
            window.robot.targetWindow(window.stage().scene().getWindow());
        }
        assertThat(folder.resolve("out"))
                .isDirectoryContaining("glob:**Two-winters-student.html")
                .isDirectoryContaining("glob:**Two-winters-teacher.html")
                .isDirectoryContaining("glob:**Two-winters-student.epub");
        try (var desk = new Desk(ProjectStore.open(project), Runnable::run, "me")) {
            var book = new PackBook(desk);
            var pack = book.read(book.packs().firstEntry().getKey());
            assertThat(pack.front().title()).isEqualTo("Two winters");
            assertThat(pack.items().getLast().piece()).isInstanceOf(Piece.Sources.class);
        }
    }

    /// The first line of the pane with this number, from 1.
    private static void selectALine(DeskOnScreen window, int number) {
        window.type(KeyCode.CONTROL, KeyCode.getKeyCode(String.valueOf(number)));
        window.type(KeyCode.CONTROL, KeyCode.HOME);
        window.type(KeyCode.SHIFT, KeyCode.END);
    }

    private static TextId text(DeskOnScreen window, int number) {
        return window.panes().get(number - 1).text().orElseThrow();
    }

    private static java.util.Collection<?> packs(DeskOnScreen window) {
        return window.desk().desk().project().packs().keySet();
    }

    private static Pack pack(DeskOnScreen window) {
        var desk = window.desk().desk();
        return desk.pack(desk.project().packs().firstEntry().getKey());
    }

    private static void walkTo(DeskOnScreen window, String id, KeyCode... keys) {
        while (!window.node(id).isFocused()) {
            window.type(keys);
        }
    }

    private static String problem(DeskOnScreen window) {
        return ((Label) window.node("#pack-export-problem")).getText();
    }

    private static String told(DeskOnScreen window) {
        return window.robot.lookup(".notice .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.joining("\n"));
    }

    private static String status(DeskOnScreen window) {
        return DeskOnScreen.fx(() -> ((Label) window.node("#said")).getText());
    }
}
