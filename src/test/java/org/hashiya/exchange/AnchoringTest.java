package org.hashiya.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hashiya.text.Quotation;
import org.hashiya.text.Quotation.Found;
import org.hashiya.text.Span;
import org.junit.jupiter.api.Test;

/// Words are found again in a text that has changed, or it is said that they are not.
class AnchoringTest {
    private static final String WORDS = "🌾 The mill was sold. The old mill stood on.";

    private static Found find(int start, int end, String exact, String prefix, String suffix) {
        return new Anchoring(WORDS)
                .find(
                        Optional.of(start),
                        Optional.of(end),
                        Optional.of(new Quotation(exact, prefix, suffix)));
    }

    @Test
    void wordsThatStandWhereTheyStoodAreExact() {
        // Code points: the ear of wheat is one of them, and two in UTF-16.
        assertThat(find(6, 10, "mill", "", "")).isEqualTo(new Found.Exact(new Span(7, 11)));
    }

    @Test
    void wordsThatStandElsewhereOnceHaveMoved() {
        int sold = WORDS.indexOf("sold");
        assertThat(find(0, 4, "sold", "changed ", " since"))
                .isEqualTo(new Found.Moved(new Span(sold, sold + 4)));
    }

    @Test
    void amongTwinsTheWordsAroundThemDecide() {
        int second = WORDS.lastIndexOf("mill");
        assertThat(find(0, 4, "mill", "old ", " stood"))
                .isEqualTo(new Found.Moved(new Span(second, second + 4)));
    }

    @Test
    void amongTwinsNothingIsGuessed() {
        assertThat(find(0, 4, "mill", "new ", " fell")).isEqualTo(new Found.Orphaned(2));
        assertThat(find(0, 4, "mill", "", "")).isEqualTo(new Found.Orphaned(2));
    }

    @Test
    void wordsThatAreGoneAreOrphaned() {
        assertThat(find(6, 10, "bridge", "", "")).isEqualTo(new Found.Orphaned(0));
    }

    @Test
    void aPlaceAloneIsTakenWhileItIsInTheText() {
        var anchoring = new Anchoring(WORDS);
        assertThat(anchoring.find(Optional.of(6), Optional.of(10), Optional.empty()))
                .isEqualTo(new Found.Exact(new Span(7, 11)));
        assertThat(anchoring.find(Optional.of(6), Optional.of(999), Optional.empty()))
                .isEqualTo(new Found.Orphaned(0));
    }
}
