package org.hashiya.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.hashiya.tei.OverlapPlan.Piece;
import org.hashiya.text.Span;
import org.junit.jupiter.api.Test;

/// Marks on the words `0..100`, in two blocks: `0..50` and `51..100`.
class OverlapPlanTest {
    private static final List<Span> BLOCKS = List.of(new Span(0, 50), new Span(51, 100));

    private static OverlapPlan plan(Span... marks) {
        var all = new BitSet();
        all.set(0, marks.length);
        return OverlapPlan.of(BLOCKS, List.of(marks), all, new BitSet());
    }

    private static Piece whole(int mark, int start, int end) {
        return new Piece(mark, start, end, 1, 1);
    }

    @Test
    void marksThatNestBecomeOneElementEach() {
        var plan = plan(new Span(0, 50), new Span(0, 10), new Span(0, 10), new Span(10, 20));
        assertThat(plan.pieces())
                .containsExactly(
                        whole(0, 0, 50), whole(1, 0, 10), whole(2, 0, 10), whole(3, 10, 20));
        assertThat(plan.anchored().isEmpty()).isTrue();
    }

    @Test
    void aMarkThatCrossesOneBoundaryBecomesTwoFragments() {
        var plan = plan(new Span(0, 10), new Span(5, 20));
        assertThat(plan.pieces())
                .containsExactly(
                        whole(0, 0, 10), new Piece(1, 5, 10, 1, 2), new Piece(1, 10, 20, 2, 2));
    }

    @Test
    void fragmentsCountAsPlaced() {
        var plan = plan(new Span(0, 10), new Span(5, 20), new Span(6, 15));
        assertThat(plan.pieces())
                .containsExactly(
                        whole(0, 0, 10),
                        new Piece(1, 5, 10, 1, 2),
                        new Piece(2, 6, 10, 1, 2),
                        new Piece(1, 10, 20, 2, 2),
                        new Piece(2, 10, 15, 2, 2));
    }

    @Test
    void aFragmentThatBeginsWithALongerMarkStandsInsideIt() {
        var plan = plan(new Span(0, 10), new Span(5, 12), new Span(10, 30));
        assertThat(plan.pieces())
                .containsExactly(
                        whole(0, 0, 10),
                        new Piece(1, 5, 10, 1, 2),
                        whole(2, 10, 30),
                        new Piece(1, 10, 12, 2, 2));
    }

    @Test
    void threeFragmentsAreTheMost() {
        var three = plan(new Span(0, 20), new Span(5, 15), new Span(10, 30));
        assertThat(three.pieces()).filteredOn(piece -> piece.mark() == 2).hasSize(3);
        var four = plan(new Span(0, 20), new Span(2, 17), new Span(5, 15), new Span(10, 30));
        assertThat(four.pieces()).hasSize(3);
        assertThat(four.anchored().stream()).containsExactly(3);
    }

    @Test
    void boundariesAtOnePlaceAreOneCut() {
        var plan = plan(new Span(0, 15), new Span(2, 15), new Span(5, 15), new Span(10, 30));
        assertThat(plan.pieces()).filteredOn(piece -> piece.mark() == 3).hasSize(2);
    }

    @Test
    void whatMayNotBeCutStandsBetweenAnchors() {
        var plan =
                OverlapPlan.of(
                        BLOCKS,
                        List.of(new Span(0, 10), new Span(5, 20)),
                        new BitSet(),
                        new BitSet());
        assertThat(plan.pieces()).containsExactly(whole(0, 0, 10));
        assertThat(plan.anchored().stream()).containsExactly(1);
    }

    @Test
    void noElementLeavesItsBlock() {
        var plan = plan(new Span(0, 51), new Span(40, 60), new Span(50, 51), new Span(51, 100));
        assertThat(plan.pieces()).containsExactly(whole(3, 51, 100));
        assertThat(plan.anchored().stream()).containsExactly(0, 1, 2);
    }

    @Test
    void elementsDoNotNestWithoutBound() {
        var marks = new ArrayList<Span>();
        for (int i = 0; i < 3 * OverlapPlan.DEEPEST; i++) {
            marks.add(new Span(0, 50));
        }
        var plan = plan(marks.toArray(Span[]::new));
        assertThat(plan.pieces()).hasSize(OverlapPlan.DEEPEST);
        assertThat(plan.anchored().cardinality()).isEqualTo(2 * OverlapPlan.DEEPEST);
    }

    @Test
    void anyMarksEndUpInElementsThatNestAndTogetherCoverThem() {
        for (int seed = 0; seed < 2000; seed++) {
            var chance = new Random(seed);
            var marks = new ArrayList<Span>();
            int number = chance.nextInt(14);
            for (int i = 0; i < number; i++) {
                int start = chance.nextInt(99);
                marks.add(new Span(start, start + 1 + chance.nextInt(Math.min(25, 100 - start))));
            }
            marks.sort(Comparator.naturalOrder());
            var mayBeCut = BitSet.valueOf(new long[] {chance.nextLong()});
            var plan = OverlapPlan.of(BLOCKS, marks, mayBeCut, new BitSet());
            assertThat(problems(marks, mayBeCut, plan)).as("seed %d", seed).isEmpty();
        }
    }

    private static List<String> problems(List<Span> marks, BitSet mayBeCut, OverlapPlan plan) {
        var problems = new ArrayList<String>();
        for (int i = 0; i < plan.pieces().size(); i++) {
            var one = span(plan.pieces().get(i));
            if (BLOCKS.stream().noneMatch(block -> block.contains(one))) {
                problems.add(one + " leaves its block");
            }
            for (int j = 0; j < i; j++) {
                var earlier = span(plan.pieces().get(j));
                if (one.crosses(earlier)) {
                    problems.add(one + " crosses " + earlier);
                }
                // The order of start tags: an outer element comes before an inner one.
                if (one.start() < earlier.start()
                        || (one.start() == earlier.start() && one.end() > earlier.end())) {
                    problems.add(one + " comes after " + earlier);
                }
            }
        }
        for (int mark = 0; mark < marks.size(); mark++) {
            int number = mark;
            var pieces = plan.pieces().stream().filter(piece -> piece.mark() == number).toList();
            if (plan.anchored().get(mark) != pieces.isEmpty()
                    || pieces.size() > OverlapPlan.MOST_PIECES
                    || (pieces.size() > 1 && !mayBeCut.get(mark))) {
                problems.add(marks.get(mark) + " has the pieces " + pieces);
            }
            int reached = marks.get(mark).start();
            for (var piece : pieces) {
                if (piece.start() != reached || piece.end() <= reached) {
                    problems.add(marks.get(mark) + " has a hole: " + pieces);
                }
                reached = piece.end();
            }
            if (!pieces.isEmpty() && reached != marks.get(mark).end()) {
                problems.add(marks.get(mark) + " ends early: " + pieces);
            }
        }
        return problems;
    }

    private static Span span(Piece piece) {
        return new Span(piece.start(), piece.end());
    }
}
