package org.hashiya.text;

/// Something that lies on a stretch of words and has its place in an order of reading.
///
/// @param <T> its own type
public interface Placed<T extends Placed<T>> {
    /// UTF-16 offsets in the current revision of a text.
    Span span();

    /// Negative when this one is read before `other`: by start first. Zero only for the same thing,
    /// perhaps at another moment.
    int inReading(T other);
}
