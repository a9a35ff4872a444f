package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hashiya.text.Revision;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.Structure.Block;
import org.hashiya.text.Structure.Kind;
import org.hashiya.text.Structure.PageBreak;
import org.hashiya.ui.reading.GutterSign;
import org.junit.jupiter.api.Test;

class NumberingTest {
    private static final String WORDS = "Head\r\n\nOne two three.\rFour.";
    private static final Revision REVISION =
            new Revision(
                    1,
                    WORDS,
                    new Structure(
                            List.of(
                                    new Block(Kind.HEADING, new Span(0, 4)),
                                    new Block(Kind.PARAGRAPH, new Span(7, 21)),
                                    new Block(Kind.PARAGRAPH, new Span(22, 27))),
                            List.of(
                                    new PageBreak(0, "11v"),
                                    new PageBreak(11, "12r"),
                                    new PageBreak(15, ""),
                                    new PageBreak(15, "12v")),
                            List.of()),
                    List.of());

    @Test
    void linesAreThoseOfTheFileWhateverEndsThem() {
        assertThat(Numbering.LINES.signs(REVISION))
                .containsExactly(
                        new GutterSign(0, "1"),
                        new GutterSign(6, "2"),
                        new GutterSign(7, "3"),
                        new GutterSign(22, "4"));
    }

    @Test
    void paragraphsAreCountedAsOneGoesToThem() {
        assertThat(Numbering.PARAGRAPHS.signs(REVISION))
                .containsExactly(new GutterSign(7, "1"), new GutterSign(22, "2"));
    }

    @Test
    void pagesHaveTheNumbersOfTheSource() {
        assertThat(Numbering.PAGES.signs(REVISION))
                .containsExactly(
                        new GutterSign(0, "11v"),
                        new GutterSign(11, "12r"),
                        new GutterSign(15, "12v"));
    }

    @Test
    void theChoiceHasANameInTheSettings() {
        for (var numbering : Numbering.values()) {
            assertThat(Numbering.ofCode(numbering.code())).contains(numbering);
        }
        assertThat(Numbering.ofCode("verses")).isEmpty();
    }
}
