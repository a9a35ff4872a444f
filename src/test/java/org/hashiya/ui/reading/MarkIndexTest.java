package org.hashiya.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.paint.Color;
import org.hashiya.text.Span;
import org.junit.jupiter.api.Test;

class MarkIndexTest {
    private final MarkIndex index = new MarkIndex();

    @Test
    void longerMarksComeFirst() {
        var word = Mark.of(1, new Span(4, 8), Color.RED);
        var sentence = Mark.of(2, new Span(4, 40), Color.RED);
        index.put(word);
        index.put(sentence);
        assertThat(index.touching(5, 6)).containsExactly(sentence, word);
    }

    @Test
    void aMarkReplacesTheOneWithItsId() {
        var before = Mark.of(1, new Span(4, 8), Color.RED);
        var after = Mark.of(1, new Span(20, 30), Color.RED);
        index.put(before);
        assertThat(index.put(after)).contains(before);
        assertThat(index.touching(0, 100)).containsExactly(after);
        assertThat(index.remove(1)).contains(after);
        assertThat(index.size()).isZero();
    }

    @Test
    void itFindsWhatAPlainSearchFinds() {
        var chance = new Random(7);
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 1_500; i++) {
            int start = chance.nextInt(20_000);
            int length = 1 + (int) Math.pow(10, chance.nextDouble() * 4);
            marks.add(Mark.of(i, new Span(start, start + length), Color.RED));
        }
        index.replaceAll(marks);
        for (int i = 0; i < 1_500; i++) {
            int from = chance.nextInt(20_000);
            int to = from + 1 + chance.nextInt(3_000);
            assertThat(index.touching(from, to)).hasSameElementsAs(plainly(marks, from, to));
            index.remove(marks.removeLast().id());
        }
    }

    private static List<Mark> plainly(List<Mark> marks, int from, int to) {
        return marks.stream().filter(mark -> mark.start() < to && mark.end() > from).toList();
    }
}
