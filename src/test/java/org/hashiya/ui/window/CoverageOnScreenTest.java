package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.hashiya.project.Progress;
import org.hashiya.text.Passages;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A reader notes with one key what is read and what is checked, and sees what is left.
class CoverageOnScreenTest {
    @TempDir Path folder;
    private TextId text;
    private DeskOnScreen window;

    @BeforeEach
    void threeTexts() throws Exception {
        var project = folder.resolve("three.hashiya");
        text = LittleArchive.make(project).getFirst();
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
        window.panes();
        window.type(KeyCode.CONTROL, KeyCode.DIGIT1);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<Progress> stored() {
        return window.desk().desk().store().survey().progress(text);
    }

    private String told(String cell) {
        return DeskOnScreen.fx(() -> ((Button) window.node(cell)).getAccessibleText());
    }

    @Test
    void readAndCheckedWithOneKeyEachAndSeenInTheGrid() {
        var pane = window.panes().getFirst();
        window.clickOn(pane, "Dəftərdə");
        window.type(KeyCode.F5);
        window.until(() -> stored().size() == 1);
        var read = stored().getFirst();
        assertThat(read.step()).isEqualTo(Progress.Step.READ);
        assertThat(read.passage()).isEqualTo(new Passages.Place(Passages.Unit.PARAGRAPH, 1));
        assertThat(read.who()).isEqualTo(window.desk().desk().who());

        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        window.until(() -> window.has("#coverage-1"));
        assertThat(told("#coverage-1")).contains("Read: " + read.who(), "Checked: nobody");
        assertThat(told("#coverage-0")).contains("Read: nobody");

        window.type(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.type(KeyCode.SHIFT, KeyCode.F5);
        window.until(() -> stored().size() == 2);
        window.until(() -> told("#coverage-1").contains("Checked: " + read.who()));

        window.type(KeyCode.F5);
        window.until(() -> stored().size() == 1);
        assertThat(stored().getFirst().step()).isEqualTo(Progress.Step.CHECKED);
        window.type(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> stored().size() == 2);
    }

    @Test
    void aClickOnACellGoesThere() {
        var pane = window.panes().getFirst();
        window.clickOn(pane, "Sevil");
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        window.until(() -> window.has("#coverage-1"));
        DeskOnScreen.fx(() -> {
            ((Button) window.node("#coverage-1")).fire();
            return window;
        });
        int start = window.find(pane, "Dəftərdə");
        window.until(() -> pane.surface().selection().caret() >= start);
    }

    @Test
    void whatIsTaggedIsCountedWhereItBegins() {
        window.select(window.panes().getFirst(), "İstanbuldan");
        window.type(KeyCode.L);
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        window.until(() -> window.has("#coverage-1") && told("#coverage-1").contains("tions: 1."));
    }
}
