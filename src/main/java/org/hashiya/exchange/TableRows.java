package org.hashiya.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the lines of a tab-separated table under its header.
final class TableRows {
    private final List<Heading> headings;

    /// What stands under one name of the header.
    private sealed interface Heading {
        record Known(Column column) implements Heading {}

        record Attribute(String name) implements Heading {}

        /// A tab too many at the end of the header.
        record Nameless() implements Heading {}
    }

    private TableRows(List<Heading> headings) {
        this.headings = headings;
    }

    /// @throws Fault naming the columns that are unknown, missing or there twice
    static TableRows under(String header) {
        var headings = new ArrayList<Heading>();
        var names = new HashSet<String>();
        for (var written : cells(header)) {
            var name = written.strip();
            if (!name.isEmpty() && !names.add(name)) {
                throw Fault.ofLine("has two columns " + Say.quoted(name) + "; leave one of them.");
            }
            headings.add(heading(written, header));
        }
        demand(names);
        return new TableRows(List.copyOf(headings));
    }

    private static Heading heading(String written, String header) {
        if (written.isBlank()) {
            return new Heading.Nameless();
        }
        if (written.startsWith(Column.ATTRIBUTE) && written.length() > Column.ATTRIBUTE.length()) {
            return new Heading.Attribute(
                    Escapes.unescape(written.substring(Column.ATTRIBUTE.length()), ""));
        }
        var name = written.strip();
        return Column.ofCode(name)
                .<Heading>map(Heading.Known::new)
                .orElseThrow(() -> unknown(name, header));
    }

    private static Fault unknown(String name, String header) {
        if (header.indexOf('\r') >= 0) {
            return Fault.ofLine(
                    "does not end as lines do now (with LF or CR LF); save the file again.");
        }
        if (header.indexOf('\t') < 0) {
            return Fault.ofLine(
                    "should be the header, names of columns with tabs between them, and there is no"
                            + " tab in it. The columns are: "
                            + Column.all()
                            + ".");
        }
        return Fault.ofLine(
                "names a column "
                        + Say.quoted(name)
                        + " that is not known. The columns are: "
                        + Column.all()
                        + ", and "
                        + Column.ATTRIBUTE
                        + "NAME for attributes of a tag.");
    }

    private static void demand(Set<String> names) {
        var missing = new ArrayList<String>();
        for (var column : List.of(Column.TEXT, Column.START, Column.END, Column.TAG)) {
            boolean isPlace = column == Column.START || column == Column.END;
            if (!names.contains(column.code())
                    && !(isPlace && names.contains(Column.QUOTE.code()))) {
                missing.add(column.code());
            }
        }
        if (!missing.isEmpty()) {
            throw Fault.ofLine(
                    "lacks "
                            + String.join(" and ", missing)
                            + ". A table has at least the columns text, start, end and tag, with"
                            + " tabs between them; quote may stand in place of start and end.");
        }
    }

    /// @throws Fault when it has more cells than the header, or one that is badly written
    Row row(Lines.Line line) {
        var row = Row.empty(line.number());
        var words = line.words();
        int start = 0;
        for (int place = 0; start <= words.length(); place++) {
            int tab = words.indexOf('\t', start);
            int end = tab < 0 ? words.length() : tab;
            if (end > start) {
                put(row, place, words.substring(start, end));
            }
            start = end + 1;
        }
        return row;
    }

    private void put(Row row, int place, String cell) {
        var heading = place < headings.size() ? headings.get(place) : new Heading.Nameless();
        switch (heading) {
            case Heading.Known(var column) ->
                    row.put(column, Escapes.unescape(cell, column.code()));
            case Heading.Attribute(var name) ->
                    row.attributes().put(name, Escapes.unescape(cell, Column.ATTRIBUTE + name));
            case Heading.Nameless() ->
                    throw Fault.ofLine(
                            "has "
                                    + Say.quoted(cell)
                                    + " in cell "
                                    + (place + 1)
                                    + ", where the header names no column; perhaps a tab is written"
                                    + " where \\t was meant.");
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }
}
