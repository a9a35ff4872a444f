package org.hashiya.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GraphemesTest {
    @Test
    void boundariesAreThoseThatTheWholeTextHas() {
        for (int seed = 0; seed < 2_000; seed++) {
            var words = AnyWords.of(new Random(seed), 1 + seed % 80);
            agrees(words, "seed " + seed);
        }
    }

    @Test
    void aLongRowOfFlagsIsCutBetweenFlags() {
        agrees("a" + "\ud83c\udde6\ud83c\uddff".repeat(100) + "b", "flags");
        agrees("\ud83c\uddf7" + "\ud83c\udde6\ud83c\uddff".repeat(100), "an odd one in front");
    }

    @Test
    void aHeapOfMarksBelongsToItsLetter() {
        agrees("e" + "\u0301".repeat(300) + "f", "accents");
    }

    @Test
    void aLongWordInALetterlessScriptIsCutLetterByLetter() {
        agrees("\u4e2d\u6587".repeat(200), "Chinese");
        agrees("한국".repeat(200), "Korean");
        agrees("\ud83d\ude00".repeat(200), "faces");
    }

    @Test
    void aSpanIsWidenedToWholeLetters() {
        var words = "xe\u0301\u0302y\r\nz";
        var letters = new Graphemes(words);
        assertThat(letters.widen(new Span(2, 3))).isEqualTo(new Span(1, 4));
        assertThat(letters.widen(new Span(1, 4))).isEqualTo(new Span(1, 4));
        assertThat(letters.widen(new Span(6, 7))).isEqualTo(new Span(5, 7));
    }

    @Test
    void aWidenedSpanIsTheSmallestThatSplitsNoLetter() {
        for (int seed = 0; seed < 300; seed++) {
            var chance = new Random(seed);
            var words = AnyWords.of(chance, 2 + seed % 30);
            var boundaries = boundaries(words);
            int start = chance.nextInt(words.length());
            int end = start + 1 + chance.nextInt(words.length() - start);
            int least = start;
            while (!boundaries.contains(least)) {
                least--;
            }
            int most = end;
            while (!boundaries.contains(most)) {
                most++;
            }
            assertThat(new Graphemes(words).widen(new Span(start, end)))
                    .as("seed %d", seed)
                    .isEqualTo(new Span(least, most));
        }
    }

    @Test
    void nothingIsABoundaryOutsideTheText() {
        var letters = new Graphemes("ab");
        assertThat(letters.isBoundary(-1)).isFalse();
        assertThat(letters.isBoundary(0)).isTrue();
        assertThat(letters.isBoundary(2)).isTrue();
        assertThat(letters.isBoundary(3)).isFalse();
        assertThat(new Graphemes("").isBoundary(0)).isTrue();
    }

    private static void agrees(String words, String what) {
        var letters = new Graphemes(words);
        var boundaries = boundaries(words);
        for (int i = 0; i <= words.length(); i++) {
            assertThat(letters.isBoundary(i))
                    .as("%s: %d in %s", what, i, escaped(words))
                    .isEqualTo(boundaries.contains(i));
        }
    }

    private static Set<Integer> boundaries(String words) {
        var iterator = BreakIterator.getCharacterInstance(Locale.ROOT);
        iterator.setText(words);
        var boundaries = new HashSet<Integer>();
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            boundaries.add(at);
        }
        return boundaries;
    }

    private static String escaped(String words) {
        var escaped = new StringBuilder();
        words.chars().forEach(sign -> escaped.append("\\u%04x".formatted(sign)));
        return escaped.toString();
    }
}
