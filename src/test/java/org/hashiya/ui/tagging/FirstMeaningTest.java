package org.hashiya.ui.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.language.LanguageTag;
import org.hashiya.proposal.dating.Circumstances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A fresh mark means what its words say beyond doubt, and never more.
class FirstMeaningTest {
    @ParameterizedTest
    @CsvSource({
        "en, 1922, 1922",
        "ar, ١٩٢٢, 1922",
        "ru, 1922-11-02, 1922-11-02",
        "en, 192X, 192X",
        "en, 1922-11-02/1922-11-09, 1922-11-02/1922-11-09",
        "en, 1922-23, 1922/1923",
        "ru, 5 мая 1921 года, 1921-05-05",
        "az, 1921-ci il mayın 5-də, 1921-05-05",
        "ar, ٥ مايو ١٩٢١, 1921-05-05",
    })
    void aDateThatIsPlainIsRead(String language, String words, String edtf) {
        assertThat(meaning(TagId.DATE, words, language))
                .isInstanceOfSatisfying(
                        Meaning.Dates.class, dates -> assertThat(dates.date()).hasToString(edtf));
    }

    /// 1341 in Arabic may count from the Hijra, and a spring is one of many.
    @ParameterizedTest
    @CsvSource({"ar, ١٣٤١", "en, spring", "ru, в то время"})
    void aDateThatMayBeSomethingElseIsLeftToThePerson(String language, String words) {
        assertThat(meaning(TagId.DATE, words, language)).isEqualTo(Meaning.PLAIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|214|214",
                "ru|1 140|1140",
                "en|1,410|1410",
                "az|1.200|1200",
                "ar|١٨٦|186",
                "en|two hundred|200",
                "ru|сорок|40",
                "en|1,410 poods|1410"
            })
    void aFigureThatIsPlainIsRead(String language, String words, BigDecimal value) {
        assertThat(meaning(TagId.FIGURE, words, language))
                .isInstanceOfSatisfying(
                        Meaning.Measures.class,
                        measures -> assertThat(measures.figure().value()).contains(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ru|1,410", "en|1.200", "ru|1,410 дворов", "en|12 34", "en|1,41"})
    void aFigureThatIsNotPlainIsLeftToThePerson(String language, String words) {
        assertThat(meaning(TagId.FIGURE, words, language)).isEqualTo(Meaning.PLAIN);
    }

    @Test
    void aClaimBeginsBareInTheLanguageOfItsWords() {
        assertThat(meaning(TagId.CLAIM, "школа открылась", "ru"))
                .isInstanceOfSatisfying(
                        Meaning.Claims.class,
                        claims -> {
                            var paraphrase = claims.claim().paraphrase();
                            assertThat(paraphrase.text()).isEmpty();
                            assertThat(paraphrase.language()).hasToString("ru");
                        });
    }

    @Test
    void nobodyIsNamedUntilSomebodySaysWho() {
        assertThat(meaning(TagId.PERSON, "Mirzə Davud", "az")).isEqualTo(Meaning.PLAIN);
    }

    private static Meaning meaning(TagId id, String words, String language) {
        Tag tag = TagSet.forHistorians().find(id).orElseThrow();
        return FirstMeaning.of(tag, words, Circumstances.in(new LanguageTag(language)));
    }
}
