package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a reader wants to go is understood as people write it, and what is not there is said.
class GoToTest {
    /// Three lines, one with a letter beyond the first plane; two pages, two paragraphs.
    private static final String WORDS = "Head\r\n𐎠bc\nlast\n";

    private static final Structure STRUCTURE =
            new Structure(
                    List.of(
                            new Structure.Block(Structure.Kind.HEADING, new Span(0, 4)),
                            new Structure.Block(Structure.Kind.PARAGRAPH, new Span(6, 10)),
                            new Structure.Block(Structure.Kind.PARAGRAPH, new Span(11, 15))),
                    List.of(
                            new Structure.PageBreak(0, "iv"),
                            new Structure.PageBreak(6, "12"),
                            new Structure.PageBreak(11, "١٣")),
                    List.of());

    @ParameterizedTest
    @CsvSource({
        "1, 0",
        "2, 6",
        "' 3 ', 11",
        "٣, 11",
        "p. 12, 6",
        "p12, 6",
        "P. iv, 0",
        "с. 12, 6",
        "стр 12, 6",
        "səh. 12, 6",
        "s. 13, 11",
        "ص ١٢, 6",
        "¶ 1, 6",
        "¶٢, 11",
        "#2, 11",
        "@0, 0",
        "@7, 8",
        "@ 14, 15",
    })
    void theseArePlaces(String written, int offset) {
        assertThat(aim(written)).isEqualTo(new GoTo.Aim.Place(offset));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | This text has 3 lines.",
                "0 | Lines are counted from 1.",
                "99999999999 | This text has 3 lines.",
                "p. 99 | There is no such page; this text has pages iv to ١٣.",
                "¶ 3 | This text has 2 paragraphs.",
                "¶ 0 | This text has 2 paragraphs.",
                "@16 | This text has 15 characters.",
                "nonsense | Type a line (120)",
                "p. | Type a line (120)",
                "'' | Type a line (120)",
            })
    void whatIsNotThereIsSaid(String written, String sentence) {
        assertThat(aim(written))
                .isInstanceOfSatisfying(
                        GoTo.Aim.Nowhere.class,
                        nowhere -> assertThat(nowhere.sentence()).startsWith(sentence));
    }

    @Test
    void aTextWithoutPagesSaysSo() {
        var plain = new GoTo(Texts.of("en", "one", Texts.PLAIN));
        assertThat(plain.aim("p. 1"))
                .isEqualTo(new GoTo.Aim.Nowhere("This text is not divided into pages."));
        assertThat(plain.aim("2")).isEqualTo(new GoTo.Aim.Nowhere("This text has one line."));
        assertThat(plain.aim("¶ 1"))
                .isEqualTo(new GoTo.Aim.Nowhere("This text has no paragraphs."));
    }

    private static GoTo.Aim aim(String written) {
        return new GoTo(Texts.of("en", WORDS, STRUCTURE)).aim(written);
    }
}
