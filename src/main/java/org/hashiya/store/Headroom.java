package org.hashiya.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A layer over the files that H2 writes: the database's file is kept longer on the disk than H2
/// knows, with zeros at the end. A write into them changes no length and takes no new block, so
/// that syncing it costs half. The zeros go when the file is closed; those that a kill left behind
/// are not counted when it is opened again, and H2 by itself reads a file with them as well.
///
/// Public because H2 makes its instances.
public final class Headroom extends FilePathWrapper {
    static final String PREFIX = "headroom:";
    private static final String DATABASE = ".mv.db";
    private static final int BLOCK = 4096;
    private static final int STEP = 4 << 20;
    private static final int LARGE = 256 << 10;
    private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(16 * BLOCK);

    static {
        NoObjects.enforce();
        FilePath.register(new Headroom());
    }

    /// How H2 reaches files through this layer.
    ///
    /// @param files how it would reach them otherwise, such as `file:`
    static String over(String files) {
        return PREFIX + files;
    }

    @Override
    public String getScheme() {
        return "headroom";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var file = super.open(mode);
        return name.endsWith(DATABASE) ? new Channel(file, !mode.equals("r")) : file;
    }

    /// After the last block that has anything but zeros in it.
    static long endOfContent(FileChannel file, long size) throws IOException {
        var buffer = ByteBuffer.allocate(16 * BLOCK);
        long to = size;
        while (to > 0) {
            long from = Math.max(0, to - buffer.capacity());
            buffer.clear().limit((int) (to - from));
            while (buffer.hasRemaining() && file.read(buffer, from + buffer.position()) >= 0) {}
            for (int i = buffer.position() - 1; i >= 0; i--) {
                if (buffer.get(i) != 0) {
                    return Math.min(size, (from + i) / BLOCK * BLOCK + BLOCK);
                }
            }
            to = from;
        }
        return 0;
    }

    private static final class Channel extends FileLayer {
        private final boolean isWritten;
        private boolean wantsRoom;

        /// Where H2 believes the file to end, and where it does.
        private volatile long end;

        private long room;

        Channel(FileChannel file, boolean isWritten) throws IOException {
            super(file);
            this.isWritten = isWritten;
            wantsRoom = isWritten;
            room = file.size();
            end = endOfContent(file, room);
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            long after = position + source.remaining();
            if (after > room && wantsRoom && source.remaining() < LARGE) {
                makeRoom(after);
            }
            int written = file.write(source, position);
            end = Math.max(end, position + written);
            room = Math.max(room, end);
            return written;
        }

        /// Where there is no room for zeros, there may still be some for what is to be written.
        private void makeRoom(long from) {
            try {
                long place = from;
                while (place < from + STEP) {
                    place += file.write(ZEROS.duplicate(), place);
                }
                room = place;
            } catch (IOException e) {
                wantsRoom = false;
                System.getLogger(Headroom.class.getName())
                        .log(System.Logger.Level.DEBUG, "No room ahead", e);
                giveRoomBack();
            }
        }

        private void giveRoomBack() {
            try {
                file.truncate(room);
            } catch (IOException e) {
                System.getLogger(Headroom.class.getName())
                        .log(System.Logger.Level.DEBUG, "Some zeros stay", e);
            }
        }

        @Override
        @SuppressWarnings(
                "UnsynchronizedOverridesSynchronized") // a read at a place waits for nobody
        public int read(ByteBuffer target, long position) throws IOException {
            long there = end - position;
            if (there <= 0) {
                return -1;
            }
            if (target.remaining() <= there) {
                return file.read(target, position);
            }
            int limit = target.limit();
            target.limit(target.position() + (int) there);
            int read = file.read(target, position);
            target.limit(limit);
            return read;
        }

        @Override
        public long size() {
            return end;
        }

        @Override
        public synchronized FileChannel truncate(long size) throws IOException {
            if (size < end) {
                file.truncate(size);
                end = size;
                room = size;
            }
            return this;
        }

        @Override
        protected synchronized void implCloseChannel() throws IOException {
            try {
                if (isWritten && file.isOpen() && file.size() > end) {
                    file.truncate(end);
                }
            } finally {
                file.close();
            }
        }
    }
}
