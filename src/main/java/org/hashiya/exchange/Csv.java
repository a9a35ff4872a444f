package org.hashiya.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tables with commas as RFC 4180 has them: a cell with a comma, a quotation mark or a line end
/// stands between quotation marks, and a quotation mark in it is doubled. Semicolons and tabs are
/// understood as well when the header is written with them, as spreadsheets of some countries do.
final class Csv {
    private final String table;
    private final char comma;
    private int at;
    private int line = 1;

    private Csv(String table) {
        this.table = table;
        comma = separator(table);
    }

    /// The cells of a row.
    ///
    /// @param line the one that it begins on, from 1
    record Row(int line, List<String> cells) {}

    /// All rows that are not blank, the header among them.
    ///
    /// @throws Fault when the file is not UTF-8
    static Csv of(byte[] file) {
        try {
            var words =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return new Csv(words.startsWith("\uFEFF") ? words.substring(1) : words);
        } catch (CharacterCodingException e) {
            throw Fault.ofLine("The file is not in UTF-8; save it as “CSV UTF-8”.");
        }
    }

    private static char separator(String table) {
        int end = table.indexOf('\n');
        var header = end < 0 ? table : table.substring(0, end);
        return header.indexOf(',') >= 0
                ? ','
                : header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /// The line that is read now.
    int line() {
        return line;
    }

    /// The next row; empty after the last one.
    ///
    /// @throws Fault when its quotation marks do not close, or close in the middle of a cell
    Optional<Row> next() {
        while (at < table.length()) {
            int begins = line;
            var cells = new ArrayList<String>();
            do {
                cells.add(cell());
            } while (take(comma));
            endLine();
            boolean isBlank = cells.stream().allMatch(String::isBlank);
            if (!isBlank) {
                return Optional.of(new Row(begins, cells));
            }
        }
        return Optional.empty();
    }

    private boolean take(char sign) {
        boolean isThere = at < table.length() && table.charAt(at) == sign;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private void endLine() {
        take('\r');
        if (take('\n')) {
            line++;
        }
    }

    private boolean isEnd() {
        return at == table.length()
                || table.charAt(at) == '\n'
                || (table.charAt(at) == '\r'
                        && (at + 1 == table.length() || table.charAt(at + 1) == '\n'));
    }

    private String cell() {
        if (!take('"')) {
            int start = at;
            while (!isEnd() && table.charAt(at) != comma) {
                at++;
            }
            return sound(table.substring(start, at));
        }
        var cell = new StringBuilder();
        int begins = line;
        while (true) {
            if (at == table.length()) {
                line = begins;
                throw Fault.ofLine(
                        "has a quotation mark that is never closed; everything after it would be"
                                + " one cell.");
            }
            char sign = table.charAt(at++);
            if (sign == '"' && !take('"')) {
                break;
            }
            line += sign == '\n' ? 1 : 0;
            cell.append(sign);
        }
        if (!isEnd() && table.charAt(at) != comma) {
            throw Fault.ofLine(
                    "has signs after a closing quotation mark; a quotation mark inside a cell is"
                            + " written twice.");
        }
        return sound(cell.toString());
    }

    private static String sound(String cell) {
        if (cell.indexOf('\0') >= 0) {
            throw Fault.ofLine("holds a NUL character, which no text has.");
        }
        return cell;
    }

    /// Writes one row.
    static void write(Appendable out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        out.append("\r\n");
    }

    private static String quoted(String cell) {
        boolean isPlain =
                cell.equals(cell.strip())
                        && cell.chars()
                                .noneMatch(sign ->
                                        sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
