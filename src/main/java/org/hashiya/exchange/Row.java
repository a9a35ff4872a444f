package org.hashiya.exchange;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One line about one annotation, as words. What is empty is not there.
///
/// @param line its number in the file, from 1
record Row(int line, Map<Column, String> cells, Map<String, String> attributes) implements Entry {
    static Row empty(int line) {
        return new Row(line, new EnumMap<>(Column.class), new TreeMap<>());
    }

    void put(Column column, String cell) {
        if (!cell.isEmpty()) {
            cells.put(column, cell);
        }
    }

    boolean has(Column column) {
        return cells.containsKey(column);
    }

    boolean hasAny(Collection<Column> columns) {
        for (var column : columns) {
            if (has(column)) {
                return true;
            }
        }
        return false;
    }

    /// The cell as it stands; empty words where there is none.
    String exact(Column column) {
        return cells.getOrDefault(column, "");
    }

    /// The cell without the spaces around it.
    Optional<String> cell(Column column) {
        return Optional.ofNullable(cells.get(column))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty());
    }

    /// A cell that must be there.
    String need(Column column) {
        return cell(column)
                .orElseThrow(() ->
                        new Fault(column, "is empty; each row says its " + column.code() + "."));
    }

    /// Whether the cell says yes.
    boolean isYes(Column column) {
        return cell(column)
                .map(cell ->
                        switch (cell) {
                            case "yes", "true" -> true;
                            case "no", "false" -> false;
                            default ->
                                    throw new Fault(
                                            column, Say.quoted(cell) + " is neither yes nor no.");
                        })
                .orElse(false);
    }
}
