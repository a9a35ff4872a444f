package org.hashiya.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A layer over the files that H2 writes, which can refuse to take more. Public because H2 makes
/// its instances.
public final class StubbornDisk extends FilePathWrapper {
    static final String SCHEME = "stubborn";
    private static final StubbornDisk MOUNTED = new StubbornDisk();
    private static volatile Mood mood = Mood.EVERYTHING;
    private static final AtomicLong ROOM = new AtomicLong();

    enum Mood {
        EVERYTHING,
        ONE_MEGABYTE,
        NO_WRITES,
        /// Writes go to the cache, but never to the disk.
        NO_CONFIRMATION
    }

    static StubbornDisk mounted() {
        FilePath.register(MOUNTED);
        return MOUNTED;
    }

    void takes(Mood other) {
        mood = other;
        ROOM.set(1 << 20);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    private static final class Channel extends FileBase {
        private final FileChannel file;

        Channel(FileChannel file) {
            this.file = file;
        }

        private static void take(int bytes) throws IOException {
            boolean isFull =
                    switch (mood) {
                        case EVERYTHING, NO_CONFIRMATION -> false;
                        case NO_WRITES -> true;
                        case ONE_MEGABYTE -> ROOM.get() < bytes;
                    };
            if (isFull) {
                throw new IOException("No space left on device");
            }
            ROOM.addAndGet(-bytes);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            take(source.remaining());
            return file.write(source, position);
        }

        @Override
        public synchronized int write(ByteBuffer source) throws IOException {
            take(source.remaining());
            return file.write(source);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            if (mood == Mood.NO_CONFIRMATION) {
                throw new IOException("Input/output error");
            }
            file.force(metaData);
        }

        @Override
        public synchronized int read(ByteBuffer target) throws IOException {
            return file.read(target);
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            file.truncate(size);
            return this;
        }

        @Override
        public FileLock tryLock(long position, long size, boolean isShared) throws IOException {
            return file.tryLock(position, size, isShared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
