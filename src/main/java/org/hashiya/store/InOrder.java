package org.hashiya.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A layer over the files that H2 writes: a write waits until the disk has the one before. When H2
/// closes a database it writes several chunks and then, in the header, that all is well; a disk
/// that got the header and not the chunks when the power went would leave a file that nobody can
/// open. A single edit is one write and one sync, so it costs nothing there.
///
/// Public because H2 makes its instances.
public final class InOrder extends FilePathWrapper {
    private static final String SCHEME = "inorder";

    static {
        NoObjects.enforce();
        FilePath.register(new InOrder());
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
        private boolean isWaiting;

        Channel(FileChannel file) {
            super(file);
        }

        private synchronized void settle() throws IOException {
            if (isWaiting) {
                file.force(false);
            }
            isWaiting = true;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            settle();
            return super.write(source, position);
        }

        @Override
        public synchronized FileChannel truncate(long size) throws IOException {
            settle();
            return super.truncate(size);
        }

        @Override
        public synchronized void force(boolean metaData) throws IOException {
            super.force(metaData);
            isWaiting = false;
        }
    }
}
