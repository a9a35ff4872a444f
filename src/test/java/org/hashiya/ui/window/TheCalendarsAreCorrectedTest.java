package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.hashiya.chronology.StyleChange;
import org.hashiya.chronology.StyleTable;
import org.hashiya.chronology.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody knows better than the program when the New Style came to a place, and says so by keys.
class TheCalendarsAreCorrectedTest {
    private static final int KNOWN = StyleTable.known().changes().size();

    @TempDir Path folder;
    private DeskOnScreen window;

    @BeforeEach
    void theTableIsOpen() throws Exception {
        var project = folder.resolve("three.hashiya");
        LittleArchive.make(project);
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
        window.panes();
        window.type(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.type(KeyCode.SHIFT, KeyCode.F7);
        window.until(() -> window.has("#calendars"));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private List<StyleChange> own() {
        return window.desk().desk().store().project().conventions().styles();
    }

    private ListView<?> table() {
        return (ListView<?>) window.node("#calendars");
    }

    private void retype(String field, String words) {
        window.clickOn(field);
        DeskOnScreen.fx(() -> {
            ((TextInputControl) window.node(field)).setText(words);
            return window;
        });
        window.type(KeyCode.ENTER);
    }

    @Test
    void whatIsKnownIsCorrectedForThisProjectAndTakenOutAgain() {
        assertThat(table().getItems()).hasSize(KNOWN);
        window.clickOn("#calendars-correct");
        window.until(() -> table().getItems().size() == KNOWN + 1);
        retype("#calendars-last", "1918-04-16");
        window.until(() -> own().getFirst().lastJulian().equals(new When.Day(1918, 4, 16)));
        retype("#calendars-places", "Lənkəran, Ленкорань");
        window.until(() -> own().getFirst().places().equals(List.of("Lənkəran", "Ленкорань")));
        assertThat(window.desk().desk().project().styles().changes().getFirst())
                .isEqualTo(own().getFirst());

        window.clickOn("#calendars-remove");
        window.until(() -> own().isEmpty() && table().getItems().size() == KNOWN);
    }

    @Test
    void whatIsNotADayIsNotWritten() {
        window.clickOn("#calendars-add");
        window.until(() -> own().size() == 1);
        var before = own();
        retype("#calendars-first", "spring of 1918");
        retype("#calendars-places", " , ");
        assertThat(own()).isEqualTo(before);
        assertThat(((TextInputControl) window.node("#calendars-first")).getText())
                .isEqualTo("spring of 1918");
    }
}
