package org.hashiya.exchange;

import java.util.Optional;
import org.hashiya.text.CodePoints;
import org.hashiya.text.Quotation;
import org.hashiya.text.Quotation.Found;
import org.hashiya.text.Span;

/// Finds, in code points as files have them, the words that something was said of in a text that
/// may have changed since.
final class Anchoring {
    private final String words;
    private final CodePoints codePoints;

    Anchoring(String words) {
        this.words = words;
        codePoints = new CodePoints(words);
    }

    /// @param start code points, like `end`; empty where only the words are known
    /// @param quote empty where only the place is known
    Found find(Optional<Integer> start, Optional<Integer> end, Optional<Quotation> quote) {
        var said =
                start.isPresent() && end.isPresent()
                        ? span(start.get(), end.get())
                        : Optional.<Span>empty();
        return quote.isEmpty() || quote.get().words().isEmpty()
                ? said.<Found>map(Found.Exact::new).orElse(new Found.Orphaned(0))
                : quote.get().find(words, said);
    }

    private Optional<Span> span(int start, int end) {
        return start < 0 || end <= start || end > codePoints.count()
                ? Optional.empty()
                : Optional.of(new Span(codePoints.toUtf16(start), codePoints.toUtf16(end)));
    }

    int codePoint(int utf16) {
        return codePoints.fromUtf16(utf16);
    }
}
