package org.hashiya.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The lines of a file in UTF-8, one at a time, so that a long file does not fill the memory. They
/// end with LF or CRLF; a byte order mark at the beginning is passed over.
final class Lines {
    /// Nobody writes a longer line.
    private static final int LONGEST = 1 << 24;

    private final InputStream in;
    private final byte[] read = new byte[1 << 16];
    private int from;
    private int to;
    private byte[] line = new byte[1 << 10];
    private int length;
    private int number;

    /// @param number from 1
    record Line(int number, String words) {}

    Lines(InputStream in) {
        this.in = in;
    }

    /// The number of the line that was read last, good or bad.
    int number() {
        return number;
    }

    /// The next line that is not blank; empty after the last one.
    ///
    /// @throws Fault when it is not UTF-8, holds NUL, or is too long for any line
    Optional<Line> next() throws IOException {
        while (fill()) {
            number++;
            var words = decoded();
            if (!words.isBlank()) {
                return Optional.of(new Line(number, words));
            }
        }
        return Optional.empty();
    }

    /// Puts the bytes of the next line into `line`; whether there was one.
    private boolean fill() throws IOException {
        length = 0;
        boolean any = false;
        while (from < to || more()) {
            any = true;
            int end = from;
            while (end < to && read[end] != '\n') {
                end++;
            }
            take(end);
            if (end < to) {
                from = end + 1;
                return true;
            }
            from = end;
        }
        return any;
    }

    private boolean more() throws IOException {
        from = 0;
        to = in.read(read);
        return to > 0;
    }

    private void take(int end) {
        int longer = length + end - from;
        if (longer > LONGEST) {
            number++;
            throw Fault.ofLine("is longer than 16 MB; this does not look like a table.");
        }
        if (longer > line.length) {
            line = Arrays.copyOf(line, Math.max(longer, 2 * line.length));
        }
        System.arraycopy(read, from, line, length, end - from);
        length = longer;
    }

    private String decoded() {
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        boolean isMarked =
                number == 1
                        && end >= 3
                        && line[0] == (byte) 0xEF
                        && line[1] == (byte) 0xBB
                        && line[2] == (byte) 0xBF;
        int start = isMarked ? 3 : 0;
        var words = new String(line, start, end - start, StandardCharsets.UTF_8);
        if (words.indexOf('\uFFFD') >= 0 && !isUtf8(start, end)) {
            throw Fault.ofLine("is not in UTF-8; save the file as UTF-8.");
        }
        if (words.indexOf('\0') >= 0) {
            throw Fault.ofLine(
                    "holds a NUL character, which no text has; save the file as plain UTF-8.");
        }
        return words;
    }

    private boolean isUtf8(int start, int end) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, start, end - start));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
