package org.hashiya.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {
    @Test
    void theScriptOfMostLettersIsTheScriptOfTheWords() {
        assertThat(Scripts.most("Qarasu, Карасу и Бирлик")).contains(UnicodeScript.CYRILLIC);
        assertThat(Scripts.most("1924 (312)")).isEmpty();
        assertThat(Scripts.count("ab в 12 ج"))
                .containsOnlyKeys(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.ARABIC)
                .containsEntry(UnicodeScript.LATIN, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "az, LATIN",
        "az-Cyrl, CYRILLIC",
        "az-Arab, ARABIC",
        "ru, CYRILLIC",
        "ota, ARABIC",
        "fa, ARABIC",
        "ka, GEORGIAN",
        "de, LATIN"
    })
    void aLanguageIsWrittenInItsScript(String language, UnicodeScript script) {
        assertThat(Scripts.of(new LanguageTag(language))).contains(script);
    }

    @Test
    void nobodyKnowsTheScriptOfAnUnknownLanguage() {
        assertThat(Scripts.of(LanguageTag.UNKNOWN)).isEmpty();
    }
}
