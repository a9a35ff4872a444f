package org.hashiya.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    /// The bar stands before the letter that is clicked.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "gəldi 19|20-ci ildə; 1920-ci",
                "1920-1922|; ",
                "от 1920|-1922; ",
                "в |1920-1922 гг.; 1920",
                "12.05.|1920, sonra; 12.05.1920",
                "Сен-|Жермен,; Сен-Жермен",
                "d’|Ardenne; d’Ardenne",
                "ثم و|كتب، وقال; وكتب",
                "الْوَ|لَدُ إِلَى; الْوَلَدُ",
                "«|Вчера к; Вчера",
                "35|%; "
            })
    void whatIsWrittenTogetherIsAWord(String text, String word) {
        int at = text.indexOf('|');
        var words = text.replace("|", "");
        if (word == null) {
            assertThat(at == words.length() || !Words.isPart(words, at)).isTrue();
            return;
        }
        assertThat(words.substring(Words.start(words, at), Words.end(words, at))).isEqualTo(word);
    }
}
