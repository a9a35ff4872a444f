package org.hashiya.tei;

import java.util.Arrays;
import java.util.List;
import org.hashiya.tei.OverlapPlan.Piece;

/// What stands among the words of a text beside its structure: elements of marks, and anchors of
/// marks and of other stretches.
final class Placement {
    private final List<Mark> marks;
    private final List<Piece> pieces;
    private final List<Stretch> stretches;

    /// By start: the place in the list of marks, or behind all of these that in the list of
    /// stretches.
    private final int[] starting;

    /// The same by end: the end in the upper half, the place in the lower.
    private final long[] ending;

    /// @param stretches by start
    Placement(List<Mark> marks, OverlapPlan plan, List<Stretch> stretches) {
        this.marks = marks;
        this.stretches = stretches;
        pieces = plan.pieces();
        starting = merged(plan.anchored().stream().toArray());
        ending = new long[starting.length];
        for (int i = 0; i < starting.length; i++) {
            ending[i] = (long) endOf(starting[i]) << 32 | starting[i];
        }
        Arrays.sort(ending);
    }

    private int[] merged(int[] anchored) {
        if (stretches.isEmpty()) {
            return anchored;
        }
        var all = new int[anchored.length + stretches.size()];
        int mark = 0;
        int stretch = 0;
        for (int i = 0; i < all.length; i++) {
            boolean isMark =
                    stretch == stretches.size()
                            || (mark < anchored.length
                                    && marks.get(anchored[mark]).start()
                                            <= stretches.get(stretch).start());
            all[i] = isMark ? anchored[mark++] : marks.size() + stretch++;
        }
        return all;
    }

    List<Mark> marks() {
        return marks;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /// How many pairs of anchors there are.
    int anchors() {
        return starting.length;
    }

    /// Where the anchor stands that is the `index`-th of those that begin something.
    int startOfAnchor(int index) {
        int place = starting[index];
        return place < marks.size()
                ? marks.get(place).start()
                : stretches.get(place - marks.size()).start();
    }

    byte[] idOfStart(int index) {
        return id(starting[index]);
    }

    /// Where the anchor stands that is the `index`-th of those that end something.
    int endOfAnchor(int index) {
        return (int) (ending[index] >> 32);
    }

    byte[] idOfEnd(int index) {
        return id((int) ending[index]);
    }

    private int endOf(int place) {
        return place < marks.size()
                ? marks.get(place).end()
                : stretches.get(place - marks.size()).end();
    }

    private byte[] id(int place) {
        return place < marks.size()
                ? marks.get(place).id()
                : stretches.get(place - marks.size()).id();
    }
}
