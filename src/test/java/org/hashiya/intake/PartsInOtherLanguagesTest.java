package org.hashiya.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hashiya.language.LanguageTag;
import org.hashiya.text.Description;
import org.junit.jupiter.api.Test;

class PartsInOtherLanguagesTest {
    private static final String AZERBAIJANI =
            """
            Birlik kooperativi
            Kooperativ 1923-cü ilin yazında üç kəndin sakinləri tərəfindən yaradıldı.
            Birinci il üzvlərin sayı az idi, lakin dəyirman işə düşəndən sonra bu say artdı.
            """;
    private static final String RUSSIAN =
            """
            Кооператив был основан весной 1923 года жителями трёх сёл.
            В первый год членов было немного, но после пуска мельницы их стало больше.
            """;
    private static final String ENGLISH =
            """
            The cooperative was founded in the spring of 1923 by the people of three villages.
            In the first year there were few members, but after the mill was opened they were more.
            """;

    private static final Optional<LanguageTag> AZ = Optional.of(new LanguageTag("az"));

    @Test
    void anArticleWithTwoAbstractsHasTwoParts() {
        var read =
                read(
                        AZERBAIJANI + AZERBAIJANI + "\nРезюме\n" + RUSSIAN + "\n" + ENGLISH,
                        Optional.empty());
        assertThat(read.text().language()).isEqualTo(new LanguageTag("az"));
        assertThat(parts(read))
                .containsExactly("ru Резюме\n" + RUSSIAN.strip(), "en " + ENGLISH.strip());
        assertThat(read.first().structure().parts()).allMatch(part -> part.type().isEmpty());
    }

    @Test
    void aShortLineBetweenTwoParagraphsOfOneLanguageGoesWithThem() {
        assertThat(parts(read(AZERBAIJANI + RUSSIAN + "1926\n" + RUSSIAN, AZ)))
                .containsExactly("ru " + (RUSSIAN + "1926\n" + RUSSIAN).strip());
    }

    @Test
    void aShortLineBetweenTwoLanguagesStaysWithTheText() {
        assertThat(parts(read(AZERBAIJANI + "Summary\n" + ENGLISH, AZ)))
                .containsExactly("en " + ENGLISH.strip());
    }

    @Test
    void aFewStrayWordsMakeNoPart() {
        assertThat(
                        parts(
                                read(
                                        AZERBAIJANI
                                                + "The Board of Trade and of the Mill\n"
                                                + AZERBAIJANI
                                                + "Правление кооператива «Бирлик»\n"
                                                + AZERBAIJANI,
                                        Optional.empty())))
                .isEmpty();
    }

    @Test
    void aTextInOneLanguageHasNoParts() {
        assertThat(parts(read(RUSSIAN + RUSSIAN, Optional.empty()))).isEmpty();
    }

    @Test
    void thePersonWhoImportsKnowsBetter() {
        var read = read(RUSSIAN + RUSSIAN + ENGLISH, Optional.of(new LanguageTag("uk")));
        assertThat(read.text().language()).isEqualTo(new LanguageTag("uk"));
        assertThat(parts(read)).containsExactly("en " + ENGLISH.strip());
    }

    @Test
    void aLanguageThatIsNeverHeardIsTheOneThatIsHeard() {
        assertThat(parts(read(ENGLISH + ENGLISH + RUSSIAN, Optional.of(new LanguageTag("tr")))))
                .containsExactly("ru " + RUSSIAN.strip());
    }

    @Test
    void aRegionInTheTagIsStillTheSameLanguage() {
        assertThat(parts(read(AZERBAIJANI, Optional.of(new LanguageTag("az-AZ"))))).isEmpty();
        assertThat(parts(read(AZERBAIJANI, Optional.of(new LanguageTag("az-Latn"))))).isEmpty();
    }

    private static Imported read(String words, Optional<LanguageTag> language) {
        return new PlainTextIntake()
                .read(
                        words.getBytes(UTF_8),
                        "article.txt",
                        new IntakeWishes(
                                language, Optional.empty(), Optional.empty(), Description.NONE),
                        "");
    }

    /// The language of each part and its words.
    private static List<String> parts(Imported read) {
        return read.first().structure().parts().stream()
                .map(part -> part.language() + " " + part.span().of(read.first().words()))
                .toList();
    }
}
