package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.AnnotatedText;
import org.hashiya.text.Description;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Copied words say where they come from.
class CitationTest {
    private static final String WORDS = "One line.\r\nAnother & <more>.\nThe third.\n";

    @ParameterizedTest
    @CsvSource({"en,“One”", "az,“One”", "az-Cyrl,“One”", "ru,«One»", "ar,«One»", "de,„One“"})
    void wordsStandInTheMarksOfTheirLanguage(String language, String quoted) {
        var text = Texts.of(language, WORDS, Texts.PLAIN);
        assertThat(Citation.of(text, new Span(0, 4)).quoted()).isEqualTo(quoted);
    }

    @Test
    void aPartInAnotherLanguageHasItsOwnMarks() {
        var russian = new Structure.Part(new Span(0, 9), new LanguageTag("ru"), "");
        var text = Texts.of("az", WORDS, new Structure(List.of(), List.of(), List.of(russian)));
        assertThat(Citation.of(text, new Span(0, 3)).quoted()).isEqualTo("«One»");
        assertThat(Citation.of(text, new Span(11, 18)).quoted()).isEqualTo("“Another”");
    }

    @Test
    void linesAreCountedWhereThereAreNoPages() {
        var text = Texts.of("en", WORDS, Texts.PLAIN);
        assertThat(Citation.of(text, new Span(0, 3)).plain()).isEqualTo("“One” — Text, line 1");
        assertThat(Citation.of(text, new Span(11, 18)).plain()).endsWith("line 2");
        assertThat(Citation.of(text, new Span(11, 32)).plain()).endsWith("line 2–3");
    }

    @Test
    void pagesAreThoseOfThePrint() {
        var pages = List.of(new Structure.PageBreak(0, "xii"), new Structure.PageBreak(11, "xiii"));
        var text = Texts.of("en", WORDS, new Structure(List.of(), pages, List.of()));
        assertThat(Citation.of(text, new Span(11, 18)).plain()).endsWith("p. xiii");
        assertThat(Citation.of(text, new Span(0, 18)).plain()).endsWith("p. xii–xiii");
    }

    @Test
    void everythingThatIsKnownIsNamedInOrderAndNothingElse() {
        var text = described(Texts.of("en", WORDS, Texts.PLAIN));
        var citation = Citation.of(text, new Span(11, 27));
        assertThat(citation.plain())
                .isEqualTo("“Another & <more>” — M. D., Text, State Archive, l. 3, line 2");
        assertThat(citation.html())
                .contains("lang=\"en\" dir=\"ltr\"")
                .contains("“Another &amp; &lt;more&gt;”")
                .contains("<bdi>State Archive</bdi>, <bdi>l. 3</bdi>");
        assertThat(Citation.of(Texts.of("ar", "كتاب", Texts.PLAIN), new Span(0, 4)).html())
                .contains("lang=\"ar\" dir=\"rtl\"");
    }

    private static AnnotatedText described(AnnotatedText text) {
        var described =
                text.text()
                        .described(
                                new Description(
                                        Description.Writing.by("M. D.", "1921"),
                                        new Description.Keeping("State Archive", "", "l. 3"),
                                        Description.NONE.rights(),
                                        "photographed"));
        return AnnotatedText.of(described, text.revision(), List.of());
    }

    @Test
    void oneKeyPutsThemOnTheClipboard(@TempDir Path folder) throws Exception {
        var project = folder.resolve("three.hashiya");
        LittleArchive.make(project);
        try (var window = DeskOnScreen.open(project, folder.resolve("desk.properties"))) {
            var pane = window.panes().get(1);
            window.clickOn(pane, "Детей");
            window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
            assertThat(((javafx.scene.control.Label) window.node("#said")).getText())
                    .isEqualTo("Select words to copy them.");
            window.select(pane, "5 мая");
            window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
            assertThat(DeskOnScreen.fx(() -> clipboard().getString()))
                    .isEqualTo("«5 мая» — Тетрадь, line 1");
            assertThat(DeskOnScreen.fx(() -> clipboard().getHtml())).contains("lang=\"ru\"");
        }
    }

    private static Clipboard clipboard() {
        return Clipboard.getSystemClipboard();
    }
}
