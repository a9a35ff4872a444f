package org.hashiya.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hashiya.text.TextId;

/// How a desk was left: which texts lay in which panes, and how wide everything was.
///
/// @param active the number of the active pane, from 0
/// @param panes from left to right
/// @param between where the dividers between the panes stood, 0 to 1
/// @param around where those beside library and margin stood
record Layout(int active, List<Place> panes, List<Double> between, List<Double> around) {
    /// What lay in one pane.
    ///
    /// @param zoom steps larger than the book's size
    /// @param from the first character in sight, UTF-16
    /// @param sight which annotations were to be seen
    record Place(TextId text, int zoom, int from, Sight sight) {
        /// From its beginning, with everything that is said of it.
        static Place fresh(TextId text) {
            return new Place(text, 0, 0, Sight.EVERYTHING);
        }

        /// Older programs knew of no sight.
        private static Place parse(String written) {
            var fields = written.split("@", -1);
            return new Place(
                    TextId.parse(fields[0]),
                    Integer.parseInt(fields[1]),
                    Integer.parseInt(fields[2]),
                    fields.length > 3 ? Sight.parse(fields[3]) : Sight.EVERYTHING);
        }

        @Override
        public String toString() {
            return text + "@" + zoom + "@" + from + "@" + sight;
        }
    }

    Layout {
        panes = List.copyOf(panes);
        between = List.copyOf(between);
        around = List.copyOf(around);
    }

    /// Reads what [#toString] wrote; empty when it is something else.
    static Optional<Layout> parse(String written) {
        try {
            var parts = written.split(";", -1);
            return Optional.of(
                    new Layout(
                            Integer.parseInt(parts[0]),
                            list(parts[1]).stream().map(Place::parse).toList(),
                            numbers(parts[2]),
                            numbers(parts[3])));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static List<String> list(String written) {
        return written.isEmpty() ? List.of() : List.of(written.split(",", -1));
    }

    private static List<Double> numbers(String written) {
        return list(written).stream().map(Double::valueOf).toList();
    }

    @Override
    public String toString() {
        return "%d;%s;%s;%s"
                .formatted(
                        active,
                        panes.stream().map(Place::toString).collect(Collectors.joining(",")),
                        written(between),
                        written(around));
    }

    private static String written(List<Double> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
