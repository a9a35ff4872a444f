package org.hashiya.store;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.h2.mvstore.DataUtils;

/// A line of fields as H2 writes it at the beginning of its file and at the end of each chunk, such
/// as `chunk:2,len:3,version:2,fletcher:1a2b`, in hexadecimal numbers, a checksum last.
final class ChecksummedLine {
    private static final String CHECKSUM = ",fletcher:";
    private final Map<String, String> fields;

    private ChecksummedLine(Map<String, String> fields) {
        this.fields = fields;
    }

    /// Without any fields when the checksum is not right.
    static ChecksummedLine in(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        int checksum = text.indexOf(CHECKSUM);
        int end = text.indexOf('\n');
        if (checksum < 0 || end < checksum) {
            return new ChecksummedLine(Map.of());
        }
        var line = new ChecksummedLine(fields(text.substring(0, end)));
        int right = DataUtils.getFletcher32(bytes, 0, checksum);
        return line.number("fletcher") == Integer.toUnsignedLong(right)
                ? line
                : new ChecksummedLine(Map.of());
    }

    /// The fields of a line, whether it ends with a checksum or not.
    static Map<String, String> fields(String line) {
        var fields = new HashMap<String, String>();
        for (var field : line.split(",", -1)) {
            int colon = field.indexOf(':');
            if (colon > 0) {
                fields.put(field.substring(0, colon), field.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    /// The same fields and one more before the checksum, filled up with spaces as H2 does.
    ///
    /// @param bytes a line that is right
    /// @return as long as `bytes`; those, if there is no room
    static byte[] with(byte[] bytes, String name, long value) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var longer =
                text.substring(0, text.indexOf(CHECKSUM))
                        + ","
                        + name
                        + ":"
                        + Long.toHexString(value);
        var sealed = longer.getBytes(StandardCharsets.ISO_8859_1);
        var line =
                longer
                        + CHECKSUM
                        + Integer.toHexString(DataUtils.getFletcher32(sealed, 0, sealed.length));
        return line.length() < bytes.length
                ? (line + " ".repeat(bytes.length - 1 - line.length()) + "\n")
                        .getBytes(StandardCharsets.ISO_8859_1)
                : bytes;
    }

    /// -1 where there is none.
    long number(String name) {
        return number(fields, name);
    }

    static long number(Map<String, String> fields, String name) {
        try {
            return Long.parseUnsignedLong(fields.getOrDefault(name, ""), 16);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
