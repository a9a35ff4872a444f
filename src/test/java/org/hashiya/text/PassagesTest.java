package org.hashiya.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.text.Structure.Block;
import org.hashiya.text.Structure.Kind;
import org.hashiya.text.Structure.PageBreak;
import org.junit.jupiter.api.Test;

/// In which pieces a text is gone through.
class PassagesTest {
    private static Revision paragraphs(int count, List<PageBreak> pages) {
        var blocks = new ArrayList<Block>();
        var words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int start = words.length();
            words.append("Words ").append(i % 10).append(".\n");
            blocks.add(new Block(Kind.PARAGRAPH, new Span(start, words.length() - 1)));
        }
        return new Revision(
                1, words.toString(), new Structure(blocks, pages, List.of()), List.of());
    }

    @Test
    void pagesAreCalledAsTheyArePrinted() {
        var passages =
                Passages.of(
                        paragraphs(4, List.of(new PageBreak(9, "xii"), new PageBreak(18, "13"))));
        assertThat(passages.unit()).isEqualTo(Passages.Unit.PAGE);
        assertThat(passages.labels()).containsExactly("–", "xii", "13");
        assertThat(passages.spans())
                .containsExactly(new Span(0, 9), new Span(9, 18), new Span(18, 36));
        assertThat(passages.at(17)).contains(passages.place(1));
    }

    @Test
    void paragraphsStandForThemselvesWhereThereAreNoPages() {
        var passages = Passages.of(paragraphs(3, List.of()));
        assertThat(passages.unit()).isEqualTo(Passages.Unit.PARAGRAPH);
        assertThat(passages.labels()).containsExactly("1", "2", "3");
        assertThat(passages.spans().getLast().end()).isEqualTo(27);
    }

    @Test
    void manyParagraphsGoTenAtATime() {
        var passages = Passages.of(paragraphs(1234, List.of()));
        assertThat(passages.unit()).isEqualTo(Passages.Unit.PARAGRAPHS);
        assertThat(passages.count()).isEqualTo(124);
        assertThat(passages.labels().getLast()).isEqualTo("1231–1234");
        assertThat(passages.at(9 * 25)).contains(passages.place(2));
    }

    @Test
    void aTextWithoutWordsHasNone() {
        var passages = Passages.of(paragraphs(0, List.of()));
        assertThat(passages.count()).isZero();
        assertThat(passages.at(0)).isEmpty();
    }

    @Test
    void aPlaceOfAnotherUnitIsNowhere() {
        var passages = Passages.of(paragraphs(3, List.of()));
        assertThat(passages.span(new Passages.Place(Passages.Unit.PAGE, 1))).isEmpty();
        assertThat(passages.span(passages.place(2))).isPresent();
    }
}
