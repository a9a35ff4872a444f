package org.hashiya.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import javafx.scene.paint.Color;
import org.hashiya.text.Span;
import org.junit.jupiter.api.Test;

class CensusTest {
    @Test
    void aMarkCountsInEveryRowThatItTouches() {
        var census = new Census(100, 10);
        assertThat(census.add(Mark.of(1, new Span(15, 30), Color.RED)))
                .isEqualTo(new Census.Rows(1, 2));
        assertThat(census.most(0)).isEmpty();
        assertThat(census.most(1)).contains(Color.RED);
        assertThat(census.count(3)).isZero();
    }

    @Test
    void theColourOfMostMarksIsShown() {
        var census = new Census(100, 10);
        census.add(Mark.of(1, new Span(0, 5), Color.RED));
        census.add(Mark.of(2, new Span(1, 6), Color.BLUE));
        census.add(Mark.of(3, new Span(2, 3), Color.BLUE));
        assertThat(census.most(0)).contains(Color.BLUE);
        census.remove(Mark.of(3, new Span(2, 3), Color.BLUE));
        census.remove(Mark.of(2, new Span(1, 6), Color.BLUE));
        assertThat(census.most(0)).contains(Color.RED);
    }

    @Test
    void itCountsWhatAPlainSearchCounts() {
        var chance = new Random(4);
        int length = 5_000;
        var census = new Census(length, 300);
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 2_000; i++) {
            int start = chance.nextInt(length - 1);
            int end = Math.min(length, start + 1 + chance.nextInt(90));
            marks.add(Mark.of(i, new Span(start, end), Color.hsb(chance.nextInt(5) * 70, 1, 1)));
            census.add(marks.getLast());
            if (i % 3 == 0) {
                census.remove(marks.remove(chance.nextInt(marks.size())));
            }
        }
        for (int row = 0; row < 300; row++) {
            int here = row;
            long plainly =
                    marks.stream()
                            .filter(mark -> census.row(mark.start()) <= here)
                            .filter(mark -> census.row(mark.end() - 1) >= here)
                            .count();
            assertThat(census.count(row)).isEqualTo((int) plainly);
        }
    }
}
