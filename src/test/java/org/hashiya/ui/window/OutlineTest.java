package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.Structure.Block;
import org.hashiya.text.Structure.Kind;
import org.hashiya.text.Structure.PageBreak;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The headings of a text are listed with their places, found by a few letters, and gone to.
class OutlineTest {
    private static final String WORDS = "One\r\nwords\nГлава Вторая\nmore\rAdəm  və çay\n";

    @TempDir Path folder;

    @BeforeEach
    void speakEnglish() {
        Words.speak(Locale.ENGLISH);
    }

    @Test
    void aHeadingHasTheLineOfTheFileOrThePageAsItIsPrinted() {
        assertThat(outline(List.of()).headings())
                .containsExactly(
                        new Outline.Heading(0, "One", "line 1"),
                        new Outline.Heading(11, "Глава Вторая", "line 3"),
                        new Outline.Heading(29, "Adəm və çay", "line 5"));
        assertThat(outline(List.of(new PageBreak(5, "iv"), new PageBreak(24, "12"))).headings())
                .extracting(Outline.Heading::place)
                .containsExactly("line 1", "p. iv", "p. 12");
    }

    @Test
    void theyAreFoundWithoutRegardToCaseInAnyOrder() {
        var outline = outline(List.of());
        assertThat(outline.having(" вторая глава ").headings())
                .extracting(Outline.Heading::offset)
                .containsExactly(11);
        assertThat(outline.having("").headings()).hasSize(3);
        assertThat(outline.having("mill").headings()).isEmpty();
    }

    @Test
    void theOneOfTheReaderIsTheLastBeforeTheCaret() {
        var outline = outline(List.of());
        assertThat(outline.at(0)).isZero();
        assertThat(outline.at(10)).isZero();
        assertThat(outline.at(11)).isEqualTo(1);
        assertThat(outline.at(WORDS.length())).isEqualTo(2);
    }

    @Test
    void theListIsWorkedByKeyboard() throws Exception {
        var project = folder.resolve("book.hashiya");
        var prose = "The river ran by the mill, and nobody counted the sacks. ".repeat(12);
        var book = new StringBuilder();
        for (int i = 1; i <= 9; i++) {
            book.append("Chapter ").append(i).append("\n\n").append(prose).append("\n\n");
        }
        try (var desk = new Desk(ProjectStore.create(project, "Book"), Runnable::run, "me")) {
            LittleArchive.add(desk, "Book", "en", book.toString());
        }
        try (var window = DeskOnScreen.open(project, folder.resolve("desk.properties"))) {
            var pane = window.panes().getFirst();
            window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
            window.until(() -> window.node("#outline-filter").isFocused());
            var list = (ListView<?>) window.node("#outline");
            assertThat(list.getItems()).hasSize(9);
            window.type(KeyCode.DOWN);
            window.type(KeyCode.DOWN);
            window.type(KeyCode.ENTER);
            window.until(() -> pane.surface().selection().caret() == book.indexOf("Chapter 3"));
            window.until(() -> !window.has("#outline"));

            window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
            window.until(() -> window.node("#outline-filter").isFocused());
            var second = (ListView<?>) window.node("#outline");
            assertThat(DeskOnScreen.fx(() -> second.getSelectionModel().getSelectedIndex()))
                    .isEqualTo(2);
            window.write("8");
            assertThat(second.getItems()).hasSize(1);
            window.type(KeyCode.ENTER);
            window.until(() -> pane.surface().selection().caret() == book.indexOf("Chapter 8"));
            window.until(() -> !window.has("#outline"));
            window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
            window.until(() -> window.has("#outline"));
            window.type(KeyCode.ESCAPE);
            window.until(() -> !window.has("#outline"));
            window.type(KeyCode.ALT, KeyCode.LEFT);
            window.until(() -> pane.surface().selection().caret() == book.indexOf("Chapter 3"));
        }
    }

    private static Outline outline(List<PageBreak> pages) {
        var blocks =
                List.of(
                        new Block(Kind.HEADING, new Span(0, 3)),
                        new Block(Kind.PARAGRAPH, new Span(5, 10)),
                        new Block(Kind.HEADING, new Span(11, 23)),
                        new Block(Kind.PARAGRAPH, new Span(24, 28)),
                        new Block(Kind.HEADING, new Span(29, 41)));
        return Outline.of(Texts.of("ru", WORDS, new Structure(blocks, pages, List.of())));
    }
}
