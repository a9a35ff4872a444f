package org.hashiya.ui.reading;

import javafx.scene.paint.Color;
import org.hashiya.text.Span;

/// Something that is painted on a stretch of words.
///
/// @param id tells marks apart; two marks of one layer never share it
/// @param span in the words that the surface shows: UTF-16, half-open
/// @param badge shared by all marks of a tag
public record Mark(long id, Span span, Badge badge, Standing standing) {
    /// A firm mark without a name, close to the words.
    public static Mark of(long id, Span span, Color colour) {
        return new Mark(id, span, Badge.of(colour), Standing.FIRM);
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }

    int length() {
        return span.end() - span.start();
    }

    boolean isProposed() {
        return standing == Standing.PROPOSED;
    }
}
