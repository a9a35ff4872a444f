package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.hashiya.language.LanguageTag;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Description;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is known of a text is written in a form: one edit, taken back like any other.
class TheTextIsDescribedTest {
    @TempDir Path folder;
    private List<TextId> texts;
    private DeskOnScreen window;
    private boolean isOpen;

    @BeforeEach
    void threeTexts() throws Exception {
        var project = folder.resolve("three.hashiya");
        texts = LittleArchive.make(project);
        window = DeskOnScreen.open(project, folder.resolve("desk.properties"));
        isOpen = true;
        window.panes();
        window.type(KeyCode.CONTROL, KeyCode.DIGIT1);
    }

    @AfterEach
    void close() {
        if (isOpen) {
            window.close();
            isOpen = false;
        }
    }

    @Test
    void allFieldsBecomeOneEdit() {
        var before = text();
        open();
        var fields =
                List.of(
                        "Sevil",
                        "M. D.",
                        "spring 1921",
                        "Tutdere",
                        "the council",
                        "az-Latn",
                        "Archive",
                        "f. 3",
                        "l. 4–5");
        for (var words : fields) {
            window.type(KeyCode.CONTROL, KeyCode.A);
            window.write(words);
            window.type(KeyCode.TAB);
        }
        window.write("copied by hand");
        window.clickOn("#description-licence");
        assertThat(help()).contains("licence");
        window.write("CC0");
        window.type(KeyCode.TAB);
        window.write("nobody");
        window.type(KeyCode.ENTER);
        var after =
                before.titled("Sevil")
                        .inLanguage(new LanguageTag("az-Latn"))
                        .described(
                                new Description(
                                        new Description.Writing(
                                                "M. D.", "spring 1921", "Tutdere", "the council"),
                                        new Description.Keeping("Archive", "f. 3", "l. 4–5"),
                                        new Description.Rights("CC0", "nobody"),
                                        "copied by hand"));
        window.until(() -> text().equals(after));
        assertThat(window.has("#description")).isFalse();
        window.type(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> text().equals(before));
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.until(() -> text().equals(after));
        close();
        try (var store = ProjectStore.open(folder.resolve("three.hashiya"))) {
            assertThat(store.project().text(texts.getFirst())).contains(after);
        }
    }

    @Test
    void escapeLeavesAndAsksAgainOnlyWhenSomethingWasTyped() {
        var before = text();
        open();
        window.type(KeyCode.ESCAPE);
        window.until(() -> !window.has("#description"));

        open();
        window.write("Another");
        window.type(KeyCode.ESCAPE);
        assertThat(problem()).contains("not saved");
        window.type(KeyCode.ESCAPE);
        window.until(() -> !window.has("#description"));
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void whatCannotBeIsSaidAndNotSaved() {
        var before = text();
        open();
        window.type(KeyCode.CONTROL, KeyCode.A);
        window.type(KeyCode.DELETE);
        window.type(KeyCode.ENTER);
        assertThat(problem()).contains("title");
        window.write("Sevil");
        window.clickOn("#description-language");
        window.type(KeyCode.CONTROL, KeyCode.A);
        window.write("no such language");
        window.type(KeyCode.ENTER);
        assertThat(problem()).contains("no such language");
        assertThat(text()).isEqualTo(before);
        window.type(KeyCode.ESCAPE);
        window.type(KeyCode.ESCAPE);
        window.until(() -> !window.has("#description"));
    }

    @Test
    void theLibraryOpensItForAnyText() {
        window.type(KeyCode.CONTROL, KeyCode.L);
        var second =
                DeskOnScreen.fx(() -> {
                    var list = (ListView<?>) window.node("#library");
                    return list.lookupAll(".list-cell").stream()
                            .filter(cell -> cell.getAccessibleText().startsWith("Тетрадь"))
                            .findFirst()
                            .orElseThrow();
                });
        window.robot.rightClickOn(second);
        window.settle();
        window.clickOn("#text-describe");
        aim();
        window.type(KeyCode.CONTROL, KeyCode.A);
        window.write("Another");
        window.type(KeyCode.ENTER);
        window.until(() -> text(1).title().equals("Another"));
    }

    private void open() {
        window.type(KeyCode.CONTROL, KeyCode.D);
        aim();
    }

    /// Words are typed into the form from now on.
    private void aim() {
        window.until(() -> window.has("#description"));
        window.robot.targetWindow(window.node("#description").getScene().getWindow());
    }

    private String problem() {
        return ((Label) window.node("#description-problem")).getText();
    }

    private String help() {
        return ((Label) window.node("#description-help")).getText();
    }

    private SourceText text() {
        return text(0);
    }

    private SourceText text(int number) {
        return DeskOnScreen.fx(
                () -> window.desk().desk().project().text(texts.get(number)).orElseThrow());
    }
}
