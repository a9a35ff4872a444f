package org.hashiya.exchange;

/// Cells of a table: a tab is written `\t`, a line feed `\n`, a carriage return `\r`, a backslash
/// `\\`.
final class Escapes {
    private Escapes() {}

    static String escape(String cell) {
        return isPlain(cell) ? cell : escape(new StringBuilder(cell.length() + 8), cell).toString();
    }

    /// Appends the cell to `signs`, and gives those back.
    static StringBuilder escape(StringBuilder signs, String cell) {
        if (isPlain(cell)) {
            return signs.append(cell);
        }
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            switch (sign) {
                case '\t' -> signs.append("\\t");
                case '\n' -> signs.append("\\n");
                case '\r' -> signs.append("\\r");
                case '\\' -> signs.append("\\\\");
                default -> signs.append(sign);
            }
        }
        return signs;
    }

    private static boolean isPlain(String cell) {
        int plain = 0;
        while (plain < cell.length() && !isSpecial(cell.charAt(plain))) {
            plain++;
        }
        return plain == cell.length();
    }

    private static boolean isSpecial(char sign) {
        return sign == '\t' || sign == '\n' || sign == '\r' || sign == '\\';
    }

    /// @throws Fault in the column `column` for a backslash before any other sign
    static String unescape(String cell, String column) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        var signs = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            signs.append(sign == '\\' ? meant(cell, ++i, column) : sign);
        }
        return signs.toString();
    }

    private static char meant(String cell, int place, String column) {
        return switch (place < cell.length() ? cell.charAt(place) : ' ') {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case '\\' -> '\\';
            default ->
                    throw new Fault(
                            column,
                            "has a single backslash, which here begins \\t (tab), \\n (new line) or"
                                    + " \\r; write a backslash itself as \\\\.");
        };
    }
}
