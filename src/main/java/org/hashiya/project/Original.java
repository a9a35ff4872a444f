package org.hashiya.project;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The bytes of a file as they were imported. Equal only to itself: nobody compares files by
/// accident.
public final class Original {
    private final byte[] bytes;
    private final Markup markup;

    /// The array is taken over, not copied: it may be large, and nobody writes to it again.
    public Original(byte[] bytes) {
        this(bytes, Markup.NONE);
    }

    /// A TEI file of somebody else.
    public Original(byte[] bytes, Markup markup) {
        this.bytes = bytes;
        this.markup = markup;
    }

    /// What the file has beside the words, where an export is to give it back.
    public Markup markup() {
        return markup;
    }

    /// Not to be written to.
    public byte[] bytes() {
        return bytes;
    }

    /// The SHA-256 of the bytes in hexadecimal, small letters.
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
