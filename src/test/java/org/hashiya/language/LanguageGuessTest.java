package org.hashiya.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    az | Dəyirman 1924-cü ilin payızında körpünün yanında tikildi.
                    az | Kooperativin sədri hesabat verdi.
                    az | Bu il yol çox pis idi, lakin xalq bazara qədər getdi və sonra qayıtdı.
                    az | Dᴅyirman 1924-c¿ ilin payēzēnda kºrp¿n¿n yanēnda tikilmiĸdi, uĵurlu ildi.
                    az-Cyrl | Дәјирман 1924-ҹү илин пајызында көрпүнүн јанында тикилди.
                    ru | Мельница была построена осенью 1924 года рядом с мостом.
                    ru | Мельница была построена осенью рядом с мостом, её назвали «Бирлик» (Дәјирман).
                    ru | Мѣстный совѣтъ не имѣлъ свѣдѣній о мельницѣ въ 1912 году.
                    en | The mill was built beside the bridge in the autumn of 1924.
                    en | It is not known who was the first to speak of the Qarasu cooperative.
                    tr | Değirmen 1924 yılının sonbaharında köprünün yanında yapıldı ve bir yıl sonra yandı.
                    tr | Bu köy için yeni bir yol yapıldı, ancak köprü çok eski olduğu için yıkıldı.
                    ar | بُنيت الطاحونة بجانب الجسر في خريف سنة ألف وتسعمئة وأربع وعشرين.
                    ar | قال مدير تعاونية بيرلك إن الطاحونة لم تعمل في السنة الأولى (Birlik, 1924).
                    fa | آسیاب در پاییز همان سال کنار پل ساخته شد و گندم ده را آرد می‌کرد.
                    fa | گزارش چهار ده
                    ka | წისქვილი ხიდთან ააშენეს შემოდგომაზე.
                    hy | Ջրաղացը կառուցվել է կամրջի մոտ աշնանը։
                    """)
    void tellsTheLanguagesOfTheRegionApart(String language, String words) {
        assertThat(LanguageGuess.of(words)).isEqualTo(new LanguageTag(language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    digits | 1924, 1925, 1926 (312)
                    a name | Qarasu
                    three letters | РСФ
                    names | Rustam Muradov
                    German | Die Mühle wurde im Herbst neben der alten Brücke gebaut und brannte bald ab.
                    French | Le moulin fut construit en automne à côté du pont et brûla peu après.
                    Ukrainian | Млин збудували восени біля мосту, і її зерно мололи тут усі ці роки, бо є вода.
                    Kazakh | Диірмен күзде көпірдің қасында салынды, ұнды осы жерде тартты.
                    """)
    void saysNothingWhenThereIsTooLittleOrItIsAnother(String what, String words) {
        assertThat(LanguageGuess.of(words)).as(what).isEqualTo(LanguageTag.UNKNOWN);
    }

    @Test
    void emptyWordsAreInNoLanguage() {
        assertThat(LanguageGuess.of("")).isEqualTo(LanguageTag.UNKNOWN);
    }

    @Test
    void theLanguageOfMostOfTheWordsWins() {
        var russian = "Мельница стояла у моста много лет. ";
        var english = "The mill was beside the bridge for many years. ";
        assertThat(LanguageGuess.of(russian.repeat(5) + english.repeat(2)))
                .isEqualTo(new LanguageTag("ru"));
        assertThat(LanguageGuess.of(russian.repeat(2) + english.repeat(5)))
                .isEqualTo(new LanguageTag("en"));
    }

    @Test
    void aLongTextIsJudgedByPiecesFromAllOverIt() {
        var title = "The report of the council on the mill and on the bridge. ".repeat(100);
        var words = "Dəyirman körpünün yanında idi və hər il işləyirdi. ".repeat(20_000);
        assertThat(LanguageGuess.of(title + words)).isEqualTo(new LanguageTag("az"));
    }

    @Test
    void knowsALanguageInAnyOfItsScripts() {
        assertThat(LanguageGuess.knows(new LanguageTag("az-Cyrl"))).isTrue();
        assertThat(LanguageGuess.knows(new LanguageTag("ota"))).isFalse();
    }
}
