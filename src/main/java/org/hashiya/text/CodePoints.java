package org.hashiya.text;

import java.util.Arrays;

/// Turns the UTF-16 offsets that we compute with into the code points that files and people
/// exchange, and back. Costs nothing where no character lies beyond the Basic Multilingual Plane.
public final class CodePoints {
    private final int length;
    private final int[] beyond;

    /// Reads `words` once.
    public CodePoints(String words) {
        length = words.length();
        int found = 0;
        var places = new int[16];
        for (int i = 0; i < words.length() - 1; i++) {
            if (Character.isHighSurrogate(words.charAt(i))
                    && Character.isLowSurrogate(words.charAt(i + 1))) {
                if (found == places.length) {
                    places = Arrays.copyOf(places, 2 * found);
                }
                places[found++] = i++;
            }
        }
        beyond = Arrays.copyOf(places, found);
    }

    /// How many code points there are.
    public int count() {
        return length - beyond.length;
    }

    /// Code points before the UTF-16 offset `utf16`.
    public int fromUtf16(int utf16) {
        return utf16 - before(utf16);
    }

    /// The UTF-16 offset of code point `codePoint`.
    ///
    /// @throws IndexOutOfBoundsException past the end
    public int toUtf16(int codePoint) {
        if (codePoint < 0 || codePoint > count()) {
            throw new IndexOutOfBoundsException(codePoint + " of " + count() + " code points");
        }
        int low = 0;
        int high = beyond.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (beyond[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    private int before(int utf16) {
        int place = Arrays.binarySearch(beyond, utf16);
        return place < 0 ? -place - 1 : place;
    }
}
