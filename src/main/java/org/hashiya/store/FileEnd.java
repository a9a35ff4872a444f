package org.hashiya.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalLong;

/// Where a file that was not closed stops being whole. Whatever is written goes to its end, and
/// waits until the disk has what was written before: so only the last thing written can be torn.
///
/// @param newest the newest chunk that is whole
/// @param content after the last block that has anything but zeros in it
record FileEnd(Chunk newest, long content) {
    /// Empty when there is no chunk that is whole.
    static Optional<FileEnd> of(FileChannel file) throws IOException {
        long content = Headroom.endOfContent(file, file.size());
        long end = content / Chunk.BLOCK * Chunk.BLOCK;
        while (end > Chunk.FIRST) {
            var chunk = Chunk.wholeBefore(file, end);
            if (chunk.isPresent()) {
                return Optional.of(new FileEnd(chunk.get(), content));
            }
            end -= Chunk.BLOCK;
        }
        return Optional.empty();
    }

    /// The version of its content that a file must be found with: that with which it was closed,
    /// or, after a kill, that of the newest chunk. H2 goes back to an older one without a word when
    /// something that the newest needs cannot be found.
    static OptionalLong versionIn(Path path) throws IOException {
        try (var file = FileChannel.open(path)) {
            var closed = FileHeader.versionWhenClosed(file);
            return closed.isPresent()
                    ? closed
                    : of(file).stream().mapToLong(end -> end.newest().version()).findFirst();
        }
    }

    /// Cuts off what is torn, of a copy of a file that is being written.
    static void cut(Path copy) throws IOException {
        try (var file = FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (FileHeader.versionWhenClosed(file).isEmpty()) {
                var end = of(file);
                if (end.isPresent() && end.get().isTorn()) {
                    file.truncate(end.get().newest().end());
                }
            }
        }
    }

    /// Whether something lies behind that is neither whole nor nothing.
    boolean isTorn() {
        return newest.end() < content;
    }
}
