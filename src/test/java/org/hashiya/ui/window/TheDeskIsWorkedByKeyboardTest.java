package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.hashiya.text.TextId;
import org.hashiya.workbench.ExportFormat;
import org.hashiya.workbench.ExportOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever can be reached with the mouse can be reached with keys.
class TheDeskIsWorkedByKeyboardTest {
    @TempDir Path folder;
    private List<TextId> texts;
    private DeskOnScreen window;

    @BeforeEach
    void threeTextsTwoPanes() throws Exception {
        var project = folder.resolve("three.hashiya");
        texts = LittleArchive.make(project);
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
        assertThat(window.panes()).hasSize(2);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void panesAreReachedByNumberAndInTurn() {
        window.type(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(active()).isEqualTo(1);
        window.type(KeyCode.F6);
        assertThat(active()).isZero();
        window.type(KeyCode.SHIFT, KeyCode.F6);
        assertThat(active()).isEqualTo(1);
    }

    @Test
    void aTextOfTheLibraryIsShownInTheActivePane() {
        window.type(KeyCode.CONTROL, KeyCode.L);
        window.until(() -> window.node("#library").isFocused());
        window.type(KeyCode.END);
        window.type(KeyCode.ENTER);
        assertThat(window.panes())
                .extracting(pane -> pane.text().orElseThrow())
                .containsExactly(texts.get(2), texts.get(1));
        assertThat(((ListView<?>) window.node("#library")).getItems()).hasSize(3);
    }

    @Test
    void tabLeavesThePageAndComesAroundToItAgain() {
        window.type(KeyCode.CONTROL, KeyCode.DIGIT1);
        var page = focused();
        var met = new LinkedHashSet<Node>();
        for (int i = 0; i < 80 && !met.contains(page); i++) {
            window.type(KeyCode.TAB);
            met.add(focused());
        }
        assertThat(met).contains(page, window.node("#library"), window.node("#tag-person"));
        assertThat(met).hasSizeGreaterThan(25);
        window.type(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focused()).isNotEqualTo(page);
    }

    private Node focused() {
        return DeskOnScreen.fx(() -> window.stage().scene().getFocusOwner());
    }

    @Test
    void panesAreOpenedAndClosedAndTheLastOneStays() {
        window.type(KeyCode.CONTROL, KeyCode.T);
        window.type(KeyCode.CONTROL, KeyCode.T);
        assertThat(window.panes()).hasSize(4);
        window.type(KeyCode.CONTROL, KeyCode.T);
        assertThat(window.panes()).hasSize(4);
        assertThat(said()).contains("4");
        for (int i = 0; i < 4; i++) {
            window.type(KeyCode.CONTROL, KeyCode.W);
        }
        assertThat(window.panes()).hasSize(1);
    }

    @Test
    void aMarkIsMadeReachedInTheMarginAndLeftAgain() {
        var pane = window.panes().getFirst();
        window.type(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.type(KeyCode.CONTROL, KeyCode.HOME);
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        window.type(KeyCode.N);
        window.until(() -> pane.shown().orElseThrow().now().annotationCount() == 1);
        var text = window.text(pane);
        assertThat(text.annotations().getFirst().span().of(text.words())).isEqualTo("Sevil");

        window.type(KeyCode.CONTROL, KeyCode.M);
        window.type(KeyCode.TAB);
        window.write("a note");
        window.type(KeyCode.ENTER);
        window.until(() ->
                pane.shown()
                        .orElseThrow()
                        .now()
                        .annotations()
                        .getFirst()
                        .body()
                        .note()
                        .equals("a note"));
        window.type(KeyCode.ESCAPE);
        window.type(KeyCode.DELETE);
        window.until(() -> pane.shown().orElseThrow().now().annotationCount() == 0);
    }

    @Test
    void aKeyWithoutSelectedWordsSaysWhatToDoFirst() {
        window.clickOn(window.panes().getFirst(), "Sevil");
        window.type(KeyCode.P);
        window.until(() -> said().contains("Select some words"));
    }

    @Test
    void importShowsTheTextAndExportTellsWhatWasWritten() throws Exception {
        var file =
                Files.writeString(
                        folder.resolve("new.txt"), "One more text.\n", StandardCharsets.UTF_8);
        DeskOnScreen.fx(() -> {
            window.desk().errands().bring(List.of(file));
            return file;
        });
        window.until(() -> window.desk().desk().project().texts().size() == 4);
        window.until(() -> notices().stream().anyMatch(line -> line.contains("“new”")));
        assertThat(window.panes().getFirst().text().orElseThrow()).isNotIn(texts);

        DeskOnScreen.fx(() -> {
            window.desk()
                    .errands()
                    .export(
                            ExportOrder.of(
                                    ExportFormat.TEI,
                                    window.desk().desk().project().listOfTexts(),
                                    folder.resolve("tei")));
            return file;
        });
        window.until(() -> notices().stream().filter(line -> line.contains("→")).count() == 4);
        try (var files = Files.list(folder.resolve("tei"))) {
            assertThat(files).hasSize(4);
        }
    }

    @Test
    void aFileThatCannotBeTakenIsASentenceAndChangesNothing() throws Exception {
        var file = Files.write(folder.resolve("bad.txt"), new byte[] {'a', (byte) 0xFF, 'b'});
        DeskOnScreen.fx(() -> {
            window.desk().errands().bring(List.of(file));
            return file;
        });
        window.until(() -> notices().stream().anyMatch(line -> line.contains("bad.txt")));
        assertThat(window.desk().desk().project().texts()).hasSize(3);
    }

    private List<String> notices() {
        return window.robot.lookup(".notice .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private int active() {
        return DeskOnScreen.fx(
                () -> window.desk().panes().all().indexOf(window.desk().panes().active()));
    }

    private String said() {
        return DeskOnScreen.fx(() -> ((Labeled) window.node("#said")).getText());
    }
}
