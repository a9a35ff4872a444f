package org.hashiya.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/// A picture as it was given, byte for byte. A project keeps it once, however many packs show it.
///
/// @param digest SHA-256 of the bytes, 64 hexadecimal digits
public record Picture(String digest, Format format, byte[] bytes) {
    private static final int MOST_BYTES = 32_000_000;
    private static final long MOST_PIXELS = 60_000_000;

    public enum Format {
        PNG("image/png", "png"),
        JPEG("image/jpeg", "jpg");

        private final String mediaType;
        private final String ending;

        Format(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        public String mediaType() {
            return mediaType;
        }

        /// Of file names, without the full stop.
        public String ending() {
            return ending;
        }

        public static Optional<Format> ofMediaType(String mediaType) {
            return Arrays.stream(values())
                    .filter(each -> each.mediaType.equals(mediaType))
                    .findFirst();
        }
    }

    public Picture {
        checkDigest(digest);
    }

    static void checkDigest(String digest) {
        if (!digest.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "“" + digest + "” is not the SHA-256 of a picture, 64 hexadecimal digits");
        }
    }

    /// Reads all of it once, so that what is kept can be shown.
    ///
    /// @throws IllegalArgumentException with a sentence when it is no PNG and no JPEG, is broken,
    ///   or is too large
    public static Picture of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "The picture has %,d bytes; a pack takes up to %,d"
                            .formatted(bytes.length, MOST_BYTES));
        }
        var format =
                format(bytes)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "It is not a picture that a pack can show; PNG and JPEG"
                                                + " are"));
        look(bytes, format);
        return new Picture(digestOf(bytes), format, bytes);
    }

    /// In points.
    public record Size(int width, int height) {}

    /// As the beginning of its bytes says.
    ///
    /// @throws IllegalArgumentException when they do not say it
    public Size size() {
        return read(bytes, format, Picture::size);
    }

    private interface Look<T> {
        T at(ImageReader reader) throws IOException;
    }

    private static void look(byte[] bytes, Format format) {
        read(
                bytes,
                format,
                reader -> {
                    var size = size(reader);
                    if ((long) size.width() * size.height() > MOST_PIXELS) {
                        throw new IllegalArgumentException(
                                "The picture is %d × %d; a pack takes up to %d million points"
                                        .formatted(
                                                size.width(),
                                                size.height(),
                                                MOST_PIXELS / 1_000_000));
                    }
                    return reader.read(0);
                });
    }

    private static Size size(ImageReader reader) throws IOException {
        return new Size(reader.getWidth(0), reader.getHeight(0));
    }

    /// Readers meet broken files with all kinds of exceptions.
    private static <T> T read(byte[] bytes, Format format, Look<T> look) {
        var reader = ImageIO.getImageReadersByMIMEType(format.mediaType()).next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            return look.at(reader);
        } catch (IOException | RuntimeException e) {
            if (e instanceof IllegalArgumentException refused && e.getCause() == null) {
                throw refused;
            }
            throw new IllegalArgumentException(
                    "The picture is broken: it begins as %s, and cannot be read to its end"
                            .formatted(format),
                    e);
        } finally {
            reader.dispose();
        }
    }

    private static Optional<Format> format(byte[] bytes) {
        if (startsWith(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(Format.PNG);
        }
        return startsWith(bytes, 0xFF, 0xD8, 0xFF) ? Optional.of(Format.JPEG) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    public static String digestOf(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// By the digest, which says all of the bytes.
    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture
                && digest.equals(picture.digest)
                && format == picture.format;
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return format + " " + digest;
    }
}
