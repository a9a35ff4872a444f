package org.hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.ui.kit.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every word that a person reads in the window comes from the bundles, in all their languages.
class WordsOfTheWindowTest {
    private static final Path SOURCES = Path.of("src/main/java/org/hashiya/ui");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-zA-Z]+)+|program");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /// Two words with a space between them, or one with a capital: what a person would read.
    private static final Pattern SPOKEN =
            Pattern.compile(".*\\p{L}{2,} \\p{L}{2,}.*|\\p{Lu}\\p{Ll}{2,}[.!?…]?");

    /// Names of fonts and platforms, not words.
    private static final Set<String> NAMES =
            Set.of(
                    "Noto Serif",
                    "Amiri",
                    "DejaVu Sans",
                    "Regular",
                    "Bold",
                    "Linux",
                    "Mac",
                    "Windows",
                    "Headless");

    @Test
    void everyKeyThatIsUsedHasWords() throws IOException {
        var keys = bundle("").stringPropertyNames();
        var families = keys.stream().map(WordsOfTheWindowTest::family).collect(Collectors.toSet());
        var used =
                literals()
                        .filter(words -> KEY.matcher(words).matches())
                        .filter(words -> families.contains(family(words)))
                        .filter(words -> !words.endsWith(".css") && !words.endsWith(".properties"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).hasSizeGreaterThan(150);
        assertThat(keys).containsAll(used);
    }

    @Test
    void noWordsAreLeftThatNobodyUses() throws IOException {
        assertThat(literals().toList()).containsAll(bundle("").stringPropertyNames());
    }

    @Test
    void noWordsStandInTheCode() {
        assertThat(
                        literals()
                                .filter(words -> SPOKEN.matcher(words).matches())
                                .filter(words -> !NAMES.contains(words)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_az", "_ru", "_ar"})
    void everyLanguageSaysEverythingWithTheSamePlaces(String language) throws IOException {
        var english = bundle("");
        var other = bundle(language);
        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(places(other.getProperty(key)))
                    .as(key)
                    .isEqualTo(places(english.getProperty(key)));
            assertThat(other.getProperty(key)).as(key).isNotBlank();
        }
    }

    /// A straight apostrophe would take the places in braces for plain words.
    @ParameterizedTest
    @ValueSource(strings = {"", "_az", "_ru", "_ar"})
    void noStraightApostrophes(String language) throws IOException {
        assertThat(bundle(language).values()).noneMatch(words -> words.toString().contains("'"));
    }

    @Test
    void theWindowSpeaksTheLanguageThatIsChosen() {
        try {
            for (var language : Words.LANGUAGES) {
                Words.speak(java.util.Locale.forLanguageTag(language));
                assertThat(Words.language()).isEqualTo(language);
                assertThat(Words.say("find.count", 2, 5)).contains("2", "5");
            }
            assertThat(Words.say("menu.edit")).isEqualTo("تحرير");
        } finally {
            Words.speak(java.util.Locale.ENGLISH);
        }
        assertThat(Words.say("menu.edit")).isEqualTo("Edit");
    }

    private static String family(String key) {
        int stop = key.indexOf('.');
        return stop < 0 ? key : key.substring(0, stop);
    }

    private static Set<String> places(String words) {
        return PLACE.matcher(words)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String language) throws IOException {
        var words = new Properties();
        var name = "/org/hashiya/ui/messages" + language + ".properties";
        try (var in = WordsOfTheWindowTest.class.getResourceAsStream(name)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }

    /// Literals of all sources of the window, without those of our own mistakes.
    private static Stream<String> literals() {
        return sources().stream()
                .flatMap(source -> Arrays.stream(withoutMistakes(source).split("\n")))
                .filter(line -> !line.strip().startsWith("//"))
                .filter(line -> !line.contains("@SuppressWarnings"))
                .flatMap(line -> LITERAL.matcher(line).results().map(match -> match.group(1)));
    }

    private static String withoutMistakes(String source) {
        return source.replaceAll(
                "(?s)\"\"\".*?\"\"\"|new (Illegal\\w+|IO)Exception\\(.*?;|\"serial\"|\"unchecked\"|\"restricted\"",
                "");
    }

    private static List<String> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(WordsOfTheWindowTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
