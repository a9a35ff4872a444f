package org.hashiya.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.h2.mvstore.DataUtils;

/// What H2 notes at the beginning of its file, twice: lines such as `H:2,block:2,…,fletcher:1a2b`,
/// in hexadecimal numbers, a checksum last.
final class FileHeader {
    private static final int BLOCK = 4096;

    private FileHeader() {}

    /// The version of the content with which the file was closed; empty when it was not closed, as
    /// after a kill, or when that cannot be read. H2 goes back to an older version without a word
    /// when it does not find the newest.
    static OptionalLong versionWhenClosed(Path file) throws IOException {
        var newest = OptionalLong.empty();
        for (int place = 0; place <= BLOCK; place += BLOCK) {
            var fields = fields(block(file, place));
            long version = number(fields, "version");
            if (number(fields, "clean") == 1 && version > newest.orElse(-1)) {
                newest = OptionalLong.of(version);
            }
        }
        return newest;
    }

    private static byte[] block(Path file, long place) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var block = ByteBuffer.allocate(BLOCK);
            while (block.hasRemaining() && channel.read(block, place + block.position()) >= 0) {}
            return block.array();
        }
    }

    /// Empty when the checksum is not right.
    private static Map<String, String> fields(byte[] block) {
        var text = new String(block, StandardCharsets.ISO_8859_1);
        int checksum = text.indexOf(",fletcher:");
        int end = text.indexOf('\n');
        if (checksum < 0 || end < checksum) {
            return Map.of();
        }
        var fields = new HashMap<String, String>();
        for (var field : text.substring(0, end).split(",", -1)) {
            int colon = field.indexOf(':');
            if (colon > 0) {
                fields.put(field.substring(0, colon), field.substring(colon + 1));
            }
        }
        int right = DataUtils.getFletcher32(block, 0, checksum);
        return number(fields, "fletcher") == Integer.toUnsignedLong(right) ? fields : Map.of();
    }

    /// -1 where there is none.
    private static long number(Map<String, String> fields, String name) {
        try {
            return Long.parseUnsignedLong(fields.getOrDefault(name, ""), 16);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
