package org.hashiya.publish.pack.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The zip of an EPUB while it is filled. What is put in is listed, and no file has a time of its
/// own, so that the same contents give the same bytes.
final class EpubArchive implements Shelf {
    /// Zip knows no days before.
    private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);

    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private final List<Item> items = new ArrayList<>();
    private final MessageDigest digest;
    private int pictures;

    /// A file of the publication.
    ///
    /// @param properties what the file has that readers must know; empty for most
    record Item(String id, String href, String mediaType, String properties) {}

    EpubArchive(OutputStream to, LocalDate made) throws IOException {
        zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        time = (made.isBefore(FIRST_DAY) ? FIRST_DAY : made).atStartOfDay();
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
        mimetype();
    }

    /// The first file is not compressed, so that its words stand at a known place.
    private void mimetype() throws IOException {
        var bytes = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry("mimetype");
        entry.setTimeLocal(time);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    /// A file that is no part of the publication.
    void file(String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
        digest.update(bytes);
    }

    void put(Item item, byte[] bytes) throws IOException {
        file("EPUB/" + item.href(), bytes);
        items.add(item);
    }

    /// Writes a page, during which pictures may be put.
    ///
    /// @return what was written
    byte[] page(Item item, Page page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new Xhtml(bytes, Medium.READER);
        page.write(out);
        put(item, bytes.toByteArray());
        return bytes.toByteArray();
    }

    @FunctionalInterface
    interface Page {
        void write(Xhtml out) throws IOException;
    }

    @Override
    public String put(String mediaType, String ending, byte[] bytes) throws IOException {
        pictures++;
        var item = new Item("i" + pictures, "i" + pictures + "." + ending, mediaType, "");
        put(item, bytes);
        return item.href();
    }

    /// An id for all that was put in until now.
    UUID id() throws IOException {
        try {
            var copy = (MessageDigest) digest.clone();
            return UUID.nameUUIDFromBytes(copy.digest());
        } catch (CloneNotSupportedException e) {
            throw new IOException(e);
        }
    }

    /// Leaves what it was written to open.
    void end() throws IOException {
        zip.finish();
    }
}
