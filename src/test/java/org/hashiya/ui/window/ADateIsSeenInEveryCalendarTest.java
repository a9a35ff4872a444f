package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.store.ProjectStore;
import org.hashiya.workbench.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A date is normalised by the key of its tag, and the margin shows it in every calendar.
class ADateIsSeenInEveryCalendarTest {
    @TempDir Path folder;
    private DeskOnScreen window;

    @BeforeEach
    void aRussianLetter() throws Exception {
        var project = folder.resolve("letter.hashiya");
        try (var desk = new Desk(ProjectStore.create(project, "Letter"), Runnable::run, "me")) {
            LittleArchive.add(desk, "Письмо", "ru", "Школу открыли 3 марта 1917 года в Тутдере.\n");
        }
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void oneKeyAfterTheSelectionAndTheDayIsThere() {
        window.select(pane(), "3 марта 1917 года");
        window.type(KeyCode.D);
        window.until(() -> date().isPresent());
        assertThat(date()).contains("1917-03-03");
        window.until(() -> window.has("#date-julian"));
        assertThat(line("#date-gregorian")).isEqualTo("3 March 1917");
        assertThat(line("#date-julian")).isEqualTo("18 February 1917");
        assertThat(line("#date-hijri")).contains("Jumada I 1335");
    }

    @Test
    void anotherCalendarKeepsWhatIsWrittenAndMovesTheDay() {
        window.select(pane(), "3 марта 1917 года");
        window.type(KeyCode.D);
        window.until(() -> window.has("#date-calendar"));
        focus("#date-calendar");
        window.type(KeyCode.DOWN);
        window.until(() -> date().equals(Optional.of("1917-03-03@julian")));
        assertThat(line("#date-gregorian")).isEqualTo("16 March 1917");
        focus("#date-approximate");
        window.type(KeyCode.SPACE);
        window.until(() -> date().equals(Optional.of("1917-03-03~@julian")));
        window.type(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> date().equals(Optional.of("1917-03-03@julian")));
    }

    @Test
    void theCalendarsFollowWhatIsTyped() {
        window.select(pane(), "Школу");
        window.type(KeyCode.D);
        window.until(() -> window.has("#date"));
        focus("#date");
        window.write("5 RAMADAN 1335");
        assertThat(line("#date-hijri")).startsWith("5 Ramadan 1335");
        assertThat(line("#date-gregorian")).isEqualTo("25 June 1917");
        window.type(KeyCode.ESCAPE);
        window.until(() -> !window.has("#date-hijri"));
        assertThat(annotations().getFirst().meaning()).isEqualTo(Meaning.PLAIN);
    }

    private ReadingPane pane() {
        return window.panes().getFirst();
    }

    private void focus(String id) {
        DeskOnScreen.fx(() -> {
            window.node(id).requestFocus();
            return id;
        });
    }

    private String line(String id) {
        return ((Label) window.node(id)).getText();
    }

    private List<Annotation> annotations() {
        return pane().shown().orElseThrow().now().annotations();
    }

    /// As EDTF.
    private Optional<String> date() {
        return annotations().stream()
                .filter(each -> each.tag().equals(TagId.DATE))
                .flatMap(each ->
                        each.meaning() instanceof Meaning.Dates(var date)
                                ? Optional.of(date.toString()).stream()
                                : Optional.<String>empty().stream())
                .findFirst();
    }
}
