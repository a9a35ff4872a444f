package org.hashiya.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void offsetsAreThoseOfString() {
        for (int seed = 0; seed < 500; seed++) {
            var words = AnyWords.of(new Random(seed), seed % 60);
            var codePoints = new CodePoints(words);
            int count = words.codePointCount(0, words.length());
            assertThat(codePoints.count()).isEqualTo(count);
            for (int i = 0; i <= count; i++) {
                int utf16 = words.offsetByCodePoints(0, i);
                assertThat(codePoints.toUtf16(i)).as("%d in seed %d", i, seed).isEqualTo(utf16);
                assertThat(codePoints.fromUtf16(utf16)).as("%d in seed %d", i, seed).isEqualTo(i);
            }
        }
    }

    @Test
    void aSignBeyondTheFirstPlaneCountsOnce() {
        var codePoints = new CodePoints("a\ud83d\ude00b");
        assertThat(codePoints.count()).isEqualTo(3);
        assertThat(codePoints.toUtf16(2)).isEqualTo(3);
        assertThat(codePoints.fromUtf16(3)).isEqualTo(2);
    }

    @Test
    void halfASignCountsAsOne() {
        assertThat(new CodePoints("\ude00\ud83da").count()).isEqualTo(3);
        assertThat(new CodePoints("\ud83d").count()).isEqualTo(1);
    }

    @Test
    void thereIsNothingBeforeTheBeginningOrPastTheEnd() {
        var codePoints = new CodePoints("\ud83d\ude00");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> codePoints.toUtf16(2))
                .withMessage("2 of 1 code points");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> codePoints.toUtf16(-1));
    }
}
