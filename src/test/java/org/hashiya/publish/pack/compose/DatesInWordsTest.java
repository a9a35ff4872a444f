package org.hashiya.publish.pack.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.hashiya.chronology.HistoricalDate;
import org.hashiya.language.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates as schoolbooks of four languages print them.
class DatesInWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | 1922-10-14            | 14 October 1922
                    az | 1922-10-14            | 14 oktyabr 1922
                    ru | 1922-10-14            | 14 октября 1922 г.
                    ar | 1922-10-14            | 14 أكتوبر 1922
                    en | 1922-10~              | about October 1922
                    ru | 1922-10               | октябрь 1922 г.
                    az | 192X                  | 1920–1929-cu illər
                    en | 1924-21               | spring of 1924
                    ar | 1924-23               | خريف 1924
                    en | 1922/1926             | 1922 to 1926
                    az | 1922/1926             | 1922 – 1926
                    en | 1922/..               | from 1922 on
                    ru | ../1926               | до: 1926 г.
                    en | XXXX-09-09            | 9 September, the year not given
                    en | 1922?                 | 1922, not certain
                    """)
    void areSaidInEachLanguage(String language, String edtf, String words) {
        var date = HistoricalDate.parse(edtf);
        assertThat(new DateInWords(new LanguageTag(language)).of(date)).isEqualTo(words);
    }
}
