package org.hashiya.ui.reading;

import java.util.Optional;
import org.hashiya.text.Span;

/// Where the reader is: the caret, and the place from which the selection reaches to it. Both are
/// UTF-16 offsets in the words that the surface shows, and lie between two graphemes. Nothing is
/// selected when they are the same.
public record Selection(int anchor, int caret) {
    static final Selection START = new Selection(0, 0);

    public int start() {
        return Math.min(anchor, caret);
    }

    public int end() {
        return Math.max(anchor, caret);
    }

    public boolean isEmpty() {
        return anchor == caret;
    }

    /// The selected words, if any are.
    public Optional<Span> span() {
        return isEmpty() ? Optional.empty() : Optional.of(new Span(start(), end()));
    }

    boolean holds(int offset) {
        return start() <= offset && offset < end();
    }
}
