package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.ByLength;
import org.hashiya.parallel.Paragraph;
import org.hashiya.parallel.Passage;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry;
import org.hashiya.project.Refused;
import org.hashiya.text.Graphemes;
import org.hashiya.text.TextId;

/// Aligns passages: those that a person points at, or those of a proposal.
public final class Aligning {
    private final Desk desk;

    public Aligning(Desk desk) {
        this.desk = desk;
    }

    /// What could be aligned.
    ///
    /// @param here the text whose stretches stand first in the pairs
    public record Proposal(TextId here, TextId there, List<ByLength.Pair> pairs) {
        public Proposal {
            pairs = List.copyOf(pairs);
        }
    }

    /// What became of a proposal.
    ///
    /// @param skipped pairs that touch what is aligned between the two texts already
    /// @param entry empty where nothing was left to be written
    public record Accepted(int written, int skipped, Optional<HistoryEntry> entry) {}

    /// Pairs of paragraphs by their order and length. Nothing is written.
    ///
    /// @throws Refused when it is the same text twice, or one of them has no words
    public Proposal propose(TextId here, TextId there) {
        if (here.equals(there)) {
            throw new Refused(
                    "That is the same text twice; name two texts. Places of one text are aligned by"
                            + " hand.");
        }
        return new Proposal(here, there, ByLength.pairs(paragraphs(here), paragraphs(there)));
    }

    private List<Paragraph> paragraphs(TextId id) {
        var text = desk.read(id);
        var paragraphs = Paragraph.of(text.revision());
        if (paragraphs.isEmpty()) {
            throw new Refused(
                    "The text “%s” has no words that could be aligned."
                            .formatted(text.text().title()));
        }
        return paragraphs;
    }

    /// Writes a proposal as one edit, without the pairs that touch what the two texts have aligned
    /// already.
    public Accepted accept(Proposal proposal) {
        var alignments = free(proposal);
        int skipped = proposal.pairs().size() - alignments.size();
        if (alignments.isEmpty()) {
            return new Accepted(0, skipped, Optional.empty());
        }
        var entry = Waiting.on(desk.perform(new Edit.Align(alignments)));
        return new Accepted(alignments.size(), skipped, Optional.of(entry));
    }

    /// What would be written if the proposal was accepted now, to be written as one edit.
    public List<Alignment> free(Proposal proposal) {
        var edit = EditId.random();
        var authorship = desk.authorship();
        var alignments = new ArrayList<Alignment>();
        for (var pair : proposal.pairs()) {
            if (!isTaken(proposal, pair)) {
                alignments.add(
                        new Alignment(
                                new LastingId(edit, alignments.size() + 1),
                                List.of(
                                        new Passage(proposal.here(), pair.here()),
                                        new Passage(proposal.there(), pair.there())),
                                Alignment.Grounds.accepted(
                                        new Alignment.Proposed(ByLength.METHOD, pair.score())),
                                authorship));
            }
        }
        return alignments;
    }

    private boolean isTaken(Proposal proposal, ByLength.Pair pair) {
        return Stream.of(
                        desk.parallels(proposal.here()).touching(pair.here(), proposal.there()),
                        desk.parallels(proposal.there()).touching(pair.there(), proposal.here()))
                .anyMatch(found -> !found.isEmpty());
    }

    /// Aligns passages that a person points at: n of some texts to m of others, or places of one.
    ///
    /// @throws Refused when there are fewer than two, two of them overlap, or one splits a letter
    ///   or runs past the end of its text
    public CompletableFuture<HistoryEntry> align(
            List<Passage> passages, Alignment.Grounds grounds) {
        passages.forEach(this::check);
        try {
            var alignment =
                    new Alignment(
                            new LastingId(EditId.random(), 1),
                            passages,
                            grounds,
                            desk.authorship());
            return desk.perform(new Edit.Align(List.of(alignment)));
        } catch (IllegalArgumentException e) {
            throw new Refused(
                    "Passages of two texts, or two places of one that do not overlap, can be"
                            + " aligned. Nothing was changed.",
                    e);
        }
    }

    private void check(Passage passage) {
        var words = desk.read(passage.text()).words();
        var letters = new Graphemes(words);
        if (passage.span().end() > words.length()) {
            throw new Refused("The passage runs past the end of the text. Nothing was changed.");
        }
        if (!letters.isBoundary(passage.span().start())
                || !letters.isBoundary(passage.span().end())) {
            throw new Refused(
                    "The passage begins or ends inside a letter; select the whole letter. Nothing"
                            + " was changed.");
        }
    }
}
