package org.hashiya.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32C;

/// What H2 writes at once: some blocks, a line about them at the beginning, another at the end.
///
/// @param start its first byte in the file
/// @param end after its last byte
/// @param version counts up with each chunk
record Chunk(long start, long end, long version) {
    static final int BLOCK = 4096;

    /// The first two blocks are the header of the file.
    static final long FIRST = 2L * BLOCK;

    private static final int FOOTER = 128;
    private static final int HEADER = 1024;
    private static final String SUM = "sum";

    /// Puts the sum of its bytes into its last line, if this is a chunk. H2 fills its buffer anew
    /// for each chunk, so there is no need for a copy.
    static void sum(ByteBuffer bytes, long position) {
        int length = bytes.remaining();
        if (position < FIRST || length == 0 || (position | length) % BLOCK != 0) {
            return;
        }
        int place = bytes.limit() - FOOTER;
        var footer = new byte[FOOTER];
        bytes.get(place, footer);
        var line = ChecksummedLine.in(footer);
        if (line.number("chunk") < 0
                || line.number("len") * BLOCK != length
                || line.number(SUM) >= 0) {
            return;
        }
        var body = bytes.slice(bytes.position(), length - FOOTER);
        bytes.put(place, ChecksummedLine.with(footer, SUM, sum(body)));
    }

    private static long sum(ByteBuffer body) {
        var sum = new CRC32C();
        sum.update(body);
        return sum.getValue();
    }

    /// The chunk that ends there, if all of it is as it was written. One that H2 wrote without our
    /// layer has no sum: its two lines must do.
    static Optional<Chunk> wholeBefore(FileChannel file, long end) throws IOException {
        var footer = ChecksummedLine.in(bytes(file, end - FOOTER, FOOTER).array());
        long start = end - footer.number("len") * BLOCK;
        if (footer.number("chunk") < 0
                || footer.number("len") < 1
                || start < FIRST
                || start >= end
                || !isBegunAt(file, start, footer)) {
            return Optional.empty();
        }
        if (footer.number(SUM) >= 0) {
            var body = bytes(file, start, Math.toIntExact(end - start - FOOTER));
            if (sum(body) != footer.number(SUM)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Chunk(start, end, footer.number("version")));
    }

    private static boolean isBegunAt(FileChannel file, long start, ChecksummedLine footer)
            throws IOException {
        var text = new String(bytes(file, start, HEADER).array(), StandardCharsets.ISO_8859_1);
        var header = ChecksummedLine.fields(text.substring(0, Math.max(0, text.indexOf('\n'))));
        return ChecksummedLine.number(header, "chunk") == footer.number("chunk")
                && ChecksummedLine.number(header, "len") == footer.number("len")
                && ChecksummedLine.number(header, "version") == footer.number("version");
    }

    /// With zeros for what is not there.
    private static ByteBuffer bytes(FileChannel file, long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {}
        return bytes.clear();
    }
}
