package org.hashiya.parallel;

import java.util.List;
import java.util.Optional;
import org.hashiya.text.Span;

/// Goes through two texts pair after pair: [ByLength] proposes what comes next, the reader takes it
/// as it is, makes one side longer or shorter, or passes over a paragraph that has no counterpart.
/// Each step makes another walk; this one stays as it is.
public final class PairWalk {
    private final Side here;
    private final Side there;
    private final List<ByLength.Pair> ahead;

    /// The paragraphs of one text, and which of them are in the pair that is looked at.
    private record Side(List<Paragraph> paragraphs, int from, int to) {
        static Side after(List<Paragraph> paragraphs, int offset) {
            int from = 0;
            while (from < paragraphs.size() && paragraphs.get(from).span().start() < offset) {
                from++;
            }
            return new Side(paragraphs, from, from);
        }

        Side from(int first) {
            return new Side(paragraphs, first, first);
        }

        Side over(Span span) {
            int first = from;
            while (paragraphs.get(first).span().start() < span.start()) {
                first++;
            }
            int end = first;
            while (end < paragraphs.size() && paragraphs.get(end).span().start() < span.end()) {
                end++;
            }
            return new Side(paragraphs, first, end);
        }

        Side longer() {
            return new Side(paragraphs, from, Math.min(paragraphs.size(), to + 1));
        }

        Side shorter() {
            return new Side(paragraphs, from, Math.max(from + 1, to - 1));
        }

        boolean isAtTheEnd() {
            return from == paragraphs.size();
        }

        List<Paragraph> rest() {
            return paragraphs.subList(from, paragraphs.size());
        }

        Span span() {
            return new Span(
                    paragraphs.get(from).span().start(), paragraphs.get(to - 1).span().end());
        }
    }

    private PairWalk(Side here, Side there, List<ByLength.Pair> ahead) {
        this.here = here;
        this.there = there;
        this.ahead = ahead;
    }

    /// What is looked at now.
    ///
    /// @param paragraphsHere so many of them
    /// @param score of the proposal; empty when the reader has changed it, or nothing was proposed
    public record Stand(
            Span here,
            Span there,
            int paragraphsHere,
            int paragraphsThere,
            Optional<Double> score) {}

    /// Begins with the first paragraphs at or after these places, UTF-16.
    public static PairWalk from(
            List<Paragraph> here, int offsetHere, List<Paragraph> there, int offsetThere) {
        return proposing(
                Side.after(List.copyOf(here), offsetHere),
                Side.after(List.copyOf(there), offsetThere));
    }

    private static PairWalk proposing(Side here, Side there) {
        return turned(here, there, ByLength.pairs(here.rest(), there.rest()));
    }

    /// To the first pair of a list; to the next paragraphs of both where there is none.
    private static PairWalk turned(Side here, Side there, List<ByLength.Pair> ahead) {
        if (here.isAtTheEnd() || there.isAtTheEnd()) {
            return new PairWalk(here, there, List.of());
        }
        return ahead.isEmpty()
                ? new PairWalk(here.longer(), there.longer(), List.of())
                : new PairWalk(
                        here.over(ahead.getFirst().here()),
                        there.over(ahead.getFirst().there()),
                        ahead);
    }

    /// Empty when one of the texts has come to its end.
    public Optional<Stand> stand() {
        if (here.isAtTheEnd() || there.isAtTheEnd()) {
            return Optional.empty();
        }
        return Optional.of(
                new Stand(
                        here.span(),
                        there.span(),
                        here.to() - here.from(),
                        there.to() - there.from(),
                        proposed().map(ByLength.Pair::score)));
    }

    private Optional<ByLength.Pair> proposed() {
        return ahead.stream()
                .limit(1)
                .filter(pair ->
                        pair.here().equals(here.span()) && pair.there().equals(there.span()))
                .findFirst();
    }

    /// All that is proposed from here on, with what is looked at; empty when the reader has changed
    /// that.
    public List<ByLength.Pair> ahead() {
        return proposed().isPresent() ? List.copyOf(ahead) : List.of();
    }

    /// To what comes after this pair.
    public PairWalk next() {
        var after = here.from(here.to());
        var afterThere = there.from(there.to());
        return proposed().isPresent()
                ? turned(after, afterThere, ahead.subList(1, ahead.size()))
                : proposing(after, afterThere);
    }

    public PairWalk longerHere() {
        return new PairWalk(here.longer(), there, ahead);
    }

    public PairWalk longerThere() {
        return new PairWalk(here, there.longer(), ahead);
    }

    public PairWalk shorterHere() {
        return new PairWalk(here.shorter(), there, ahead);
    }

    public PairWalk shorterThere() {
        return new PairWalk(here, there.shorter(), ahead);
    }

    /// The first paragraph of this side has no counterpart.
    public PairWalk withoutHere() {
        return proposing(here.from(here.from() + 1), there.from(there.from()));
    }

    /// The first paragraph of the other side has none.
    public PairWalk withoutThere() {
        return proposing(here.from(here.from()), there.from(there.from() + 1));
    }
}
