package org.hashiya.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.TagId;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.Test;

class IntervalTreeTest {
    private static final TextId TEXT = TextId.random();

    @Test
    void findsWhatAListFindsWhateverWasAddedAndTakenAway() {
        for (int seed = 0; seed < 200; seed++) {
            var chance = new Random(seed);
            var tree = IntervalTree.<Annotation>of(List.of());
            var list = new ArrayList<Annotation>();
            for (int step = 0; step < 40; step++) {
                if (chance.nextInt(3) > 0) {
                    var more = AnyAnnotation.some(chance, TEXT, 300, 1 + chance.nextInt(8));
                    tree = tree.plus(more);
                    list.addAll(more);
                } else {
                    Collections.shuffle(list, chance);
                    var fewer = List.copyOf(list.subList(0, chance.nextInt(list.size() + 1)));
                    tree = tree.minus(fewer);
                    list.removeAll(fewer);
                }
                isSameAs(list, tree, chance);
            }
        }
    }

    private static void isSameAs(
            List<Annotation> list, IntervalTree<Annotation> tree, Random chance) {
        var sorted = list.stream().sorted(Annotation.READING_ORDER).toList();
        assertThat(tree.all()).isEqualTo(sorted);
        assertThat(tree.size()).isEqualTo(sorted.size());
        assertThat(tree.depth()).isLessThanOrEqualTo(mostDepth(tree.size()));
        for (int i = 0; i < 5; i++) {
            var place = AnyAnnotation.span(chance, 300);
            assertThat(tree.touching(place.start(), place.end()))
                    .isEqualTo(
                            sorted.stream()
                                    .filter(annotation -> annotation.span().overlaps(place))
                                    .toList());
        }
    }

    @Test
    void olderTreesStayAsTheyWere() {
        var chance = new Random(1);
        var trees = new HashMap<IntervalTree<Annotation>, List<Annotation>>();
        var tree = IntervalTree.of(AnyAnnotation.some(chance, TEXT, 300, 50));
        for (int step = 0; step < 200; step++) {
            trees.put(tree, tree.all());
            var all = new ArrayList<>(tree.all());
            Collections.shuffle(all, chance);
            tree =
                    chance.nextBoolean()
                            ? tree.plus(AnyAnnotation.some(chance, TEXT, 300, 3))
                            : tree.minus(all.subList(0, Math.min(3, all.size())));
        }
        for (Map.Entry<IntervalTree<Annotation>, List<Annotation>> before : trees.entrySet()) {
            assertThat(before.getKey().all()).isEqualTo(before.getValue());
        }
    }

    @Test
    void staysShallowWhenAnnotationsComeInOrder() {
        var forwards = IntervalTree.<Annotation>of(List.of());
        var backwards = forwards;
        var id = new LastingId(EditId.random(), 1);
        int count = 50_000;
        for (int i = 0; i < count; i++) {
            forwards = forwards.plus(List.of(at(i, id)));
            backwards = backwards.plus(List.of(at(count - i, id)));
        }
        assertThat(forwards.size()).isEqualTo(count);
        assertThat(forwards.depth()).isLessThanOrEqualTo(mostDepth(count));
        assertThat(backwards.depth()).isLessThanOrEqualTo(mostDepth(count));
        for (int i = 0; i < count - 100; i++) {
            forwards = forwards.minus(List.of(at(i, id)));
        }
        assertThat(forwards.size()).isEqualTo(100);
        assertThat(forwards.depth()).isLessThanOrEqualTo(mostDepth(100));
    }

    /// No subtree holds more than three quarters of the weight (size + 1) of the one above it.
    private static int mostDepth(int size) {
        return 1 + (int) Math.floor(Math.log(size + 1) / Math.log(4 / 3.0));
    }

    @Test
    void whatIsAddedTwiceIsThereOnce() {
        var one = AnyAnnotation.some(new Random(1), TEXT, 300, 10);
        var other = AnyAnnotation.some(new Random(2), TEXT, 300, 40);
        var both = new ArrayList<>(one);
        both.addAll(other);
        assertThat(IntervalTree.of(one).plus(one).size()).isEqualTo(10);
        assertThat(IntervalTree.of(one).plus(both).size()).isEqualTo(50);
        assertThat(IntervalTree.<Annotation>of(List.of()).plus(one).plus(one.subList(0, 3)).size())
                .isEqualTo(10);
        both.addAll(one);
        assertThat(IntervalTree.of(both).size()).isEqualTo(50);
    }

    @Test
    void theLaterOfTwoWithOneIdAndSpanIsKept() {
        var before = at(3, new LastingId(EditId.random(), 1));
        var after = before.saying(Body.of(TagId.PLACE), AnyAnnotation.AYNUR);
        assertThat(IntervalTree.of(List.of(before)).plus(List.of(after)).all())
                .containsExactly(after);
        assertThat(IntervalTree.of(List.of(before, after)).all()).containsExactly(after);
        assertThat(IntervalTree.<Annotation>of(List.of()).plus(List.of(before, after)).all())
                .containsExactly(after);
    }

    @Test
    void takingAwayWhatIsNotThereChangesNothing() {
        var tree = IntervalTree.of(AnyAnnotation.some(new Random(1), TEXT, 300, 10));
        assertThat(tree.minus(AnyAnnotation.some(new Random(2), TEXT, 300, 10))).isSameAs(tree);
    }

    private static Annotation at(int start, LastingId id) {
        return new Annotation(
                id, TEXT, new Span(start, start + 5), Body.of(TagId.PERSON), AnyAnnotation.AYNUR);
    }
}
