package org.hashiya.ui.reading;

import javafx.scene.paint.Color;
import org.hashiya.text.Span;

/// What one annotation looks like on the page.
///
/// @param id tells marks apart; two marks of one surface never share it
/// @param span in the words that the surface shows: UTF-16, half-open
/// @param colour of the tag; the theme makes tint and line out of it
/// @param layer where its underline would like to be: marks of layer 0 lie closest to the words,
///   those of higher layers below them
/// @param uncertain draws the underline dashed and the tint fainter
public record Mark(long id, Span span, Color colour, int layer, boolean uncertain) {
    public Mark {
        if (layer < 0) {
            throw new IllegalArgumentException("Layers count from the words down: " + layer);
        }
    }

    /// A certain mark, close to the words.
    public static Mark of(long id, Span span, Color colour) {
        return new Mark(id, span, colour, 0, false);
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
}
