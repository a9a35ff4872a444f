package org.hashiya.project;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hashiya.parallel.Passage;
import org.hashiya.text.TextId;

/// Finds the place in another text that answers to one here: in an aligned passage as far into its
/// counterpart as into itself, elsewhere as far between the nearest aligned passages.
///
/// @param passages of this text that are aligned with the other one
record Answering(IntervalTree<AlignedPassage> passages, TextId other, Answer.Lengths lengths) {
    /// A pair of offsets that answer to each other.
    private record Peg(int here, int there) {}

    Answer answer(int offset) {
        return passages.touching(offset, offset + 1).stream()
                .min(Comparator.comparingInt(each -> each.span().length()))
                .map(each -> new Answer(within(each, offset), Optional.of(each.alignment())))
                .orElseGet(() -> new Answer(between(offset), Optional.empty()));
    }

    private int within(AlignedPassage here, int offset) {
        int before = 0;
        int all = 0;
        for (var passage : here.alignment().sideOf(here.passage())) {
            if (passage.equals(here.passage())) {
                before = all + offset - passage.span().start();
            }
            all += passage.span().length();
        }
        var there = here.alignment().across(here.passage(), other);
        long total = there.stream().mapToLong(passage -> passage.span().length()).sum();
        return into(there, (int) (total * before / all));
    }

    private static int into(List<Passage> passages, int far) {
        int left = far;
        for (var passage : passages) {
            if (left < passage.span().length()) {
                return passage.span().start() + left;
            }
            left -= passage.span().length();
        }
        return passages.getLast().span().end();
    }

    private int between(int offset) {
        var from = passages.beginningUpTo(offset).map(this::end).orElse(new Peg(0, 0));
        var to =
                passages.beginningFrom(offset)
                        .map(this::start)
                        .orElse(new Peg(lengths.here(), lengths.there()));
        if (to.here() <= from.here() || to.there() <= from.there()) {
            return from.there(); // the two texts go in different orders here
        }
        long far = Math.clamp(offset - from.here(), 0, to.here() - from.here());
        return from.there() + (int) (far * (to.there() - from.there()) / (to.here() - from.here()));
    }

    private Peg start(AlignedPassage each) {
        return new Peg(
                each.span().start(),
                isFirstOfItsSide(each)
                        ? each.alignment().across(each.passage(), other).getFirst().span().start()
                        : within(each, each.span().start()));
    }

    private Peg end(AlignedPassage each) {
        var side = each.alignment().sideOf(each.passage());
        return new Peg(
                each.span().end(),
                side.getLast().equals(each.passage())
                        ? each.alignment().across(each.passage(), other).getLast().span().end()
                        : within(each, each.span().end()));
    }

    private static boolean isFirstOfItsSide(AlignedPassage each) {
        return each.alignment().sideOf(each.passage()).getFirst().equals(each.passage());
    }
}
