package org.hashiya.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a name in a sentence is called on its own, guessed with care.
class LemmaTest {
    @ParameterizedTest
    @CsvSource({
        "az,Bakıda,Bakı",
        "az,Gəncədən,Gəncə",
        "az,Bakının,Bakı",
        "az,SSRİ-nin,SSRİ",
        "ru,в Петрограде,Петроград",
        "ru,Азербайджана,Азербайджан",
        "ru,из Тифлиса,Тифлис",
        "ru,Баку,Баку",
        "ru,в Баку,Баку",
        "ru,Москве,Москве",
        "ru,Дагестаном,Дагестан",
        "en,the White Bridge's,White Bridge",
        "en,in Baku,Baku",
        "en,Tutdere,Tutdere",
        "ar,في باكو,باكو",
        "ar,بالقاهرة,القاهرة",
        "ar,للقاهرة,القاهرة",
        "ar,باكو,باكو",
        "und,Bakıda,Bakıda"
    })
    void ofPlaces(String language, String words, String name) {
        assertThat(Lemma.guess(words, new LanguageTag(language), true)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "az,Davudun,Davud",
        "az,Rüstəmin,Rüstəm",
        "az,Mahmuda,Mahmuda",
        "az,Leyla,Leyla",
        "az,Kalinin,Kalinin",
        "az,Lenin,Lenin",
        "az,Leylanın,Leylanın",
        "az,Davud,Davud",
        "ru,Наримановым,Нариманов",
        "ru,с Рустамом,Рустам",
        "ru,Нариманова,Нариманова",
        "ru,Иван,Иван",
        "ru,Лениным,Ленин",
        "en,Rustam’s,Rustam",
        "en,Mirza  Davud,Mirza Davud"
    })
    void ofPeople(String language, String words, String name) {
        assertThat(Lemma.guess(words, new LanguageTag(language), false)).isEqualTo(name);
    }
}
