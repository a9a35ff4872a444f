package org.hashiya.ui.window;

import java.util.ArrayList;
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
    record Place(TextId text, int zoom, int from) {}

    Layout {
        panes = List.copyOf(panes);
        between = List.copyOf(between);
        around = List.copyOf(around);
    }

    /// Reads what [#toString] wrote; empty when it is something else.
    static Optional<Layout> parse(String written) {
        try {
            var parts = written.split(";", -1);
            var panes = new ArrayList<Place>();
            for (var place : list(parts[1])) {
                var fields = place.split("@", -1);
                panes.add(
                        new Place(
                                TextId.parse(fields[0]),
                                Integer.parseInt(fields[1]),
                                Integer.parseInt(fields[2])));
            }
            return Optional.of(
                    new Layout(
                            Integer.parseInt(parts[0]),
                            panes,
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
                        panes.stream()
                                .map(each -> each.text() + "@" + each.zoom() + "@" + each.from())
                                .collect(Collectors.joining(",")),
                        written(between),
                        written(around));
    }

    private static String written(List<Double> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
