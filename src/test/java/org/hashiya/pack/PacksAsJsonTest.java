package org.hashiya.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Items as a project keeps them: readable, and the same when they are read.
class PacksAsJsonTest {
    private static final List<AnyPacks.Source> SOURCES =
            List.of(
                    new AnyPacks.Source(TextId.random(), "The mill was sold 𐎀𐎁 in the old town."),
                    new AnyPacks.Source(TextId.random(), "بيعت الطاحونة في المدينة القديمة."));

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void anyItemIsReadAsItWasWritten(long seed) throws IOException {
        var any = new AnyPacks(seed);
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            var item = any.item(SOURCES);
            assertThat(read(written(item))).isEqualTo(item);
            kinds.add(item.piece().kind());
        }
        assertThat(kinds).hasSize(12);
    }

    @Test
    void aPictureIsNamedByItsDigest() throws IOException {
        var digest = Picture.of(AnyPacks.png(1)).digest();
        var item =
                Item.of(new Piece.Illustration(digest, "The mill", "A. B.", "A mill by a river"));
        assertThat(written(item)).contains(digest);
        assertThat(read(written(item))).isEqualTo(item);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"kind": "poem"}                                                             | “poem” is not a kind of item
                    {"words": "Read."}                                                           | “kind” is missing
                    {"kind": "instruction", "words": " "}                                        | An instruction has words
                    {"kind": "instruction", "words": 5}                                          | should be words
                    {"kind": "instruction", "words": "a\\ud800b"}                                | half of a character
                    {"kind": "heading", "words": "A", "level": 4}                                | levels 1, 2 and 3
                    {"kind": "space", "lines": 1.5}                                              | whole number
                    {"kind": "space", "lines": 900}                                              | 1 to 60 lines
                    {"kind": "register", "of": ["ghost"]}                                        | “ghost” is not a kind of entry
                    {"kind": "register", "of": []}                                               | lists people
                    {"kind": "question", "words": "?", "task": "guess"}                          | not a task
                    {"kind": "question", "words": "?", "task": "sort", "events": ["a", "a"]}     | each of them once
                    {"kind": "question", "words": "?", "task": "choice", "options": [{"words": "a"}, {"words": "b"}]} | at least is right
                    {"kind": "glossary", "tags": "term"}                                         | should be a list
                    {"kind": "passage", "excerpt": []}                                           | should be an object
                    {"kind": "glossary", "tags": [], "order": "age"}                             | not one of reading, alphabet
                    """)
    void whatIsWrongIsSaidWithItsPlace(String json, String sentence) throws IOException {
        var fields = new PackFields(JSON.std.mapFrom(json), "item 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackJson.KEPT.item(fields))
                .withMessageStartingWith("item 3: ")
                .withMessageContaining(sentence);
    }

    @Test
    void theSchemaKnowsEveryKindAndEveryName() throws IOException {
        var schema = Files.readString(Path.of("docs/pack.schema.json"));
        var any = new AnyPacks(3);
        for (int i = 0; i < 500; i++) {
            assertThat(schema).contains("\"const\": \"" + any.item(SOURCES).piece().kind() + "\"");
        }
        for (var name : PackJson.itemNames()) {
            assertThat(schema).contains("\"" + name + "\": {");
        }
        for (var name : PackJson.frontNames()) {
            assertThat(schema).contains("\"" + name + "\": {");
        }
    }

    private static String written(Item item) throws IOException {
        var words = new StringWriter();
        try (var json = new JsonFactory().createGenerator(words)) {
            PackJson.KEPT.write(json, item);
        }
        return words.toString();
    }

    private static Item read(String json) throws IOException {
        return PackJson.KEPT.item(new PackFields(JSON.std.mapFrom(json), ""));
    }
}
