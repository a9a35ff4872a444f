package org.hashiya.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hashiya.language.LanguageTag;
import org.hashiya.text.TextId;

/// What is claimed, a row each, beside who says so, a text in each column.
///
/// @param columns the texts in which something is claimed, in the order of the library
public record ClaimTable(List<Column> columns, List<Row> rows) {
    public ClaimTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public record Column(TextId text, String title, LanguageTag language) {}

    /// What the claims of a row have in common.
    ///
    /// @param name what a person calls the row; empty where the program has made it
    /// @param about the subject, named in the reader's language
    /// @param unit in which the row counts; may be empty
    public record Heading(String name, String about, ClaimKind kind, String unit) {
        /// By what it is found and sorted.
        public String words() {
            return name.isEmpty() ? about : name;
        }
    }

    /// @param cells the claims of each text that has some, in reading order
    /// @param contradictions how many pairs of them contradict, as far as nobody has dismissed it
    public record Row(Heading heading, Map<TextId, List<Statement>> cells, int contradictions) {
        public Row {
            cells = new LinkedHashMap<>(cells);
        }

        public List<Statement> in(TextId text) {
            return cells.getOrDefault(text, List.of());
        }

        public Stream<Statement> statements() {
            return cells.values().stream().flatMap(List::stream);
        }

        /// The claim that is to be shown beside `one`: of another text if there is one.
        public Optional<Statement> beside(Statement one) {
            return statements()
                    .filter(other -> !other.annotation().text().equals(one.annotation().text()))
                    .findFirst()
                    .or(() -> statements().filter(other -> !other.equals(one)).findFirst());
        }

        private boolean mentions(String sought) {
            return Stream.concat(
                            Stream.of(heading.words()),
                            statements().flatMap(each -> Stream.of(each.words(), each.restated())))
                    .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(sought));
        }
    }

    /// How rows are sorted.
    public enum Order {
        /// As they are met in the texts.
        TEXTS,
        SUBJECT,
        /// Those with the most contradictions first.
        CONTRADICTIONS,
        /// Those of which the most texts speak first.
        SHARED;

        private Comparator<Row> comparator() {
            return switch (this) {
                case TEXTS -> (_, _) -> 0;
                case SUBJECT ->
                        Comparator.comparing(
                                row -> row.heading().words(), String.CASE_INSENSITIVE_ORDER);
                case CONTRADICTIONS ->
                        Comparator.comparing(Row::contradictions, Comparator.reverseOrder());
                case SHARED ->
                        Comparator.comparing(row -> row.cells().size(), Comparator.reverseOrder());
            };
        }
    }

    /// Only rows in whose words this is found.
    public ClaimTable with(String sought) {
        var small = sought.strip().toLowerCase(Locale.ROOT);
        return small.isEmpty() ? this : only(row -> row.mentions(small));
    }

    public ClaimTable only(Predicate<Row> wanted) {
        return new ClaimTable(columns, rows.stream().filter(wanted).toList());
    }

    public ClaimTable in(Order order) {
        var sorted = new ArrayList<>(rows);
        sorted.sort(order.comparator());
        return new ClaimTable(columns, sorted);
    }

    /// The codes of all kinds that it has, in the order of the rows.
    public List<String> kinds() {
        return rows.stream().map(row -> row.heading().kind().code()).distinct().toList();
    }
}
