package org.hashiya.tei;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.hashiya.text.Span;

/// Which marks become one element, which are cut into fragments, and which stand between anchors.
///
/// Elements nest. So marks are placed one by one, in the order in which they are given: one that
/// crosses nothing placed so far becomes one element; one that crosses and may be cut becomes two
/// or three; any other stands between two anchors. No boundary is ever moved.
///
/// @param pieces elements in the order of their start tags
/// @param anchored the marks between anchors, by their place in the list
record OverlapPlan(List<Piece> pieces, BitSet anchored) {
    static final int MOST_PIECES = 3;

    /// Marks deeper than this are anchored though they nest: parsers bound the depth of elements.
    static final int DEEPEST = 250;

    /// One element.
    ///
    /// @param mark its place in the list
    /// @param start UTF-16, like `end`, which is exclusive
    /// @param number of this piece of its mark, from 1
    /// @param of how many pieces the mark has
    record Piece(int mark, int start, int end, int number, int of) {
        boolean isFirst() {
            return number == 1;
        }

        boolean isLast() {
            return number == of;
        }
    }

    /// Plans `marks`.
    ///
    /// @param blocks in order, not overlapping; no element leaves its block
    /// @param marks by start, longer ones first; of equal ones the first becomes the outer element
    /// @param mayBeCut those that may be fragments
    /// @param neverPlaced those that stand between anchors whatever they cross
    static OverlapPlan of(
            List<Span> blocks, List<Span> marks, BitSet mayBeCut, BitSet neverPlaced) {
        var placing = new Placing(blocks, marks, mayBeCut);
        placing.anchored.or(neverPlaced);
        return placing.plan();
    }

    private static final class Placing {
        private static final Comparator<Waiting> BY_PLACE =
                Comparator.<Waiting>comparingInt(waiting -> waiting.piece.start)
                        .thenComparing(
                                Comparator.<Waiting>comparingInt(waiting -> waiting.piece.end)
                                        .reversed())
                        .thenComparingInt(Waiting::arrival);

        private final List<Span> blocks;
        private final List<Span> marks;
        private final BitSet mayBeCut;
        private final List<Piece> placed;
        private final BitSet anchored = new BitSet();

        /// Later fragments, until their turn.
        private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(BY_PLACE);

        private int arrivals;

        /// The ends of the elements that are open, outermost first: they never grow.
        private int[] ends = new int[64];

        /// For each of them the nearest one further out that ends later, or -1.
        private int[] laters = new int[64];

        private int depth;

        private record Waiting(Piece piece, int arrival) {}

        Placing(List<Span> blocks, List<Span> marks, BitSet mayBeCut) {
            this.blocks = blocks;
            this.marks = marks;
            this.mayBeCut = mayBeCut;
            placed = new ArrayList<>(marks.size() + marks.size() / 4);
        }

        OverlapPlan plan() {
            int block = 0;
            for (int mark = anchored.nextClearBit(0);
                    mark < marks.size();
                    mark = anchored.nextClearBit(mark + 1)) {
                var span = marks.get(mark);
                while (block < blocks.size() && blocks.get(block).end() <= span.start()) {
                    block++;
                }
                letWaitingIn(span);
                close(span.start());
                if (block == blocks.size()
                        || !blocks.get(block).contains(span)
                        || depth >= DEEPEST) {
                    anchored.set(mark);
                } else {
                    place(mark, span);
                }
            }
            while (!waiting.isEmpty()) {
                open(waiting.remove().piece);
            }
            return new OverlapPlan(placed, anchored);
        }

        /// Fragments that begin before `span`, or with it and are not shorter.
        private void letWaitingIn(Span span) {
            for (var next = waiting.peek(); next != null; next = waiting.peek()) {
                var piece = next.piece;
                if (piece.start > span.start()
                        || (piece.start == span.start() && piece.end < span.end())) {
                    return;
                }
                waiting.remove();
                open(piece);
            }
        }

        private void place(int mark, Span span) {
            int top = depth - 1;
            if (top < 0 || ends[top] >= span.end()) {
                open(new Piece(mark, span.start(), span.end(), 1, 1));
                return;
            }
            if (!mayBeCut.get(mark)) {
                anchored.set(mark);
                return;
            }
            int first = ends[top];
            int next = laters[top];
            if (next < 0 || ends[next] >= span.end()) {
                open(new Piece(mark, span.start(), first, 1, 2));
                await(new Piece(mark, first, span.end(), 2, 2));
                return;
            }
            int second = ends[next];
            int third = laters[next];
            if (third >= 0 && ends[third] < span.end()) {
                anchored.set(mark);
                return;
            }
            open(new Piece(mark, span.start(), first, 1, MOST_PIECES));
            await(new Piece(mark, first, second, 2, MOST_PIECES));
            await(new Piece(mark, second, span.end(), MOST_PIECES, MOST_PIECES));
        }

        private void await(Piece piece) {
            waiting.add(new Waiting(piece, arrivals++));
        }

        private void open(Piece piece) {
            close(piece.start);
            placed.add(piece);
            if (depth == ends.length) {
                ends = Arrays.copyOf(ends, 2 * depth);
                laters = Arrays.copyOf(laters, 2 * depth);
            }
            ends[depth] = piece.end;
            int below = depth - 1;
            laters[depth] = below >= 0 && ends[below] == piece.end ? laters[below] : below;
            depth++;
        }

        private void close(int offset) {
            while (depth > 0 && ends[depth - 1] <= offset) {
                depth--;
            }
        }
    }
}
