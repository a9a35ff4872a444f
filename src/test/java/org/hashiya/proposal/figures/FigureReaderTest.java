package org.hashiya.proposal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.hashiya.annotation.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 575 259 nəfər              | 1575259 nəfər
                    1.575.259 nəfər              | 1575259 nəfər
                    1,575,259 persons            | 1575259 persons
                    ١٬٥٧٥٬٢٥٩ نسمة               | 1575259 نسمة
                    ٤٢ بيتًا                      | 42 بيتًا
                    4 200 рублей                 | 4200 рублей
                    4,200 roubles                | 4200 roubles
                    3,5 min manat                | 3500 manat
                    1,5 млн рублей               | 1500000 рублей
                    2.5 million roubles          | 2500000 roubles
                    12 thousand households       | 12000 households
                    12 тысяч дворов              | 12000 дворов
                    yüz min adam                 | 100000 adam
                    iki yüz on dörd ev           | 214 ev
                    yüz səksən altı imza         | 186 imza
                    doqquz min manat             | 9000 manat
                    min iki yüz pud              | 1200 pud
                    on altı tiyan                | 16 tiyan
                    otuz altı qadın              | 36 qadın
                    yarım milyon manat           | 500000 manat
                    сто тысяч человек            | 100000 человек
                    девять тысяч рублей          | 9000 рублей
                    двести четырнадцать дворов   | 214 дворов
                    тридцать шесть женщин        | 36 женщин
                    тысяча двести пудов          | 1200 пудов
                    полтора миллиона рублей      | 1500000 рублей
                    полмиллиона рублей           | 500000 рублей
                    a hundred thousand people    | 100000 people
                    one hundred and twenty-six houses | 126 houses
                    thirty-six women             | 36 women
                    two hundred households       | 200 households
                    nine thousand roubles        | 9000 roubles
                    half a million roubles       | 500000 roubles
                    two dozen carts              | 24 carts
                    مائة ألف نسمة                | 100000 نسمة
                    ثلاثمئة بيت                  | 300 بيت
                    أربعون امرأة                 | 40 امرأة
                    ألفان                        | 2000
                    خمسة وعشرون رجلًا             | 25 رجلًا
                    ثلاثة آلاف بيت               | 3000 بيت
                    about 400 carts              | ~400 carts
                    təxminən 300 ev              | ~300 ev
                    около 500 дворов             | ~500 дворов
                    نحو ٥٠٠ بيت                  | ~500 بيت
                    more than a hundred carts    | ≥100 carts
                    at least eleven fines        | ≥11 fines
                    свыше 2 000 пудов            | ≥2000 пудов
                    не менее ста дворов          | ≥100 дворов
                    100-dən çox ev               | ≥100 ev
                    مائة وخمسة وعشرون بيتًا        | 125 بيتًا
                    сто двадцать пять дворов     | 125 дворов
                    yüz iyirmi beş ev            | 125 ev
                    a hundred and twenty-five houses | 125 houses
                    almost three thousand poods  | ~3000 poods
                    300-ə qədər ev               | ~300 ev
                    1140 pud                     | 1140 pud
                    1 140 пудов сырых коконов    | 1140 пудов
                    214 дворов                   | 214 дворов
                    The board asked for 6,500, the instructor for 4,200. | 6500; 4200
                    أكثر من ٣٠٠ بيت              | ≥300 بيت
                    up to 60 boxes               | ≤60 boxes
                    не более четырёх тысяч       | ≤4000
                    до 300 дворов                | ≤300 дворов
                    a third of the hatching      | ~33.3%
                    every second house           | 50%
                    more than half of the sheds  | ≥50%
                    two thirds of the villages   | ~66.7%
                    one in ten                   | 10%
                    не более четверти выкормки   | ≤25%
                    две трети дворов             | ~66.7%
                    каждый второй двор           | 50%
                    около трети                  | ~33.3%
                    kümxanaların yarısını        | 50%
                    əhalinin üçdə biri           | ~33.3%
                    hər onuncu adam              | 10%
                    نصف البيوت                   | 50%
                    نصف مليون روبل               | 500000 روبل
                    ثلث الأهالي                  | ~33.3%
                    ثلثا القرية                  | ~66.7%
                    from 38 to 42 roubles        | 38–42 roubles
                    от 38 до 42 рублей           | 38–42 рублей
                    38–42 roubles                | 38–42 roubles
                    ما بين 38 و42 روبلًا          | 38–42 روبلًا
                    42 процента                  | 42%
                    42%                          | 42%
                    60 faiz                      | 60%
                    6 per cent                   | 6%
                    ٢٥ بالمئة                    | 25%
                    """)
    void readsWhatTheSourceSays(String words, String expected) {
        assertThat(said(words)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in 1924",
                "1924-cü ildə",
                "в 1924 году",
                "в 1922–1926 гг.",
                "سنة 1922",
                "17 October 1922",
                "oktyabrın 14-də",
                "14 октября",
                "XX əsr",
                "the 3rd congress",
                "7-ci sinif",
                "3-й отдел",
                "the mulberry trees along the ditch"
            })
    void yearsDaysAndOrdinalsAreNoFigures(String words) {
        assertThat(FigureReader.read(words)).isEmpty();
    }

    private static String said(String words) {
        return FigureReader.read(words).stream()
                .map(read -> said(read.figure()))
                .collect(Collectors.joining("; "));
    }

    private static String said(Figure figure) {
        var least = figure.bounds().least().map(FigureReaderTest::plain).orElse("");
        var most = figure.bounds().most().map(FigureReaderTest::plain).orElse("");
        var bounds =
                !least.isEmpty() && !most.isEmpty()
                        ? least + "–" + most
                        : least.isEmpty() ? "≤" + most : "≥" + least;
        var number =
                figure.value()
                        .map(value -> (figure.approximate() ? "~" : "") + plain(value))
                        .orElse(bounds);
        return (number + (figure.isShare() ? "%" : " " + figure.commodity())).strip();
    }

    private static String plain(java.math.BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
