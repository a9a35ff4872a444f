package org.hashiya.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.BitSet;

/// The code points for which a TrueType font has a shape, as its `cmap` table says. JavaFX does not
/// tell; it silently borrows a shape from another font, and that puts Arabic out of order.
final class Coverage {
    private static final int CMAP = 0x636d6170;

    private final BitSet drawn = new BitSet();

    private Coverage(ByteBuffer font) {
        int cmap = cmap(font);
        int tables = font.getShort(cmap + 2);
        for (int i = 0; i < tables; i++) {
            int table = cmap + font.getInt(cmap + 8 + 8 * i);
            switch (font.getShort(table)) {
                case 4 -> readSegments(font, table);
                case 12 -> readGroups(font, table);
                default -> {} // older forms say nothing that these two do not
            }
        }
    }

    /// @param resource a TrueType file on the class path
    static Coverage of(String resource) {
        try (var font = Fonts.open(resource)) {
            return new Coverage(ByteBuffer.wrap(font.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean draws(int codePoint) {
        return drawn.get(codePoint);
    }

    private static int cmap(ByteBuffer font) {
        int tables = font.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (font.getInt(entry) == CMAP) {
                return font.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("A font without a table of its letters");
    }

    /// Format 4: stretches of the Basic Multilingual Plane; a stretch may have holes.
    private void readSegments(ByteBuffer font, int table) {
        int twice = font.getShort(table + 6);
        int ends = table + 14;
        int starts = ends + twice + 2;
        int deltas = starts + twice;
        int offsets = deltas + twice;
        for (int i = 0; i < twice; i += 2) {
            int start = Short.toUnsignedInt(font.getShort(starts + i));
            int end = Short.toUnsignedInt(font.getShort(ends + i));
            int offset = Short.toUnsignedInt(font.getShort(offsets + i));
            for (int letter = start; letter <= end && letter < 0xFFFF; letter++) {
                int glyph =
                        offset == 0
                                ? letter + font.getShort(deltas + i) & 0xFFFF
                                : font.getShort(offsets + i + offset + 2 * (letter - start));
                if (glyph != 0) {
                    drawn.set(letter);
                }
            }
        }
    }

    /// Format 12: stretches of all planes.
    private void readGroups(ByteBuffer font, int table) {
        int groups = font.getInt(table + 12);
        for (int i = 0; i < groups; i++) {
            int group = table + 16 + 12 * i;
            drawn.set(font.getInt(group), font.getInt(group + 4) + 1);
        }
    }
}
