package org.hashiya.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Any text, cut for the screen: no offset is lost, no letter is cut, and nothing but breaks looks
/// different.
class OffsetsSurviveTheScreenTest {
    private static final List<String> SCRAPS =
            List.of(
                    "\n",
                    "\r\n",
                    "\r",
                    "\f",
                    "\u2028",
                    "\u0085",
                    "\t",
                    " ",
                    " ",
                    ". ",
                    "ə",
                    "ا",
                    "لا",
                    "الْمُعَلِّمُ",
                    "👩‍👩‍👧",
                    "e\u0301",
                    "\uD83D\uDE00",
                    "\u200F",
                    "\uFFFC",
                    "\u0000",
                    "word",
                    "Слово",
                    "كلمة");

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyOffsetComesBack(int seed) {
        var words = words(seed);
        var paragraphs = new DisplayParagraphs(words);
        for (int offset = 0; offset <= words.length(); offset++) {
            assertThat(paragraphs.toText(paragraphs.toScreen(offset)))
                    .isEqualTo(outsideOfBreak(words, offset));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void paragraphsHoldTheWordsInTheirOrder(int seed) {
        var words = words(seed);
        var paragraphs = new DisplayParagraphs(words);
        int end = 0;
        int screen = 0;
        for (int i = 0; i < paragraphs.count(); i++) {
            var piece = paragraphs.piece(i);
            assertThat(words.substring(end, piece.start())).matches("|\r\n|\r|\n");
            assertThat(piece.screenStart()).isEqualTo(screen);
            assertThat(piece.length()).isBetween(0, DisplayParagraphs.LONGEST);
            assertThat(paragraphs.shown(i))
                    .isEqualTo(
                            words.substring(piece.start(), piece.end())
                                    .replaceAll("[\f\u2028\u0085]", " "));
            end = piece.end();
            screen += piece.length() + 1;
        }
        assertThat(end).isEqualTo(words.length());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noGraphemeIsCut(int seed) {
        var words = words(seed);
        var graphemes = BreakIterator.getCharacterInstance();
        graphemes.setText(words);
        var paragraphs = new DisplayParagraphs(words);
        for (int i = 0; i < paragraphs.count(); i++) {
            var piece = paragraphs.piece(i);
            assertThat(!piece.continued() || graphemes.isBoundary(piece.start())).isTrue();
        }
        var chance = new Random(seed);
        for (int i = 0; i < 50; i++) {
            int offset = outsideOfBreak(words, chance.nextInt(words.length() + 1));
            int start = paragraphs.graphemeStart(offset);
            int end = paragraphs.graphemeEnd(offset);
            if (graphemes.isBoundary(offset)) {
                assertThat(List.of(start, end)).containsOnly(offset);
            } else {
                assertThat(start).isEqualTo(graphemes.preceding(offset));
                assertThat(end).isEqualTo(graphemes.following(offset));
            }
        }
    }

    /// Every tenth text is long, and every fourth has no break in it.
    private static String words(int seed) {
        var chance = new Random(seed);
        boolean oneLine = seed % 4 == 0;
        int scraps = seed % 10 == 0 ? 6_000 : chance.nextInt(200);
        var text = new StringBuilder();
        for (int i = 0; i < scraps; i++) {
            var scrap = SCRAPS.get(chance.nextInt(SCRAPS.size()));
            text.append(oneLine && scrap.isBlank() ? "" : scrap);
        }
        return text.toString();
    }

    /// Between the two characters of a Windows line break there is no place on the screen.
    private static int outsideOfBreak(String words, int offset) {
        return offset > 0 && words.startsWith("\r\n", offset - 1) ? offset - 1 : offset;
    }
}
