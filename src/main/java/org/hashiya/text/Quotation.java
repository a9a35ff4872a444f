package org.hashiya.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words as they were chosen from a text, by which they are found when the text has changed since.
/// Between places that look the same nothing is guessed.
///
/// @param words exactly
/// @param before what stood before them; may be empty
/// @param after what stood behind them; may be empty
public record Quotation(String words, String before, String after) {
    private static final int AROUND = 32;

    /// Where it stands now.
    public sealed interface Found {
        /// Where it was said to stand.
        record Exact(Span span) implements Found {}

        /// Its words stand elsewhere, at one place.
        record Moved(Span span) implements Found {}

        /// @param places how many would do; 0 for none
        record Orphaned(int places) implements Found {}
    }

    /// What stands at `span`, with a little of what stands around it.
    public static Quotation of(String words, Span span) {
        int from = Math.max(0, span.start() - AROUND);
        int to = Math.min(words.length(), span.end() + AROUND);
        return new Quotation(
                span.of(words),
                words.substring(whole(words, from), span.start()),
                words.substring(span.end(), whole(words, to)));
    }

    /// Never between the halves of one sign.
    private static int whole(String words, int offset) {
        boolean isBetween =
                offset > 0
                        && offset < words.length()
                        && Character.isLowSurrogate(words.charAt(offset))
                        && Character.isHighSurrogate(words.charAt(offset - 1));
        return isBetween ? offset + 1 : offset;
    }

    /// @param said where it should stand; empty when only the words are known
    public Found find(String text, Optional<Span> said) {
        if (said.isPresent() && stands(text, said.get())) {
            return new Found.Exact(said.get());
        }
        var all = places(text);
        var fitting = all.stream().filter(place -> fits(text, place)).toList();
        // Words that stand there once are found even when those around them were changed.
        var chosen = all.size() == 1 ? all : fitting;
        return chosen.size() == 1
                ? new Found.Moved(chosen.getFirst())
                : new Found.Orphaned(all.size());
    }

    private boolean stands(String text, Span span) {
        return span.length() == words.length() && text.startsWith(words, span.start());
    }

    private List<Span> places(String text) {
        var places = new ArrayList<Span>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            places.add(new Span(at, at + words.length()));
        }
        return places;
    }

    private boolean fits(String text, Span place) {
        return text.startsWith(after, place.end())
                && place.start() >= before.length()
                && text.startsWith(before, place.start() - before.length());
    }
}
