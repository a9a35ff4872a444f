package org.hashiya.ui.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hashiya.chronology.CalendarSystem;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.ui.kit.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A date that was typed in signs is said back in words.
class DateWordsTest {
    @AfterEach
    void speakEnglishAgain() {
        Words.speak(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1922-11-02|2 November 1922",
                "1922-11|November 1922",
                "1922|1922",
                "192X|the ten years 1920 to 1929",
                "19XX|the hundred years 1900 to 1999",
                "1922-23|autumn 1922",
                "1922-09/1922-11|from September 1922 to November 1922",
                "1922/..|from 1922 on",
                "../1922|until 1922",
                "[1923-05..1923-09]|sometime between May 1923 and September 1923",
                "XXXX-04-28|28 April of a year not given",
                "P2Y|a time of 2 years, 0 months, 0 days",
                "1924-04-31|31 April 1924, a day that does not exist",
                "1922~|1922, about",
                "1922?|1922, reading not sure",
                "1925-09-09!|9 September 1925, supplied by the editor",
                "1922-10-01@julian|1 October 1922, Julian calendar: that is 14 October 1922",
                "1341-02-22@hijri|22 Safar 1341, Hijri calendar: that is 14 October 1922",
            })
    void everySortOfDate(String edtf, String words) {
        assertThat(DateWords.of(HistoricalDate.parse(edtf))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1920-04-28|GREGORIAN|28 April 1920",
                "1920-04-28|JULIAN|15 April 1920",
                "1920-04-28|HIJRI|9 Shaʿban 1338 ± 1",
                "1918-03@julian|GREGORIAN|from 14 March 1918 to 13 April 1918",
                "1918-03@julian|JULIAN|March 1918",
            })
    void inEveryCalendar(String edtf, CalendarSystem calendar, String words) {
        assertThat(DateWords.in(calendar, HistoricalDate.parse(edtf))).isEqualTo(words);
    }

    @Test
    void inTheLanguageOfTheWindow() {
        var date = HistoricalDate.parse("1922-11-02");
        Words.speak(Locale.forLanguageTag("ru"));
        assertThat(DateWords.of(date)).isEqualTo("2 ноября 1922");
        Words.speak(Locale.forLanguageTag("az"));
        assertThat(DateWords.of(date)).isEqualTo("2 noyabr 1922");
    }
}
