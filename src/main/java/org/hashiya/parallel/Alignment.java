package org.hashiya.parallel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Certainty;
import org.hashiya.identity.LastingId;
import org.hashiya.text.TextId;

/// Passages that say the same: of two or more texts, or at several places of one text.
///
/// Where there are several texts, the passages of one text are together one side (so two paragraphs
/// of one may answer to three of another). Where there is only one text, each passage is a side.
///
/// @param id the edit that made it and its place there
/// @param passages two or more, of which none overlaps another; their order is kept
public record Alignment(
        LastingId id, List<Passage> passages, Grounds grounds, Authorship authorship) {
    public Alignment {
        passages = List.copyOf(passages);
        if (passages.size() < 2) {
            throw new IllegalArgumentException("An alignment has two passages or more");
        }
        var sorted = passages.stream().sorted(Passage.BY_TEXT_AND_PLACE).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).overlaps(sorted.get(i - 1))) {
                throw new IllegalArgumentException(
                        "Passages of an alignment do not overlap: " + sorted.get(i).span());
            }
        }
    }

    /// Why somebody thinks that the passages say the same.
    ///
    /// @param proposed where a person accepted a proposal
    /// @param note plain text; empty for none
    public record Grounds(Certainty certainty, Optional<Proposed> proposed, String note) {
        /// A person said so, and nothing more.
        public static final Grounds BY_HAND = new Grounds(Certainty.UNSTATED, Optional.empty(), "");

        /// A proposal was accepted.
        public static Grounds accepted(Proposed proposed) {
            return new Grounds(Certainty.UNSTATED, Optional.of(proposed), "");
        }
    }

    /// What proposed an alignment that a person then accepted.
    ///
    /// @param method its name, `length` for [ByLength]
    /// @param score from 0 to 1, as the method defines it
    public record Proposed(String method, double score) {
        public Proposed {
            if (method.isEmpty() || !(score >= 0 && score <= 1)) {
                throw new IllegalArgumentException(
                        "A proposal has a method and a score from 0 to 1: " + method + " " + score);
            }
        }
    }

    /// The texts that its passages are of, in the order of the passages.
    public List<TextId> texts() {
        return passages.stream().map(Passage::text).distinct().toList();
    }

    public boolean touches(TextId text) {
        return passages.stream().anyMatch(passage -> passage.text().equals(text));
    }

    /// The passages of one text, in the order of reading.
    public List<Passage> of(TextId text) {
        return sorted(passages.stream().filter(passage -> passage.text().equals(text)));
    }

    /// The side that `passage` belongs to, in the order of reading.
    public List<Passage> sideOf(Passage passage) {
        return isWithinOneText() ? List.of(passage) : of(passage.text());
    }

    /// What `passage` answers to in `other`, in the order of reading; in its own text only when
    /// there is no other text.
    public List<Passage> across(Passage passage, TextId other) {
        if (!passage.text().equals(other)) {
            return of(other);
        }
        return isWithinOneText()
                ? sorted(passages.stream().filter(each -> !each.equals(passage)))
                : List.of();
    }

    public boolean isWithinOneText() {
        return texts().size() == 1;
    }

    public Alignment between(List<Passage> others) {
        return new Alignment(id, others, grounds, authorship);
    }

    public Alignment saying(Grounds other, Authorship changed) {
        return new Alignment(id, passages, other, changed);
    }

    private static List<Passage> sorted(Stream<Passage> some) {
        return some.sorted(Passage.BY_TEXT_AND_PLACE).toList();
    }
}
