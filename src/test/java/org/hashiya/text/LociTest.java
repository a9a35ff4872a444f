package org.hashiya.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a reader looks for a stretch.
class LociTest {
    private static Loci of(String words, Structure.PageBreak... pages) {
        return new Loci(
                new Revision(
                        1, words, new Structure(List.of(), List.of(pages), List.of()), List.of()));
    }

    @Test
    void linesCountFromOneWhateverEndsThem() {
        var loci = of("a\nb\r\nc\rd");
        assertThat(loci.of(new Span(0, 1))).isEqualTo(new Locus.Lines(1, 1));
        assertThat(loci.of(new Span(2, 3))).isEqualTo(new Locus.Lines(2, 2));
        assertThat(loci.of(new Span(5, 6))).isEqualTo(new Locus.Lines(3, 3));
        assertThat(loci.of(new Span(0, 8))).isEqualTo(new Locus.Lines(1, 4));
    }

    @Test
    void pagesAreCalledAsTheyArePrinted() {
        var loci = of("before first second", page(7, "xii"), page(13, "1"));
        assertThat(loci.of(new Span(7, 12)).range()).isEqualTo("xii");
        assertThat(loci.of(new Span(8, 15))).isEqualTo(new Locus.Pages("xii", "1"));
        assertThat(loci.of(new Span(0, 3))).isEqualTo(new Locus.Lines(1, 1));
    }

    private static Structure.PageBreak page(int offset, String number) {
        return new Structure.PageBreak(offset, number);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyPlaceIsInTheLineThatCountingFinds(long seed) {
        var chance = new Random(seed);
        var words = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            words.append("ab\n\r".charAt(chance.nextInt(4)));
        }
        var loci = of(words.toString());
        for (int at = 0; at < words.length(); at++) {
            int line = 1;
            for (int i = 0; i < at; i++) {
                boolean isFirstOfTwo = words.charAt(i) == '\r' && words.charAt(i + 1) == '\n';
                line +=
                        words.charAt(i) == '\n' || (words.charAt(i) == '\r' && !isFirstOfTwo)
                                ? 1
                                : 0;
            }
            assertThat(loci.of(new Span(at, at + 1))).isEqualTo(new Locus.Lines(line, line));
        }
    }

    @Test
    void blocksAreFoundWithoutALookAtTheOthers() {
        var blocks = List.of(block(0, 5), block(6, 9), block(9, 12), block(20, 30));
        var structure = new Structure(blocks, List.of(), List.of());
        assertThat(structure.blocksIn(new Span(7, 10))).isEqualTo(blocks.subList(1, 3));
        assertThat(structure.blocksIn(new Span(12, 20))).isEmpty();
        assertThat(structure.blocksIn(new Span(0, 40))).isEqualTo(blocks);
    }

    private static Structure.Block block(int start, int end) {
        return new Structure.Block(Structure.Kind.PARAGRAPH, new Span(start, end));
    }
}
