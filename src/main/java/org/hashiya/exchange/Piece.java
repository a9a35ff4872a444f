package org.hashiya.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// One of the things that a cell lists with `;` between them. Words that hold a `;` stand in
/// quotation marks, in which a quotation mark is written twice: `group:"widows; ""the old ones"""`.
///
/// @param head what stands before the quotation marks, or all of it when there are none; without
///   spaces around it
/// @param quoted what stands in them, exactly
record Piece(String head, Optional<String> quoted) {
    /// Room for `area=organisation:` and spaces.
    private static final int LONGEST_HEAD = 40;

    /// The pieces of a cell, without empty ones.
    ///
    /// @param mayOpen whether quotation marks may follow these signs; elsewhere they are only words
    /// @throws Fault in `column` when quotation marks are not closed, or words follow them
    static List<Piece> of(String cell, Predicate<String> mayOpen, Column column) {
        var pieces = new ArrayList<Piece>();
        int start = 0;
        while (start < cell.length()) {
            int place = start;
            while (place < cell.length() && cell.charAt(place) != ';') {
                if (cell.charAt(place) == '"'
                        && place - start <= LONGEST_HEAD
                        && mayOpen.test(cell.substring(start, place).strip())) {
                    break;
                }
                place++;
            }
            var head = cell.substring(start, place).strip();
            if (place < cell.length() && cell.charAt(place) == '"') {
                int close = closing(cell, place, column);
                var words = cell.substring(place + 1, close).replace("\"\"", "\"");
                pieces.add(new Piece(head, Optional.of(words)));
                place = afterQuotes(cell, close + 1, column);
            } else if (!head.isEmpty()) {
                pieces.add(new Piece(head, Optional.empty()));
            }
            start = place + 1;
        }
        return pieces;
    }

    private static int closing(String cell, int open, Column column) {
        int place = open + 1;
        while (true) {
            int mark = cell.indexOf('"', place);
            if (mark < 0) {
                throw new Fault(
                        column, "Quotation marks are opened and not closed: " + Say.quoted(cell));
            }
            if (mark + 1 < cell.length() && cell.charAt(mark + 1) == '"') {
                place = mark + 2;
            } else {
                return mark;
            }
        }
    }

    private static int afterQuotes(String cell, int place, Column column) {
        int end = cell.indexOf(';', place);
        var rest = cell.substring(place, end < 0 ? cell.length() : end);
        if (!rest.isBlank()) {
            throw new Fault(
                    column,
                    Say.quoted(rest.strip())
                            + " follows closed quotation marks; put a ; between them, or write"
                            + " quotation marks inside words twice.");
        }
        return end < 0 ? cell.length() : end;
    }

    /// Words as [#of] reads them again.
    static String quote(String words) {
        return '"' + words.replace("\"", "\"\"") + '"';
    }
}
