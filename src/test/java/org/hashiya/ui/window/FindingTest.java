package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.AnnotatedText;
import org.hashiya.text.Graphemes;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.ui.window.Finding.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words are found as they are sought: as a reader takes letters for the same or to the letter,
/// inside words or whole, or by a regular expression. What is found lies where it lies in the text.
class FindingTest {
    private static final FindWay WHOLE = FindWay.USUAL.with(FindWay.Kind.WHOLE_WORDS);
    private static final FindWay REGEX = FindWay.USUAL.with(FindWay.Kind.REGEX);
    private static final FindWay CAPITALS = FindWay.USUAL.withCapitals(true);
    private static final FindWay ACCENTS = FindWay.USUAL.withAccents(true);

    @ParameterizedTest
    @CsvSource({
        "az, IŞIQ yandı; işıq ışıq İŞIQ, ışıq, IŞIQ ışıq",
        "az, İsti ISTI isti ıstı, isti, İsti isti",
        "ru, Ёлка елка ЁЛКИ, елк, Ёлк елк ЁЛК",
        "ru, мой Мои МОЙ, мой, мой МОЙ",
        "ar, كَتَبَ وكتب وكـتب, كتب, كَتَبَ كتب كـتب",
        "ar, أحمد احمد إحمد, احمد, أحمد احمد إحمد",
    })
    void asAReaderTakesThemForTheSame(String language, String words, String sought, String found) {
        assertThat(found(language, words, sought, FindWay.USUAL)).containsExactly(found.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "az, IŞIQ ışıq, ışıq, ışıq",
        "az, İsti isti, İsti, İsti",
        "az, Kafe Kafé kafe, Kafe, Kafe Kafé",
        "ru, Ёлка ёлка Елка, Елка, Ёлка Елка",
    })
    void capitalsMayCount(String language, String words, String sought, String found) {
        assertThat(found(language, words, sought, CAPITALS)).containsExactly(found.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Ёлка елка ёлка, ёлка, Ёлка ёлка",
        "ar, كَتَبَ كتب, كتب, كتب",
        "ar, كَتَبَ كتب, كَتَبَ, كَتَبَ",
        "ar, أحمد احمد, أحمد, أحمد",
        "ar, كـتب كتب, كتب, كتب",
        "fr, café cafe CAFÉ, café, café CAFÉ",
    })
    void accentsMayCount(String language, String words, String sought, String found) {
        assertThat(found(language, words, sought, ACCENTS)).containsExactly(found.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "en, a cat; cats concat cat, cat, 2",
        "az, dil dili dilim dil, dil, 2",
        "ar, كتب وكتب كُتُب, كتب, 2",
        "ru, дом домой за-дом, дом, 2",
        "en, 12 of 120 and 12, 12, 2",
        "en, what? what?!, what?, 2",
    })
    void onlyWholeWords(String language, String words, String sought, int times) {
        assertThat(found(language, words, sought, WHOLE)).hasSize(times);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | in 1918 and 1921, ١٩٢٤ | \\d{4} | 1918 1921 ١٩٢٤",
                "az | İl IL il ıl | (?:İ)l | İl il",
                "az | IŞIQ İşıq | \\bI\\w+ | IŞIQ",
                "ru | Дом, дым, Дам | д[а-о]м | Дом Дам",
                "ru | Дом дом | \\p{Lu}\\w+ | Дом дом",
                "ar | كَتَبَ كاتب | كا?تب | كَتَبَ كاتب",
                "ar | كَتَبَ كتب | كَ?تب | كَتَبَ كتب",
                "en | a.b acb | \\Qa.B\\E | a.b",
                "en | one two | (?<first>\\w+)$ | two",
            })
    void byARegularExpression(String language, String words, String sought, String found) {
        assertThat(found(language, words, sought, REGEX)).containsExactly(found.split(" "));
    }

    @Test
    void anExpressionKnowsLinesAndCapitalsWhereTheyCount() {
        assertThat(found("en", "one\ntwo\r\nthree", "^\\w+$", REGEX))
                .containsExactly("one", "two", "three");
        assertThat(found("ru", "Дом дом", "\\p{Lu}\\w+", REGEX.withCapitals(true)))
                .containsExactly("Дом");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[abc | square bracket",
                "(abc | brackets do not pair",
                "abc) | brackets do not pair",
                "*abc | at sign 1",
                "a{2,1} | cannot be understood",
                "\\ | cannot be understood",
            })
    void aWrongExpressionGetsASentence(String sought, String sentence) {
        assertThat(finding("en", "abc").all(sought, REGEX))
                .isInstanceOfSatisfying(
                        Found.Puzzling.class,
                        puzzle -> assertThat(puzzle.sentence()).contains(sentence));
    }

    @Test
    void anExpressionThatWouldGoOnForYearsIsStopped() {
        var finding =
                new Finding(text("en", "a".repeat(5_000) + "!", List.of()), Duration.ofMillis(50));
        for (var sought : List.of("(a|a)*\\1$", "(a*)*b\\1", "(.*,){30}\\1x", "(a|aa)+\\1$")) {
            assertThat(finding.all(sought, REGEX)).as(sought).isInstanceOf(Found.Puzzling.class);
        }
        assertThat(spans(finding.all("a!", REGEX))).containsExactly(new Span(4_999, 5_001));
    }

    @Test
    void eachPartIsSearchedByTheRulesOfItsLanguage() {
        var words = "ILIQ\nILIQ\n";
        var english = new Structure.Part(new Span(5, 9), new LanguageTag("en"), "abstract");
        var finding = new Finding(text("az", words, List.of(english)));
        assertThat(spans(finding.all("ılıq", FindWay.USUAL))).containsExactly(new Span(0, 4));
        assertThat(spans(finding.all("iliq", FindWay.USUAL))).containsExactly(new Span(5, 9));
    }

    @Test
    void moreThanAnybodyReadsIsSaidToBeMore() {
        var found = finding("en", "a ".repeat(10_001)).all("a", FindWay.USUAL);
        assertThat(found)
                .isInstanceOfSatisfying(
                        Found.Places.class,
                        places -> {
                            assertThat(places.places()).hasSize(Finding.MOST);
                            assertThat(places.more()).isTrue();
                        });
    }

    /// Letters beyond the first plane, single halves of them, flags, families, control signs,
    /// letters with several accents: whatever is sought, no letter is cut, and the order is that of
    /// the text.
    @Test
    void noLetterIsCutInARuinedText() {
        var pieces =
                List.of(
                        "a",
                        "I",
                        "i",
                        "İ",
                        "ə",
                        "e\u0301\u0323",
                        "ё",
                        "𐎠",
                        "\ud83d",
                        "\udc68",
                        "👨‍👩‍👧",
                        "🇦🇿",
                        "\u0001",
                        "\r\n",
                        " ",
                        "كَ",
                        "ﻻ",
                        "ـ",
                        "\u200f",
                        "ﬁ",
                        "\ufffd",
                        "\u0301",
                        "ß",
                        "Å");
        var random = new Random(20261125);
        for (int round = 0; round < 300; round++) {
            var words = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                words.append(pieces.get(random.nextInt(pieces.size())));
            }
            var text = words.toString();
            var graphemes = new Graphemes(text);
            var finding = finding(round % 2 == 0 ? "az" : "ar", text);
            for (var way : List.of(FindWay.USUAL, WHOLE, ACCENTS, CAPITALS, REGEX)) {
                int end = 0;
                for (var span :
                        spans(finding.all(pieces.get(random.nextInt(pieces.size())), way))) {
                    assertThat(span.start()).isGreaterThanOrEqualTo(end);
                    assertThat(graphemes.isBoundary(span.start())).isTrue();
                    assertThat(graphemes.isBoundary(span.end())).isTrue();
                    end = span.end();
                }
            }
        }
    }

    @Test
    void offsetsAreThoseOfTheText() {
        var words = "𐎠𐎡 👨‍👩‍👧 ﻻ bir e\u0301 bir";
        var found = spans(finding("az", words).all("bir", FindWay.USUAL));
        assertThat(found)
                .containsExactly(
                        new Span(words.indexOf("bir"), words.indexOf("bir") + 3),
                        new Span(words.lastIndexOf("bir"), words.length()));
    }

    @Test
    void theWayIsWrittenDownAndRead() {
        for (var way :
                List.of(FindWay.USUAL, WHOLE, REGEX.withAccents(true), CAPITALS.inAllPanes(true))) {
            assertThat(FindWay.parse(way.toString())).isEqualTo(way);
        }
        assertThat(FindWay.parse("")).isEqualTo(FindWay.USUAL);
        assertThat(FindWay.parse("nonsense,,")).isEqualTo(FindWay.USUAL);
    }

    private static List<String> found(String language, String words, String sought, FindWay way) {
        return spans(finding(language, words).all(sought, way)).stream()
                .map(span -> span.of(words))
                .toList();
    }

    private static List<Span> spans(Found found) {
        return switch (found) {
            case Found.Places(var places, _) -> places;
            case Found.Puzzling(var sentence) -> throw new AssertionError(sentence);
        };
    }

    private static Finding finding(String language, String words) {
        return new Finding(text(language, words, List.of()));
    }

    private static AnnotatedText text(String language, String words, List<Structure.Part> parts) {
        return Texts.of(language, words, new Structure(List.of(), List.of(), parts));
    }
}
