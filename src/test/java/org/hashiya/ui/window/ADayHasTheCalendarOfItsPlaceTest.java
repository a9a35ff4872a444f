package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.hashiya.annotation.Meaning;
import org.hashiya.project.Edit;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Description;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where a text was written, and who ruled there, say in which calendar its days are counted.
class ADayHasTheCalendarOfItsPlaceTest {
    @TempDir Path folder;
    private DeskOnScreen window;

    private void open(String place, String authority) throws Exception {
        var project = folder.resolve("letter.hashiya");
        try (var desk = new Desk(ProjectStore.create(project, "Letter"), Runnable::run, "me")) {
            var id = LittleArchive.add(desk, "Письмо", "ru", "Школу открыли 3 марта 1918 года.\n");
            var text = desk.project().text(id).orElseThrow();
            var written = new Description.Writing("", "", place, authority);
            Waiting.on(
                    desk.perform(
                            new Edit.DescribeText(
                                    text, text.described(text.description().written(written)))));
        }
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
        window.select(window.panes().getFirst(), "3 марта 1918 года");
        window.type(KeyCode.D);
        window.until(() -> window.has("#date-gregorian"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void inBakuUnderTheSeimItIsOldStyle() throws Exception {
        open("Баку", "Закавказский сейм");
        assertThat(date()).isEqualTo("1918-03-03@julian");
        assertThat(((Label) window.node("#date-gregorian")).getText()).isEqualTo("16 March 1918");
    }

    @Test
    void inPetrogradItIsNewStyle() throws Exception {
        open("Петроград", "");
        assertThat(date()).isEqualTo("1918-03-03");
    }

    private String date() {
        return window.panes().getFirst().shown().orElseThrow().now().annotations().stream()
                .flatMap(each ->
                        each.meaning() instanceof Meaning.Dates(var date)
                                ? java.util.stream.Stream.of(date.toString())
                                : java.util.stream.Stream.empty())
                .findFirst()
                .orElse("");
    }
}
