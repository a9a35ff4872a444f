package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingModeTest {
    private static final List<String> AROUND =
            List.of(".menu-bar", ".tag-bar", ".library", ".margin", ".status-bar", ".pane-tools");

    @TempDir Path folder;
    private DeskOnScreen window;

    @BeforeEach
    void threeTexts() throws Exception {
        var project = folder.resolve("three.hashiya");
        LittleArchive.make(project);
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
        window.panes();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void f11LeavesOnlyThePanesAndTellsHowToComeBack() {
        var widths = DeskOnScreen.fx(() -> window.desk().arrangement().now().around());
        assertThat(seen()).containsExactlyElementsOf(AROUND);
        window.type(KeyCode.F11);
        assertThat(seen()).isEmpty();
        assertThat(window.desk().reading().isOn()).isTrue();
        assertThat(hint()).contains("Esc", "F11");
        assertThat(window.panes()).allMatch(pane -> pane.getHeight() > 990);
        assertThat(DeskOnScreen.fx(() -> window.desk().arrangement().now().around()))
                .isEqualTo(widths);

        window.type(KeyCode.F11);
        assertThat(seen()).containsExactlyElementsOf(AROUND);
        assertThat(DeskOnScreen.fx(() -> window.desk().arrangement().now().around()))
                .isEqualTo(widths);
    }

    @Test
    void escapeFirstClosesWhatLiesOnThePageAndThenLeaves() {
        window.type(KeyCode.F11);
        window.type(KeyCode.CONTROL, KeyCode.F);
        window.type(KeyCode.ESCAPE);
        assertThat(window.desk().reading().isOn()).isTrue();
        window.type(KeyCode.ESCAPE);
        assertThat(window.desk().reading().isOn()).isFalse();
        assertThat(seen()).containsExactlyElementsOf(AROUND);
    }

    @Test
    void keysGoOnWorkingAndWhatTheySayLiesOnThePage() {
        window.type(KeyCode.F11);
        window.type(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(window.desk().panes().active()).isSameAs(window.panes().get(1));
        window.type(KeyCode.CONTROL, KeyCode.B);
        assertThat(hint()).isEqualTo("Bookmark put.");
        window.select(window.panes().getFirst(), "Mirzə Davud");
        window.type(KeyCode.P);
        window.until(
                () -> window.panes().getFirst().shown().orElseThrow().now().annotationCount() == 1);
        window.type(KeyCode.CONTROL, KeyCode.T);
        assertThat(seen()).isEmpty();
        window.type(KeyCode.CONTROL, KeyCode.L);
        assertThat(seen()).containsExactlyElementsOf(AROUND);
    }

    private String hint() {
        var hint = (Label) window.node("#reading-hint");
        assertThat(hint.isVisible()).isTrue();
        return hint.getText();
    }

    /// What of the chrome is on the screen.
    private List<String> seen() {
        return DeskOnScreen.fx(() ->
                AROUND.stream()
                        .filter(style ->
                                window.robot.lookup(style).queryAll().stream()
                                        .anyMatch(ReadingModeTest::isSeen))
                        .toList());
    }

    private static boolean isSeen(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
