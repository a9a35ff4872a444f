package org.hashiya.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.h2.tools.CompressTool;
import org.hashiya.identity.Id;
import org.hashiya.project.Refused;

/// How ids and long writing lie in the database as bytes.
final class Binary {
    private Binary() {}

    /// 16 bytes, so that comparing the bytes compares the ids.
    static byte[] of(Id id) {
        return ByteBuffer.allocate(16).putLong(id.high()).putLong(id.low()).array();
    }

    static Id id(byte[] bytes) {
        var numbers = ByteBuffer.wrap(bytes);
        return new Id(numbers.getLong(), numbers.getLong());
    }

    /// Packed as H2's own `compress` does it, so that `utf8tostring(expand(…))` reads it in SQL.
    static byte[] pack(byte[] utf8) {
        return CompressTool.getInstance().compress(utf8, "LZF");
    }

    static byte[] unpack(byte[] packed) {
        return CompressTool.getInstance().expand(packed);
    }

    static String string(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /// `words` in UTF-8.
    ///
    /// @throws Refused where half of a surrogate pair stands alone, which UTF-8 cannot hold
    static byte[] utf8(String words) {
        try {
            var bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(words));
            var exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException e) {
            throw new Refused(
                    "The words hold half of a character at place "
                            + loneSurrogate(words)
                            + ", which no file can keep; repair the text and try again. Nothing was"
                            + " changed.",
                    e);
        }
    }

    private static int loneSurrogate(String words) {
        int place = 0;
        while (place < words.length()) {
            int sign = words.codePointAt(place);
            if (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE) {
                return place;
            }
            place += Character.charCount(sign);
        }
        return place;
    }

    /// A stream whose bytes can be had without a copy of a copy.
    static ByteArrayOutputStream buffer() {
        return new ByteArrayOutputStream(1 << 12);
    }
}
