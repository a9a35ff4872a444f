package org.hashiya.annotation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The tag set that a new project begins with, from the table `historians.tsv`.
final class Historians {
    static final TagSet TAGS = read();

    private Historians() {}

    private static TagSet read() {
        try (var table =
                Objects.requireNonNull(Historians.class.getResourceAsStream("historians.tsv"))) {
            var lines = new String(table.readAllBytes(), StandardCharsets.UTF_8).lines();
            return new TagSet(
                    lines.skip(1).map(line -> line.split("\t")).map(Historians::tag).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tag tag(String[] cells) {
        return new Tag(
                new TagId(cells[0]),
                Optional.empty(),
                inFourLanguages(cells, 4),
                new Tag.Look(cells[1], cells[2]),
                cells[3],
                new Tag.Usage(inFourLanguages(cells, 8), List.of()));
    }

    private static Map<String, String> inFourLanguages(String[] cells, int from) {
        return Map.of(
                "en",
                cells[from],
                "az",
                cells[from + 1],
                "ru",
                cells[from + 2],
                "ar",
                cells[from + 3]);
    }
}
