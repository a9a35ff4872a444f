package org.hashiya.proposal.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.language.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates that are counted from another one.
class RelativeDateTest {
    @Test
    void theyAreCountedFromTheirAnchorInFourLanguages() throws IOException {
        var wrong = new ArrayList<String>();
        for (var row : rows()) {
            var anchor = HistoricalDate.parse(row[2]);
            var counted =
                    RelativeDate.read(row[1], Optional.of(new LanguageTag(row[0])))
                            .flatMap(relative -> relative.from(relative.spelled().orElse(anchor)))
                            .map(HistoricalDate::toString)
                            .orElse("cannot");
            if (!counted.equals(row[3])) {
                wrong.add(row[1] + " from " + row[2] + ": " + counted + ", not " + row[3]);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"28 April 1920", "three days", "in May", "the same mill", "later", ""})
    void otherWordsAreCountedFromNothing(String words) {
        assertThat(RelativeDate.read(words, Optional.of(new LanguageTag("en")))).isEmpty();
    }

    private static List<String[]> rows() throws IOException {
        try (var in = RelativeDateTest.class.getResourceAsStream("relative-dates.tsv")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }
}
