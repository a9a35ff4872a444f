package org.hashiya.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import org.hashiya.chronology.HistoricalDate.Doubt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            textBlock =
                    """
                    1922-11-02              | Day         | 1922-11-02 | 1922-11-02
                    1922-11                 | Month       | 1922-11-01 | 1922-11-30
                    1924-02                 | Month       | 1924-02-01 | 1924-02-29
                    1922                    | Year        | 1922-01-01 | 1922-12-31
                    -0044                   | Year        | -0044-01-01| -0044-12-31
                    192X                    | Decade      | 1920-01-01 | 1929-12-31
                    19XX                    | Century     | 1900-01-01 | 1999-12-31
                    00XX                    | Century     | 0001-01-01 | 0099-12-31
                    1922-21                 | Season      | 1922-03-01 | 1922-05-31
                    1922-22                 | Season      | 1922-06-01 | 1922-08-31
                    1922-23                 | Season      | 1922-09-01 | 1922-11-30
                    1923-24                 | Season      | 1923-12-01 | 1924-02-29
                    1922-09/1923-02         | Range       | 1922-09-01 | 1923-02-28
                    1922/..                 | Range       | 1922-01-01 | none
                    ../1922                 | Range       | none       | 1922-12-31
                    [1923-05..1923-09]      | Part        | 1923-05-01 | 1923-09-30
                    [..1923-09-12]          | Part        | none       | 1923-09-12
                    [1923..]                | Part        | 1923-01-01 | none
                    P3M                     | Lasting     | none       | none
                    XXXX-04-28              | YearlessDay | none       | none
                    XXXX-04                 | YearlessMonth | none     | none
                    1923-02-30              | Day         | none       | none
                    1920-05-32              | Day         | none       | none
                    1917-11-02@julian       | Day         | 1917-11-15 | 1917-11-15
                    1917@julian             | Year        | 1917-01-14 | 1918-01-13
                    1900-02-29@julian       | Day         | 1900-03-13 | 1900-03-13
                    1341-03-12@hijri        | Day         | 1922-11-02 | 1922-11-02
                    1341@hijri              | Year        | 1922-08-24 | 1923-08-13
                    1299-03-12@hijri        | Day         | 1882-02-01 | 1882-02-01
                    """)
    void aDateHasItsKindAndItsFirstAndLastDay(
            String written, String kind, String earliest, String latest) {
        var date = HistoricalDate.parse(written);
        assertThat(date).hasToString(written);
        assertThat(date.when().getClass().getSimpleName()).isEqualTo(kind);
        assertThat(date.earliest().map(Object::toString)).isEqualTo(Optional.ofNullable(earliest));
        assertThat(date.latest().map(Object::toString)).isEqualTo(Optional.ofNullable(latest));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1922~                   | 1922~             | APPROXIMATE
                    1922?                   | 1922?             | UNCERTAIN
                    1922%                   | 1922%             | APPROXIMATE UNCERTAIN
                    1922?~                  | 1922%             | APPROXIMATE UNCERTAIN
                    1922!                   | 1922!             | INFERRED
                    1922~!                  | 1922~!            | APPROXIMATE INFERRED
                    1917-11-02?@julian!     | 1917-11-02?@julian! | UNCERTAIN INFERRED
                    1922~/1923              | 1922/1923~        | APPROXIMATE
                    1922?/1923~             | 1922/1923%        | APPROXIMATE UNCERTAIN
                    XXXX-04-28!             | XXXX-04-28!       | INFERRED
                    """)
    void doubtsStandAtTheEndAndHoldForTheWholeDate(String read, String written, String doubts) {
        var date = HistoricalDate.parse(read);
        assertThat(date).hasToString(written);
        assertThat(date.doubts())
                .containsExactlyInAnyOrder(
                        Arrays.stream(doubts.split(" ")).map(Doubt::valueOf).toArray(Doubt[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "' 1922 ', 1922",
        "/1922, ../1922",
        "1922/, 1922/..",
        "P2W, P14D",
        "1922@gregorian, 1922"
    })
    void otherSpellingsAreUnderstood(String read, String written) {
        assertThat(HistoricalDate.parse(read)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "spring",
                "22",
                "19222",
                "1922-13",
                "1922-25",
                "1922-00",
                "1922-1-2",
                "1922-11-00",
                "1922-13-01",
                "1922-11-2",
                "02.11.1922",
                "1922-11-02T10:00",
                "19X2",
                "X922",
                "~1922",
                "1922~-11",
                "1922@",
                "1922@chinese",
                "1922@julian@hijri",
                "1922//1923",
                "1922/1923/1924",
                "192X/193X",
                "/",
                "../..",
                "[..]",
                "[1922]",
                "[1922..1923",
                "P",
                "PT3H",
                "XXXX-13-01",
                "XXXX-13",
                "!",
                "?",
                "١٩٢٢",
                "1922 11",
                "Y17000",
                "1922!!"
            })
    void whatIsNoDateIsRefusedInWords(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HistoricalDate.parse(written))
                .satisfies(e -> assertThat(e).hasMessageMatching("(“.*” is not a date|A |No ).*"));
    }

    @Test
    void everyKindOfDateIsReadAsItWasWritten() {
        var kinds = new HashSet<Class<?>>();
        for (int seed = 0; seed < 20_000; seed++) {
            var date = AnyDate.of(new Random(seed), seed % AnyDate.KINDS);
            kinds.add(date.when().getClass());
            assertThat(HistoricalDate.parse(date.toString())).as("seed %d", seed).isEqualTo(date);
        }
        assertThat(kinds).hasSize(AnyDate.KINDS);
    }

    @FuzzTest
    void anySignsAreADateOrAreNot(FuzzedDataProvider data) {
        var written = data.consumeRemainingAsString();
        try {
            var date = HistoricalDate.parse(written);
            assertThat(HistoricalDate.parse(date.toString())).isEqualTo(date);
        } catch (IllegalArgumentException notADate) {
            assertThat(notADate).hasMessageMatching("(?s)(“.*” is not a date|A |No ).*");
        }
    }
}
