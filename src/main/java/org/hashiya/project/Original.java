package org.hashiya.project;

/// The bytes of a file as they were imported. Equal only to itself: nobody compares files by
/// accident.
public final class Original {
    private final byte[] bytes;

    /// The array is taken over, not copied: it may be large, and nobody writes to it again.
    public Original(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Not to be written to.
    public byte[] bytes() {
        return bytes;
    }
}
