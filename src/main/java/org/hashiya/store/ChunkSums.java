package org.hashiya.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A layer over the files that H2 writes: each chunk gets a checksum of all its bytes, as one more
/// field of the line at its end. H2 itself has checksums of that line only, and reads on with ours
/// in it. So a chunk of which the disk got some sectors and lost others is told from a whole one.
///
/// Public because H2 makes its instances.
public final class ChunkSums extends FilePathWrapper {
    private static final String SCHEME = "summed";

    static {
        NoObjects.enforce();
        FilePath.register(new ChunkSums());
    }

    /// How H2 reaches files through this layer.
    ///
    /// @param files how it would reach them otherwise, such as `file:`
    static String over(String files) {
        return SCHEME + ":" + files;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var file = super.open(mode);
        return name.endsWith(".mv.db") && !mode.equals("r") ? new Channel(file) : file;
    }

    private static final class Channel extends FileLayer {
        Channel(FileChannel file) {
            super(file);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            Chunk.sum(source, position);
            return super.write(source, position);
        }
    }
}
