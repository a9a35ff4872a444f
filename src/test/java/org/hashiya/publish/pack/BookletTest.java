package org.hashiya.publish.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.hashiya.language.Direction;
import org.hashiya.language.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a booklet is before anybody sets it.
class BookletTest {
    private static final LanguageTag ENGLISH = new LanguageTag("en");

    @Test
    void aStudentCopyHoldsNoAnswers() {
        var answered =
                new Block.Question(
                        1,
                        Phrase.of("How many sheds?", ENGLISH),
                        2,
                        new Task.Open(3),
                        Optional.of(new Answer(List.of(Phrase.of("Twelve", ENGLISH)))));
        assertThatThrownBy(() -> booklet(Copy.STUDENT, answered))
                .hasMessage("A student copy holds no answers");
        assertThat(booklet(Copy.TEACHER, answered).blocks()).containsExactly(answered);
    }

    @Test
    void headingsAndPartsAreItsContents() {
        var booklet =
                booklet(
                        Copy.STUDENT,
                        new Block.Heading(1, Phrase.of("The flood", ENGLISH)),
                        new Block.PageBreak(),
                        new Block.Heading(2, Phrase.of("Two letters", ENGLISH)),
                        new Block.Glossary(Phrase.of("Glossary", ENGLISH), List.of()));
        assertThat(booklet.contents())
                .extracting(entry -> entry.level() + " " + entry.words().words())
                .containsExactly("1 The flood", "2 Two letters", "1 Glossary");
    }

    @Test
    void whatXmlCannotHoldIsSeenToHaveBeenThere() {
        assertThat(Phrase.of("a\u0000b\uD800c\uFFFFd\te\n𐎠", ENGLISH).words())
                .isEqualTo("a�b�c�d\te\n𐎠");
    }

    @Test
    void wordsOfAnUnknownLanguageRunAsTheirFirstLetterDoes() {
        assertThat(Phrase.of("«كتاب»", LanguageTag.UNKNOWN).direction())
                .isEqualTo(Direction.RIGHT_TO_LEFT);
        assertThat(Phrase.of("1924 كتاب", ENGLISH).direction()).isEqualTo(Direction.LEFT_TO_RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "ru", "ar"})
    void theFixedWordsStandInEveryLanguage(String language) throws IOException {
        assertThat(keys("_" + language)).isEqualTo(keys(""));
        assertThat(PackWords.of(new LanguageTag(language)).language().tag()).isEqualTo(language);
        assertThat(PackWords.of(new LanguageTag(language + "-x-here")).say("points", 1200))
                .endsWith(": 1200");
    }

    @Test
    void theFixedWordsAreEnglishWhereThereAreNone() {
        assertThat(PackWords.of(new LanguageTag("ka")).phrase("glossary"))
                .isEqualTo(Phrase.of("Glossary", ENGLISH));
    }

    private static TreeSet<String> keys(String ending) throws IOException {
        var properties = new Properties();
        try (var in = PackWords.class.getResourceAsStream("words" + ending + ".properties")) {
            properties.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static Booklet booklet(Copy copy, Block... blocks) {
        var cover =
                new Cover(
                        Phrase.of("The flood of 1924", ENGLISH),
                        Phrase.NONE,
                        Phrase.NONE,
                        LocalDate.of(2026, 1, 1));
        return new Booklet(cover, ENGLISH, copy, List.of(blocks));
    }
}
