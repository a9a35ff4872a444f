package org.hashiya.text;

/// Something that lies on a stretch of the words of one text.
public interface Located {
    TextId text();

    /// UTF-16 offsets in the current revision of the text, end exclusive.
    Span span();
}
