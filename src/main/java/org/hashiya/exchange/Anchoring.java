package org.hashiya.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hashiya.text.CodePoints;
import org.hashiya.text.Span;

/// Finds the words that an annotation was made on in a text that may have changed since. Between
/// places that look the same nothing is guessed.
final class Anchoring {
    private final String words;
    private final CodePoints codePoints;

    Anchoring(String words) {
        this.words = words;
        codePoints = new CodePoints(words);
    }

    /// The words, and those around them; each may be empty.
    record Quote(String exact, String prefix, String suffix) {}

    /// Where it stands now.
    sealed interface Found {
        /// Where it was said to stand.
        record Exact(Span span) implements Found {}

        /// Its words stand elsewhere, at one place.
        record Moved(Span span) implements Found {}

        /// @param places how many would do; 0 for none
        record Orphaned(int places) implements Found {}
    }

    /// @param start code points, like `end`; empty where only the words are known
    /// @param quote empty where only the place is known
    Found find(Optional<Integer> start, Optional<Integer> end, Optional<Quote> quote) {
        var said =
                start.isPresent() && end.isPresent()
                        ? span(start.get(), end.get())
                        : Optional.<Span>empty();
        if (quote.isEmpty() || quote.get().exact.isEmpty()) {
            return said.<Found>map(Found.Exact::new).orElse(new Found.Orphaned(0));
        }
        var exact = quote.get().exact;
        if (said.isPresent() && said.get().of(words).equals(exact)) {
            return new Found.Exact(said.get());
        }
        var all = places(exact);
        var fitting = all.stream().filter(place -> fits(place, quote.get())).toList();
        // Words that stand there once are found even when those around them were changed.
        var chosen = all.size() == 1 ? all : fitting;
        return chosen.size() == 1
                ? new Found.Moved(chosen.getFirst())
                : new Found.Orphaned(all.size());
    }

    private Optional<Span> span(int start, int end) {
        return start < 0 || end <= start || end > codePoints.count()
                ? Optional.empty()
                : Optional.of(new Span(codePoints.toUtf16(start), codePoints.toUtf16(end)));
    }

    private List<Span> places(String exact) {
        var places = new ArrayList<Span>();
        for (int at = words.indexOf(exact); at >= 0; at = words.indexOf(exact, at + 1)) {
            places.add(new Span(at, at + exact.length()));
        }
        return places;
    }

    private boolean fits(Span place, Quote quote) {
        return words.startsWith(quote.suffix, place.end())
                && place.start() >= quote.prefix.length()
                && words.startsWith(quote.prefix, place.start() - quote.prefix.length());
    }

    int codePoint(int utf16) {
        return codePoints.fromUtf16(utf16);
    }
}
