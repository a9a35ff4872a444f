package org.hashiya.publish.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/// A picture that is one: it was read through before it came here.
///
/// @param bytes the file as it was given
/// @param width in pixels
public record Image(Kind kind, byte[] bytes, int width, int height) {
    /// More cannot be read without great memory; a page at 600 dots for each inch has 35.
    private static final long MOST_PIXELS = 80_000_000;

    private static final int MOST_BYTES = 32 << 20;

    /// The kinds that every reader shows.
    public enum Kind {
        PNG("image/png", "png"),
        JPEG("image/jpeg", "jpg");

        private final String mediaType;
        private final String ending;

        Kind(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        public String mediaType() {
            return mediaType;
        }

        public String ending() {
            return ending;
        }
    }

    /// Empty for what is neither PNG nor JPEG, is broken, or has more than 80 million pixels or 32
    /// megabytes.
    public static Optional<Image> of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return Optional.empty();
        }
        return kind(bytes).flatMap(kind -> read(kind, bytes));
    }

    private static Optional<Kind> kind(byte[] bytes) {
        if (startsWith(bytes, 0x89, 'P', 'N', 'G')) {
            return Optional.of(Kind.PNG);
        }
        return startsWith(bytes, 0xFF, 0xD8, 0xFF) ? Optional.of(Kind.JPEG) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... sign) {
        for (int i = 0; i < sign.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != sign[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Image> read(Kind kind, byte[] bytes) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS) {
                    return Optional.empty();
                }
                reader.read(0);
                return Optional.of(new Image(kind, bytes.clone(), width, height));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // ImageIO's readers meet broken files with all kinds of exceptions.
            return Optional.empty();
        }
    }
}
