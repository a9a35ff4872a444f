package org.hashiya.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.OptionalLong;

/// What H2 notes at the beginning of its file, twice, in a block each: a line such as
/// `H:2,block:2,…,fletcher:1a2b`.
final class FileHeader {
    private static final int BLOCK = 4096;

    private FileHeader() {}

    /// The version of the content with which the file was closed; empty when it was not closed, as
    /// after a kill, or when that cannot be read. H2 goes back to an older version without a word
    /// when it does not find the newest.
    static OptionalLong versionWhenClosed(FileChannel file) throws IOException {
        var newest = OptionalLong.empty();
        for (int place = 0; place <= BLOCK; place += BLOCK) {
            var line = ChecksummedLine.in(block(file, place));
            long version = line.number("version");
            if (line.number("clean") == 1 && version > newest.orElse(-1)) {
                newest = OptionalLong.of(version);
            }
        }
        return newest;
    }

    private static byte[] block(FileChannel file, long place) throws IOException {
        var block = ByteBuffer.allocate(BLOCK);
        while (block.hasRemaining() && file.read(block, place + block.position()) >= 0) {}
        return block.array();
    }
}
