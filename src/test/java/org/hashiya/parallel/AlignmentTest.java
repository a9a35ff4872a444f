package org.hashiya.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.hashiya.annotation.Authorship;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.text.OffsetMap;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.Test;

/// What an alignment is: passages that say the same, and what becomes of them when words change.
class AlignmentTest {
    private static final TextId BOOK = TextId.random();
    private static final TextId LETTER = TextId.random();
    private static final TextId PAGE = TextId.random();

    private static Alignment of(Passage... passages) {
        return new Alignment(
                new LastingId(EditId.random(), 1),
                List.of(passages),
                Alignment.Grounds.BY_HAND,
                Authorship.of("aynur", Instant.EPOCH));
    }

    private static Passage at(TextId text, int start, int end) {
        return new Passage(text, new Span(start, end));
    }

    @Test
    void twoPassagesOfOneAnswerToThreeOfAnotherAndOneOfAThird() {
        var alignment =
                of(
                        at(BOOK, 50, 60),
                        at(LETTER, 0, 5),
                        at(BOOK, 10, 20),
                        at(LETTER, 9, 12),
                        at(LETTER, 5, 8),
                        at(PAGE, 1, 2));

        assertThat(alignment.texts()).containsExactly(BOOK, LETTER, PAGE);
        assertThat(alignment.sideOf(at(BOOK, 50, 60)))
                .containsExactly(at(BOOK, 10, 20), at(BOOK, 50, 60));
        assertThat(alignment.across(at(BOOK, 10, 20), LETTER))
                .containsExactly(at(LETTER, 0, 5), at(LETTER, 5, 8), at(LETTER, 9, 12));
        assertThat(alignment.across(at(BOOK, 10, 20), BOOK)).isEmpty();
    }

    @Test
    void placesOfOneTextAnswerToEachOther() {
        var alignment = of(at(BOOK, 50, 60), at(BOOK, 10, 20));

        assertThat(alignment.isWithinOneText()).isTrue();
        assertThat(alignment.sideOf(at(BOOK, 10, 20))).containsExactly(at(BOOK, 10, 20));
        assertThat(alignment.across(at(BOOK, 10, 20), BOOK)).containsExactly(at(BOOK, 50, 60));
    }

    @Test
    void onePassageAloneOrPassagesThatOverlapAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(at(BOOK, 0, 5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(at(BOOK, 0, 5), at(LETTER, 0, 5), at(BOOK, 4, 9)));
        assertThat(of(at(BOOK, 0, 5), at(BOOK, 5, 9)).passages()).hasSize(2);
    }

    @Test
    void aProposalHasAMethodAndAScoreUpToOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Alignment.Proposed("length", 1.1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Alignment.Proposed("length", Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Alignment.Proposed("", 0.5));
    }

    @Test
    void newWordsMoveThePassagesOfTheirTextAndNameWhatCannotBeMoved() {
        var behind = of(at(BOOK, 20, 30), at(LETTER, 20, 30));
        var before = of(at(BOOK, 0, 5), at(LETTER, 0, 5));
        var inside = of(at(BOOK, 12, 30), at(LETTER, 40, 50));
        var map = new OffsetMap(List.of(new OffsetMap.Change(10, 14, 7)));

        var carried = Carried.over(map, BOOK, List.of(behind, before, inside));

        assertThat(carried.before()).containsExactly(behind);
        assertThat(carried.after())
                .containsExactly(behind.between(List.of(at(BOOK, 23, 33), at(LETTER, 20, 30))));
        assertThat(carried.lost()).containsExactly(inside);
    }
}
