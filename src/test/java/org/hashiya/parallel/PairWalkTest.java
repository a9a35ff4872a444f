package org.hashiya.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hashiya.text.Span;
import org.junit.jupiter.api.Test;

class PairWalkTest {
    /// Paragraphs of these lengths, with one character between them.
    private static List<Paragraph> paragraphs(int... lengths) {
        return IntStream.range(0, lengths.length)
                .mapToObj(i -> {
                    int start = IntStream.range(0, i).map(before -> lengths[before] + 1).sum();
                    return new Paragraph(
                            new Span(start, start + lengths[i]), lengths[i], false, Set.of());
                })
                .toList();
    }

    private static final List<Paragraph> HERE = paragraphs(100, 200, 150, 120);
    private static final List<Paragraph> THERE = paragraphs(100, 200, 150, 120);

    private static String at(PairWalk walk) {
        return walk.stand()
                .map(stand ->
                        "%d+%d ⇄ %d+%d"
                                .formatted(
                                        stand.here().start(),
                                        stand.paragraphsHere(),
                                        stand.there().start(),
                                        stand.paragraphsThere()))
                .orElse("end");
    }

    @Test
    void itGoesFromPairToPairAndEndsWithTheTexts() {
        var walk = PairWalk.from(HERE, 0, THERE, 0);
        assertThat(at(walk)).isEqualTo("0+1 ⇄ 0+1");
        assertThat(walk.ahead()).hasSize(4);
        assertThat(walk.stand().orElseThrow().score()).contains(1.0);
        walk = walk.next().next();
        assertThat(at(walk)).isEqualTo("302+1 ⇄ 302+1");
        assertThat(at(walk.next().next())).isEqualTo("end");
    }

    @Test
    void itBeginsAfterWhatIsAligned() {
        assertThat(at(PairWalk.from(HERE, 301, THERE, 100))).startsWith("302+");
        assertThat(at(PairWalk.from(HERE, 100, THERE, 100))).isEqualTo("101+1 ⇄ 101+1");
        assertThat(at(PairWalk.from(HERE, 600, THERE, 0))).isEqualTo("end");
    }

    @Test
    void aSideIsMadeLongerAndShorterButNeverEmpty() {
        var walk = PairWalk.from(HERE, 0, THERE, 0).longerHere().longerThere().longerThere();
        assertThat(at(walk)).isEqualTo("0+2 ⇄ 0+3");
        assertThat(walk.stand().orElseThrow().score()).as("no proposal any more").isEmpty();
        assertThat(walk.ahead()).isEmpty();
        walk = walk.shorterThere().shorterThere().shorterThere().shorterHere().shorterHere();
        assertThat(at(walk)).isEqualTo("0+1 ⇄ 0+1");
        assertThat(walk.stand().orElseThrow().score()).as("as it was proposed").isPresent();
        for (int i = 0; i < 9; i++) {
            walk = walk.longerHere();
        }
        assertThat(at(walk)).isEqualTo("0+4 ⇄ 0+1");
    }

    @Test
    void whatFollowsAChangedPairIsProposedAnew() {
        var walk = PairWalk.from(paragraphs(60, 60, 150), 0, paragraphs(120, 150), 0);
        var byHand = walk.shorterHere().shorterThere();
        assertThat(byHand.stand().orElseThrow().paragraphsHere()).isEqualTo(1);
        assertThat(at(byHand.longerHere().next())).isEqualTo("122+1 ⇄ 121+1");
    }

    @Test
    void aParagraphWithoutACounterpartIsPassedOver() {
        var walk = PairWalk.from(HERE, 0, THERE, 0);
        assertThat(walk.withoutHere().stand().orElseThrow().here().start())
                .isGreaterThanOrEqualTo(101);
        assertThat(walk.withoutThere().stand().orElseThrow().there().start())
                .isGreaterThanOrEqualTo(101);
        assertThat(at(PairWalk.from(HERE, 453, THERE, 453).withoutHere())).isEqualTo("end");
    }
}
