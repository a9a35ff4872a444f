package org.hashiya.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A layer over the files that H2 writes, which can refuse to take more. Public because H2 makes
/// its instances.
public final class StubbornDisk extends FilePathWrapper {
    static final String SCHEME = "stubborn";
    private static final StubbornDisk MOUNTED = new StubbornDisk();
    private static volatile Mood mood = Mood.EVERYTHING;
    private static final AtomicLong ROOM = new AtomicLong();
    private static final Semaphore SOMEBODY_WAITS = new Semaphore(0);
    private static volatile CountDownLatch slow = new CountDownLatch(1);

    enum Mood {
        EVERYTHING,
        ONE_MEGABYTE,
        NO_WRITES,
        /// Writes go to the cache, but never to the disk.
        NO_CONFIRMATION,
        READ_ONLY,
        /// Nothing answers, as when a stick was pulled out.
        GONE,
        /// Writes wait until the disk takes something else.
        SLOW
    }

    static StubbornDisk mounted() {
        FilePath.register(MOUNTED);
        return MOUNTED;
    }

    void takes(Mood other) {
        mood = other;
        ROOM.set(1 << 20);
        slow.countDown();
        slow = new CountDownLatch(1);
    }

    /// Waits until somebody waits for the slow disk.
    void awaitSomebodyWaiting() throws InterruptedException {
        SOMEBODY_WAITS.acquire();
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        refuseWhenGone();
        return new Channel(super.open(mode));
    }

    private static void refuseWhenGone() throws IOException {
        if (mood == Mood.GONE) {
            throw new IOException("No such device");
        }
    }

    private static final class Channel extends FileLayer {
        Channel(FileChannel file) {
            super(file);
        }

        private static void take(int bytes) throws IOException {
            refuseWhenGone();
            if (mood == Mood.READ_ONLY) {
                throw new IOException("Read-only file system");
            }
            if (mood == Mood.SLOW) {
                wait(slow);
            }
            if (mood == Mood.NO_WRITES || (mood == Mood.ONE_MEGABYTE && ROOM.get() < bytes)) {
                throw new IOException("No space left on device");
            }
            ROOM.addAndGet(-bytes);
        }

        private static void wait(CountDownLatch end) throws IOException {
            SOMEBODY_WAITS.release();
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            take(source.remaining());
            return super.write(source, position);
        }

        @Override
        public synchronized FileChannel truncate(long size) throws IOException {
            ROOM.addAndGet((int) Math.max(0, file.size() - size));
            return super.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            refuseWhenGone();
            if (mood == Mood.NO_CONFIRMATION) {
                throw new IOException("Input/output error");
            }
            super.force(metaData);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            refuseWhenGone();
            return super.read(target, position);
        }
    }
}
