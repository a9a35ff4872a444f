package org.hashiya.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hashiya.identity.LastingId;
import org.hashiya.parallel.Alignment;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;

/// The alignments of one text at one moment. A snapshot never changes; an edit makes the next one,
/// which shares all but a few nodes with it. Alignments that touch a removed text are out of sight
/// until that text comes back.
///
/// Offsets are UTF-16 in the current revisions. Asking costs O(log n) and what is found.
public final class Parallels {
    private final TextId text;
    private final IntervalTree<AlignedPassage> passages;
    private final Map<TextId, IntervalTree<AlignedPassage>> byOther;
    private final OutOfSight outOfSight;

    /// @param removed texts that were removed
    /// @param alignments that touch them
    private record OutOfSight(Set<TextId> removed, Map<LastingId, Alignment> alignments) {
        boolean hides(Alignment alignment) {
            return alignment.texts().stream().anyMatch(removed::contains);
        }
    }

    private Parallels(
            TextId text,
            IntervalTree<AlignedPassage> passages,
            Map<TextId, IntervalTree<AlignedPassage>> byOther,
            OutOfSight outOfSight) {
        this.text = text;
        this.passages = passages;
        this.byOther = byOther;
        this.outOfSight = outOfSight;
    }

    /// @param alignments of this text; those that do not touch it are passed over
    /// @param removed those of the other texts that were removed
    public static Parallels of(TextId text, Collection<Alignment> alignments, Set<TextId> removed) {
        return new Parallels(
                        text,
                        IntervalTree.<AlignedPassage>of(List.of()),
                        Map.of(),
                        new OutOfSight(Set.copyOf(removed), Map.of()))
                .plus(alignments);
    }

    public TextId text() {
        return text;
    }

    /// How many alignments touch this text.
    public int count() {
        return all().size();
    }

    /// All, by their first passage in this text.
    public List<Alignment> all() {
        return distinct(passages.all());
    }

    /// Those with a passage that shares a character with `span`, by their first such passage.
    public List<Alignment> touching(Span span) {
        return distinct(passages.touching(span.start(), span.end()));
    }

    /// Those with a passage that holds the character at `offset`.
    public List<Alignment> at(int offset) {
        return touching(new Span(offset, offset + 1));
    }

    /// The texts that something of this one is aligned with; itself, where two of its own places
    /// are.
    public Set<TextId> others() {
        return new TreeSet<>(byOther.keySet());
    }

    /// Those between this text and `other` that share a character with `span` of this one.
    public List<Alignment> touching(Span span, TextId other) {
        return distinct(with(other).touching(span.start(), span.end()));
    }

    /// All between this text and `other`.
    public List<Alignment> between(TextId other) {
        return distinct(with(other).all());
    }

    /// Which stretches of `within` are aligned with `other`: in order, apart from each other.
    public List<Span> coverage(TextId other, Span within) {
        var covered = new ArrayList<Span>();
        for (var each : with(other).touching(within.start(), within.end())) {
            int start = Math.max(within.start(), each.span().start());
            int end = Math.min(within.end(), each.span().end());
            if (!covered.isEmpty() && start <= covered.getLast().end()) {
                var last = covered.removeLast();
                covered.add(new Span(last.start(), Math.max(last.end(), end)));
            } else {
                covered.add(new Span(start, end));
            }
        }
        return covered;
    }

    /// Where in `other` one should look when `offset` is looked at here; empty when nothing of the
    /// two texts is aligned.
    public Optional<Answer> answer(int offset, TextId other, Answer.Lengths lengths) {
        var between = with(other);
        return between.size() == 0
                ? Optional.empty()
                : Optional.of(new Answering(between, other, lengths).answer(offset));
    }

    private IntervalTree<AlignedPassage> with(TextId other) {
        return byOther.getOrDefault(other, IntervalTree.<AlignedPassage>of(List.of()));
    }

    private static List<Alignment> distinct(List<AlignedPassage> found) {
        var alignments = LinkedHashMap.<LastingId, Alignment>newLinkedHashMap(found.size());
        found.forEach(each -> alignments.putIfAbsent(each.alignment().id(), each.alignment()));
        return List.copyOf(alignments.values());
    }

    /// The snapshot after `edit`. What the edit says of other texts is passed over.
    public Parallels after(Edit edit) {
        return switch (edit) {
            case Edit.Align(var added) -> plus(added);
            case Edit.Unalign(var gone) -> minus(gone);
            case Edit.Realign(var before, var after) -> minus(before).plus(after);
            case Edit.Revise revise -> after(revise.realigned());
            case Edit.RemoveText(var removed) -> removing(removed);
            case Edit.RestoreText(var restored) -> restoring(restored);
            case Edit.Together(var edits, _) -> {
                var next = this;
                for (var each : edits) {
                    next = next.after(each);
                }
                yield next;
            }
            case Edit.OfAnnotations _,
                    Edit.OfRegisters _,
                    Edit.OfRelations _,
                    Edit.OfConventions _,
                    Edit.AddText _,
                    Edit.DescribeText _,
                    Edit.Discuss _,
                    Edit.RevisePack _,
                    Edit.Review _ ->
                    this;
        };
    }

    private Parallels plus(Collection<Alignment> more) {
        var shown = new ArrayList<Alignment>();
        var hidden = new HashMap<>(outOfSight.alignments());
        for (var alignment : more) {
            if (!alignment.touches(text)) {
                continue;
            }
            if (outOfSight.hides(alignment)) {
                hidden.put(alignment.id(), alignment);
            } else {
                shown.add(alignment);
            }
        }
        return new Parallels(
                text,
                passages.plus(ofThisText(shown)),
                changed(shown, IntervalTree::plus),
                new OutOfSight(outOfSight.removed(), Map.copyOf(hidden)));
    }

    private Parallels minus(Collection<Alignment> fewer) {
        var ours = fewer.stream().filter(alignment -> alignment.touches(text)).toList();
        var hidden = new HashMap<>(outOfSight.alignments());
        ours.forEach(alignment -> hidden.remove(alignment.id()));
        return new Parallels(
                text,
                passages.minus(ofThisText(ours)),
                changed(ours, IntervalTree::minus),
                new OutOfSight(outOfSight.removed(), Map.copyOf(hidden)));
    }

    private List<AlignedPassage> ofThisText(List<Alignment> alignments) {
        var ours = new ArrayList<AlignedPassage>(alignments.size());
        for (var alignment : alignments) {
            for (var passage : alignment.passages()) {
                if (passage.text().equals(text)) {
                    ours.add(new AlignedPassage(passage, alignment));
                }
            }
        }
        return ours;
    }

    private interface Change {
        IntervalTree<AlignedPassage> of(
                IntervalTree<AlignedPassage> tree, List<AlignedPassage> some);
    }

    private Map<TextId, IntervalTree<AlignedPassage>> changed(
            List<Alignment> alignments, Change change) {
        if (alignments.isEmpty()) {
            return byOther;
        }
        var ofEach = new HashMap<TextId, List<Alignment>>();
        for (var alignment : alignments) {
            for (var each : new LinkedHashSet<>(alignment.texts())) {
                if (!each.equals(text) || alignment.isWithinOneText()) {
                    ofEach.computeIfAbsent(each, _ -> new ArrayList<>()).add(alignment);
                }
            }
        }
        var next = new HashMap<>(byOther);
        ofEach.forEach((each, some) -> {
            var tree = change.of(with(each), ofThisText(some));
            if (tree.size() == 0) {
                next.remove(each);
            } else {
                next.put(each, tree);
            }
        });
        return Map.copyOf(next);
    }

    private Parallels removing(TextId removed) {
        if (removed.equals(text) || outOfSight.removed().contains(removed)) {
            return this;
        }
        var gone = between(removed);
        var without = minus(gone);
        var texts = new HashSet<>(outOfSight.removed());
        texts.add(removed);
        return new Parallels(
                        text,
                        without.passages,
                        without.byOther,
                        new OutOfSight(Set.copyOf(texts), outOfSight.alignments()))
                .plus(gone);
    }

    private Parallels restoring(TextId restored) {
        if (!outOfSight.removed().contains(restored)) {
            return this;
        }
        var texts = new HashSet<>(outOfSight.removed());
        texts.remove(restored);
        return new Parallels(text, passages, byOther, new OutOfSight(Set.copyOf(texts), Map.of()))
                .plus(outOfSight.alignments().values());
    }
}
