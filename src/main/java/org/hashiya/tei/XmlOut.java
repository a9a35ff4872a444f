package org.hashiya.tei;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes XML 1.0 in UTF-8 into a buffer of bytes. It knows what must be escaped and nothing of
/// elements: whoever calls it closes what they open, and the check of the finished file holds them
/// to it. Decision 0006 says why there is a writer of our own.
final class XmlOut {
    /// What a sign that XML cannot hold becomes.
    static final char REPLACEMENT = '\uFFFD';

    private static final int CHUNK = 4096;
    private static final int LONGEST = 6;
    private static final Escapes IN_WORDS = new Escapes();
    private static final Escapes IN_ATTRIBUTE = new Escapes();

    static {
        IN_WORDS.with('\r', "&#13;").with('&', "&amp;").with('<', "&lt;").with('>', "&gt;");
        IN_WORDS.plain['\t'] = true;
        IN_WORDS.plain['\n'] = true;
        IN_ATTRIBUTE.with('\r', "&#13;").with('&', "&amp;").with('<', "&lt;").with('>', "&gt;");
        IN_ATTRIBUTE.with('\t', "&#9;").with('\n', "&#10;").with('"', "&quot;");
    }

    /// What becomes of the first 128 signs.
    private static final class Escapes {
        final boolean[] plain = new boolean[128];
        final byte[][] other = new byte[128][];

        /// Nothing is written for a sign that is neither plain nor has another form: it cannot be.
        Escapes() {
            Arrays.fill(plain, 0x20, 128, true);
            Arrays.fill(other, new byte[0]);
        }

        Escapes with(char sign, String written) {
            plain[sign] = false;
            other[sign] = ascii(written);
            return this;
        }
    }

    private final OutputStream out;
    private final char[] signs = new char[CHUNK];
    private final byte[] buffer = new byte[1 << 18];
    private int used;
    private int replaced;

    XmlOut(OutputStream out) {
        this.out = out;
    }

    /// Markup to be written as it stands.
    static byte[] ascii(String markup) {
        return markup.getBytes(StandardCharsets.US_ASCII);
    }

    /// How many signs that XML cannot hold were written as U+FFFD.
    int replaced() {
        return replaced;
    }

    XmlOut raw(byte[] markup) throws IOException {
        int length = markup.length;
        if (length > buffer.length - used) {
            flush();
            if (length > buffer.length) {
                out.write(markup);
                return this;
            }
        }
        System.arraycopy(markup, 0, buffer, used, length);
        used += length;
        return this;
    }

    XmlOut raw(String markup) throws IOException {
        return markup.isEmpty() ? this : raw(markup.getBytes(StandardCharsets.UTF_8));
    }

    XmlOut number(int number) throws IOException {
        room(10);
        int digits = 1;
        for (int rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        int rest = number;
        for (int place = used + digits - 1; place >= used; place--) {
            buffer[place] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        used += digits;
        return this;
    }

    XmlOut text(String words) throws IOException {
        return text(words, 0, words.length());
    }

    /// Characters `from..to` (UTF-16) of `words` as the content of an element.
    XmlOut text(String words, int from, int to) throws IOException {
        encode(words, from, to, IN_WORDS);
        return this;
    }

    /// ` name="value"`.
    XmlOut attribute(String name, String value) throws IOException {
        room(name.length() + 3);
        buffer[used++] = ' ';
        for (int i = 0; i < name.length(); i++) {
            buffer[used++] = (byte) name.charAt(i);
        }
        buffer[used++] = '=';
        buffer[used++] = '"';
        encode(value, 0, value.length(), IN_ATTRIBUTE);
        room(1);
        buffer[used++] = '"';
        return this;
    }

    /// `<name>value</name>`, the name in ASCII.
    XmlOut element(String name, String value) throws IOException {
        return raw("<" + name + ">").text(value).raw("</" + name + ">");
    }

    void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    private void room(int bytes) throws IOException {
        if (bytes > buffer.length - used) {
            flush();
        }
    }

    private void encode(String words, int from, int to, Escapes escapes) throws IOException {
        int start = from;
        while (start < to) {
            int end = Math.min(to, start + CHUNK);
            if (end < to && Character.isHighSurrogate(words.charAt(end - 1))) {
                end--;
            }
            if (end == start) {
                end = start + 2;
            }
            room((end - start) * LONGEST);
            words.getChars(start, end, signs, 0);
            chunk(end - start, escapes);
            start = end;
        }
    }

    /// The first `length` of `signs`. An array, because this also runs before it is compiled.
    private void chunk(int length, Escapes escapes) {
        var from = signs;
        var bytes = buffer;
        var plain = escapes.plain;
        int place = used;
        for (int i = 0; i < length; i++) {
            char sign = from[i];
            if (sign < 0x80) {
                if (plain[sign]) {
                    bytes[place++] = (byte) sign;
                    continue;
                }
                var other = escapes.other[sign];
                if (other.length > 0) {
                    System.arraycopy(other, 0, bytes, place, other.length);
                    place += other.length;
                } else {
                    replaced++;
                    place = three(REPLACEMENT, bytes, place);
                }
            } else if (sign < 0x800) {
                bytes[place++] = (byte) (0xC0 | sign >> 6);
                bytes[place++] = (byte) (0x80 | (sign & 0x3F));
            } else if (sign < Character.MIN_SURROGATE
                    || (sign > Character.MAX_SURROGATE && sign < 0xFFFE)) {
                place = three(sign, bytes, place);
            } else if (i + 1 < length && Character.isSurrogatePair(sign, from[i + 1])) {
                int point = Character.toCodePoint(sign, from[++i]);
                bytes[place++] = (byte) (0xF0 | point >> 18);
                bytes[place++] = (byte) (0x80 | (point >> 12 & 0x3F));
                bytes[place++] = (byte) (0x80 | (point >> 6 & 0x3F));
                bytes[place++] = (byte) (0x80 | (point & 0x3F));
            } else {
                replaced++;
                place = three(REPLACEMENT, bytes, place);
            }
        }
        used = place;
    }

    private static int three(char sign, byte[] bytes, int place) {
        bytes[place] = (byte) (0xE0 | sign >> 12);
        bytes[place + 1] = (byte) (0x80 | (sign >> 6 & 0x3F));
        bytes[place + 2] = (byte) (0x80 | (sign & 0x3F));
        return place + 3;
    }
}
