package org.hashiya.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;

/// A file seen through a layer that passes everything on; a layer overrides what it does
/// differently.
abstract class FileLayer extends FileBase {
    final FileChannel file;

    FileLayer(FileChannel file) {
        this.file = file;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
        return file.write(source, position);
    }

    @Override
    public synchronized int write(ByteBuffer source) throws IOException {
        int written = write(source, file.position());
        file.position(file.position() + written);
        return written;
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // a read at a place waits for nobody
    public int read(ByteBuffer target, long position) throws IOException {
        return file.read(target, position);
    }

    @Override
    public synchronized int read(ByteBuffer target) throws IOException {
        int read = read(target, file.position());
        file.position(file.position() + Math.max(0, read));
        return read;
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
    public synchronized FileChannel truncate(long size) throws IOException {
        file.truncate(size);
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        file.force(metaData);
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
