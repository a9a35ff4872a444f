package org.hashiya.proposal.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hashiya.Shared;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.When;
import org.hashiya.language.LanguageTag;
import org.junit.jupiter.api.Test;

/// Every date that a reader found in real texts is understood, ruined letters included. What the
/// passage leaves out, its year, is given as the editor would give it.
class DatesOfTheSourcesTest {
    @Test
    void theyAreUnderstoodAsTheReaderUnderstoodThem() throws IOException {
        var wrong = new ArrayList<String>();
        int count = 0;
        for (var row : rows()) {
            count++;
            var read = read(row);
            if (!read.equals(expected(row))) {
                wrong.add("%s %s: %s, not %s".formatted(row[3], row[4], read, expected(row)));
            }
        }
        System.out.println("Dates of the sources: " + (count - wrong.size()) + " of " + count);
        assertThat(wrong).isEmpty();
    }

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(Shared.file("gold-dev/dates.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(row -> row[15].equals("1"))
                .toList();
    }

    private static List<String> expected(String[] row) {
        return List.of(row[6], row[7], row[8], row[9], row[10]);
    }

    private static List<String> read(String[] row) {
        boolean yearLess = row[14].equals("1") && !row[19].contains("century");
        var year = yearLess ? Optional.of(1920) : Optional.<Integer>empty();
        var around =
                new DateReader.Around(Optional.of(new LanguageTag(row[3])), Optional.empty(), year);
        return new DateReader(around)
                .read(row[4].replace("\\n", "\n"))
                .map(read -> cells(read.date().when()))
                .orElse(List.of("not understood"));
    }

    private static List<String> cells(When when) {
        return switch (when) {
            case When.Decade(int first) -> List.of("", "" + first, "" + (first + 9), "", "");
            case When.Century(int first) -> List.of("", "" + first, "" + (first + 99), "", "");
            case When.Range(var from, var to) -> List.of("", at(from), at(to), "", "");
            case When.Part(var from, var to) -> List.of("", "", "", at(from), at(to));
            default -> List.of(HistoricalDate.of(when).toString(), "", "", "", "");
        };
    }

    private static String at(Optional<When.Point> point) {
        return point.map(HistoricalDate::of).map(HistoricalDate::toString).orElse("");
    }
}
