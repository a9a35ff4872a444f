package org.hashiya.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Which letters a reader of a language takes for the same, and which never.
class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "az, IŞIQ, ışıq",
        "az, İSTİ, isti",
        "az, Kafé, kafe",
        "ru, Ёлка, елка",
        "ru, МОЙ, мой",
        "en, Café, CAFE",
        "en, Rüstəm, rustəm",
        "ar, كَتَبَ, كتب",
        "ar, أحمد, احمد",
        "ar, إلى, الي",
        "ar, كــتاب, كتاب",
        "ar, ﻻ, لا",
        "ar, ١٩٢٤, 1924",
        "en, don’t, don't",
    })
    void theseAreTheSame(String language, String one, String other) {
        assertThat(fold(language, one)).isEqualTo(fold(language, other));
    }

    @ParameterizedTest
    @CsvSource({
        "az, qıl, qil",
        "az, ər, er",
        "az, göl, gol",
        "az, şər, sər",
        "az, çap, cap",
        "az, dağ, dag",
        "ru, мой, мои",
        "en, ər, er",
    })
    void theseAreNot(String language, String one, String other) {
        assertThat(fold(language, one)).isNotEqualTo(fold(language, other));
    }

    @Test
    void aLongTextIsFoldedLikeAShortOne() {
        var words = "IŞIQ Ёлка, كَتَبَ «ﻻ» don’t ١٩٢٤ 𐎠 ss ß\r\n";
        for (var language : List.of("az", "ru", "ar")) {
            assertThat(fold(language, words.repeat(200)))
                    .isEqualTo(fold(language, words).repeat(200));
        }
    }

    @Test
    void lettersTypedInPartsAreTheSame() {
        assertThat(fold("az", Normalizer.normalize("göylər", Normalizer.Form.NFD)))
                .isEqualTo(fold("az", "göylər"));
        assertThat(fold("ru", Normalizer.normalize("мой ещё", Normalizer.Form.NFD)))
                .isEqualTo(fold("ru", "мой еще"));
    }

    @Test
    void aFoldedLetterKnowsItsVowelSigns() {
        var words = "قال كَتَبَ";
        var folded = Folding.of(new LanguageTag("ar")).fold(words);
        int at = folded.letters().indexOf("كتب");
        assertThat(words.substring(folded.start(at), folded.end(at + 2))).isEqualTo("كَتَبَ");
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /// Whatever is folded, places stay in order and inside the words.
    @ParameterizedTest
    @MethodSource("seeds")
    void placesRunForward(int seed) {
        var scraps =
                List.of(
                        "a",
                        "İ",
                        "I",
                        "ё",
                        "\u0301",
                        "كَ",
                        "ـ",
                        "\uFDFA",
                        "\uD835\uDD38",
                        "\u200F",
                        " ",
                        "é");
        var random = new Random(seed);
        var words = new StringBuilder();
        random.ints(20, 0, scraps.size()).mapToObj(scraps::get).forEach(words::append);
        var folded =
                Folding.of(new LanguageTag(seed % 2 == 0 ? "az" : "ar")).fold(words.toString());
        int before = 0;
        for (int i = 0; i < folded.letters().length(); i++) {
            assertThat(folded.start(i)).isGreaterThanOrEqualTo(before);
            assertThat(folded.end(i))
                    .isGreaterThan(folded.start(i))
                    .isLessThanOrEqualTo(words.length());
            before = folded.start(i);
        }
    }

    private static String fold(String language, String words) {
        return Folding.of(new LanguageTag(language)).letters(words);
    }
}
