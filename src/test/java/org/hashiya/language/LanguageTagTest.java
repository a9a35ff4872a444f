package org.hashiya.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    @ParameterizedTest
    @CsvSource({
        "az, ltr",
        "az-Cyrl, ltr",
        "az-Arab, rtl",
        "ru, ltr",
        "ar, rtl",
        "fa, rtl",
        "ota, rtl",
        "azb, rtl",
        "ar-Latn, ltr",
        "und, ltr",
        "und-Arab, rtl"
    })
    void theDirectionIsThatOfTheScript(String tag, String direction) {
        assertThat(new LanguageTag(tag).direction()).isEqualTo(Direction.ofCode(direction));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "az_AZ", "Azerbaijani language", "x"})
    void whatIsNoTagIsRefusedWithAnExample(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LanguageTag(tag));
    }

    @Test
    void azerbaijaniChangesItsTwoLettersIToTheirOwnCapitals() {
        assertThat("ilıq".toUpperCase(new LanguageTag("az").locale())).isEqualTo("İLIQ");
    }

    @ParameterizedTest
    @CsvSource({"(1) حاشية, rtl", "1924 Qarasu حاشية, ltr", "'', ltr", "12 - 13, ltr"})
    void theFirstLetterWithADirectionDecides(String words, String direction) {
        assertThat(Direction.ofWords(words)).isEqualTo(Direction.ofCode(direction));
    }
}
