package org.hashiya.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A layer over the files that H2 writes, which knows what a disk would hold of the database's
/// file, and of one that is written to take its place, if the power went now: everything up to the
/// last time that it was synced, and of what was written since whatever the disk happened to get.
/// Public because H2 makes its instances.
public final class CutDisk extends FilePathWrapper {
    static final String SCHEME = "cut";
    static final int SECTOR = 512;
    private static final CutDisk MOUNTED = new CutDisk();
    private static Platter platter = new Platter(() -> {});

    /// What became of the writes that were not synced.
    enum Fate {
        /// None reached the disk.
        DROPPED,
        /// The first ones did, the last of them in part.
        TORN,
        /// Some did, in any order, each as a whole.
        REORDERED,
        /// Some sectors of some did.
        SHREDDED
    }

    /// A fresh disk, which tells `moment` after each thing that is done to it.
    static Platter mount(Runnable moment) {
        FilePath.register(MOUNTED);
        platter = new Platter(moment);
        return platter;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var file = super.open(mode);
        return name.contains(".mv.db") && !mode.equals("r")
                ? new Channel(file, platter, platter.content(fileName()))
                : file;
    }

    private String fileName() {
        return Path.of(unwrap().toString()).getFileName().toString();
    }

    @Override
    public void moveTo(FilePath other, boolean atomicReplace) {
        super.moveTo(other, atomicReplace);
        platter.rename(fileName(), Optional.of(((CutDisk) other).fileName()));
    }

    @Override
    public void delete() {
        super.delete();
        platter.rename(fileName(), Optional.empty());
    }

    /// A write, or with no bytes a new length.
    private record Change(long place, byte[] bytes, boolean isLength) {}

    /// What is in a file: on the disk, and still on its way there.
    private static final class Content {
        private final List<Change> waiting = new ArrayList<>();
        private byte[] synced = new byte[0];

        void settle() {
            for (var change : waiting) {
                synced = applied(synced, change);
            }
            waiting.clear();
        }

        byte[] cut(Fate fate, Random chance) {
            var file = synced.clone();
            int kept = fate == Fate.TORN ? chance.nextInt(waiting.size() + 1) : waiting.size();
            for (int i = 0; i < kept; i++) {
                var change = waiting.get(i);
                switch (fate) {
                    case DROPPED -> {}
                    case TORN -> {
                        boolean isLast = i == kept - 1 && !change.isLength();
                        file = applied(file, isLast ? torn(change, chance) : change);
                    }
                    case REORDERED -> file = chance.nextBoolean() ? applied(file, change) : file;
                    case SHREDDED -> file = shredded(file, change, chance);
                }
            }
            return file;
        }

        private static Change torn(Change change, Random chance) {
            int sectors = change.bytes().length / SECTOR;
            int length = Math.min(change.bytes().length, SECTOR * chance.nextInt(sectors + 1));
            return new Change(change.place(), Arrays.copyOf(change.bytes(), length), false);
        }

        private static byte[] shredded(byte[] before, Change change, Random chance) {
            if (change.isLength()) {
                return chance.nextBoolean() ? applied(before, change) : before;
            }
            var file = before;
            for (int from = 0; from < change.bytes().length; from += SECTOR) {
                if (chance.nextInt(4) > 0) {
                    int to = Math.min(change.bytes().length, from + SECTOR);
                    var sector = Arrays.copyOfRange(change.bytes(), from, to);
                    file = applied(file, new Change(change.place() + from, sector, false));
                }
            }
            return file;
        }

        private static byte[] applied(byte[] before, Change change) {
            int place = (int) change.place();
            if (change.isLength()) {
                return place < before.length ? Arrays.copyOf(before, place) : before;
            }
            int end = place + change.bytes().length;
            var after = end > before.length ? Arrays.copyOf(before, end) : before;
            System.arraycopy(change.bytes(), 0, after, place, change.bytes().length);
            return after;
        }
    }

    /// A new name, or none: a file that is deleted.
    private record Renaming(String from, Optional<String> to) {
        void in(Map<String, Content> names) {
            var content = Optional.ofNullable(names.remove(from));
            to.ifPresent(name -> content.ifPresent(moved -> names.put(name, moved)));
        }
    }

    /// The folder as it lies on the disk. What becomes of names waits for the next sync of any
    /// file, as file systems with a journal do it.
    static final class Platter {
        private final Runnable moment;
        private final Map<String, Content> names = new HashMap<>();
        private final Map<String, Content> onDisk = new HashMap<>();
        private final List<Renaming> waiting = new ArrayList<>();

        Platter(Runnable moment) {
            this.moment = moment;
        }

        private synchronized Content content(String name) {
            return names.computeIfAbsent(
                    name,
                    _ -> {
                        var content = new Content();
                        onDisk.put(name, content);
                        return content;
                    });
        }

        private void add(Content content, Change change) {
            synchronized (this) {
                content.waiting.add(change);
            }
            moment.run();
        }

        private void rename(String from, Optional<String> to) {
            synchronized (this) {
                var renaming = new Renaming(from, to);
                renaming.in(names);
                waiting.add(renaming);
            }
            moment.run();
        }

        private void sync(Content content) {
            synchronized (this) {
                content.settle();
                waiting.forEach(renaming -> renaming.in(onDisk));
                waiting.clear();
            }
            moment.run();
        }

        /// The files after a cut, by their names.
        synchronized Map<String, byte[]> cut(Fate fate, Random chance) {
            var found = new HashMap<>(onDisk);
            int renamed = fate == Fate.DROPPED ? 0 : chance.nextInt(waiting.size() + 1);
            waiting.subList(0, renamed).forEach(renaming -> renaming.in(found));
            var files = new HashMap<String, byte[]>();
            found.forEach((name, content) -> files.put(name, content.cut(fate, chance)));
            return files;
        }
    }

    private static final class Channel extends FileLayer {
        private final Platter disk;
        private final Content content;

        Channel(FileChannel file, Platter disk, Content content) {
            super(file);
            this.disk = disk;
            this.content = content;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            var bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            int written = super.write(source, position);
            disk.add(content, new Change(position, Arrays.copyOf(bytes, written), false));
            return written;
        }

        @Override
        public synchronized FileChannel truncate(long size) throws IOException {
            super.truncate(size);
            disk.add(content, new Change(size, new byte[0], true));
            return this;
        }

        @Override
        public void force(boolean metaData) {
            disk.sync(content);
        }
    }
}
