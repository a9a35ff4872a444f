package org.hashiya.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hashiya.text.OffsetMap.Change;
import org.junit.jupiter.api.Test;

class OffsetMapTest {
    @Test
    void whatComesAfterAChangeMovesWithIt() {
        var map = new OffsetMap(List.of(new Change(4, 6, 5)));
        assertThat(map.carry(new Span(0, 4))).contains(new Span(0, 4));
        assertThat(map.carry(new Span(4, 6))).contains(new Span(4, 9));
        assertThat(map.carry(new Span(3, 7))).contains(new Span(3, 10));
        assertThat(map.carry(new Span(6, 8))).contains(new Span(9, 11));
    }

    @Test
    void anEndInsideAStretchOfAnotherLengthIsForAPersonToDecide() {
        var map = new OffsetMap(List.of(new Change(4, 8, 2)));
        assertThat(map.carry(new Span(0, 5))).isEmpty();
        assertThat(map.carry(new Span(5, 9))).isEmpty();
    }

    @Test
    void lettersReplacedOneForOneMoveNothing() {
        var map = new OffsetMap(List.of(new Change(4, 8, 4)));
        assertThat(map.carry(new Span(5, 6))).contains(new Span(5, 6));
    }

    @Test
    void whatIsGoneCannotBeCarried() {
        var map = new OffsetMap(List.of(new Change(4, 8, 0)));
        assertThat(map.carry(new Span(4, 8))).isEmpty();
        assertThat(map.carry(new Span(3, 8))).contains(new Span(3, 4));
        assertThat(map.carry(new Span(8, 9))).contains(new Span(4, 5));
    }

    @Test
    void aLetterRestoredInFrontOfAWordBelongsToItAndOneBehindItDoesNot() {
        var map = new OffsetMap(List.of(new Change(4, 4, 1)));
        assertThat(map.carry(new Span(4, 7))).contains(new Span(4, 8));
        assertThat(map.carry(new Span(1, 4))).contains(new Span(1, 4));
        assertThat(map.carry(new Span(1, 7))).contains(new Span(1, 8));
    }

    @Test
    void whatIsReplacedAndWhatIsPutBeforeItAreTwoChanges() {
        var put = new Change(4, 4, 2);
        var replaced = new Change(4, 6, 1);
        var one = new OffsetMap(List.of(put, replaced));
        var other = new OffsetMap(List.of(replaced, put));
        assertThat(one).isEqualTo(other);
        assertThat(one.carry(new Span(6, 7))).contains(new Span(7, 8));
    }

    @Test
    void changesDoNotOverlap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OffsetMap(List.of(new Change(0, 4, 1), new Change(3, 5, 1))))
                .withMessageContaining("overlap");
        assertThatIllegalArgumentException().isThrownBy(() -> new Change(4, 3, 1));
    }

    @Test
    void aCarriedSpanHoldsTheSameWordsAsChanged() {
        for (int seed = 0; seed < 3_000; seed++) {
            var made = Made.of(new Random(seed));
            for (int i = 0; i < 20; i++) {
                var span = made.span();
                var carried = made.map.carry(span);
                boolean cut =
                        made.map.changes().stream()
                                .filter(change -> change.end() - change.start() != change.length())
                                .anyMatch(change ->
                                        isInside(span.start(), change)
                                                || isInside(span.end(), change));
                assertThat(carried.isPresent()).as("seed %d, %s", seed, span).isEqualTo(!cut);
                if (carried.isPresent()) {
                    assertThat(carried.get().of(made.after))
                            .as("seed %d, %s", seed, span)
                            .isEqualTo(made.changed(span));
                }
            }
        }
    }

    @Test
    void theWayBackLeadsBack() {
        for (int seed = 0; seed < 3_000; seed++) {
            var made = Made.of(new Random(seed));
            assertThat(made.map.inverse().inverse()).isEqualTo(made.map);
            for (int i = 0; i < 20; i++) {
                var span = made.span();
                made.map
                        .carry(span)
                        .ifPresent(there ->
                                assertThat(made.map.inverse().carry(there)).contains(span));
            }
        }
    }

    private static boolean isInside(int offset, Change change) {
        return change.start() < offset && offset < change.end();
    }

    /// Words, and what became of them: each kept letter is lower case, each new one upper case.
    private record Made(Random chance, String before, OffsetMap map, String after) {
        static Made of(Random chance) {
            var before = new StringBuilder();
            for (int i = 10 + chance.nextInt(40); i > 0; i--) {
                before.append((char) ('a' + chance.nextInt(26)));
            }
            var changes = new ArrayList<Change>();
            int at = 0;
            while (true) {
                int start = at + chance.nextInt(8);
                int end = start + 1 + chance.nextInt(4);
                if (end > before.length()) {
                    break;
                }
                changes.add(new Change(start, end, 1 + chance.nextInt(4)));
                at = end;
            }
            var map = new OffsetMap(changes);
            return new Made(
                    chance,
                    before.toString(),
                    map,
                    changed(before.toString(), map, 0, before.length()));
        }

        Span span() {
            int start = chance.nextInt(before.length());
            return new Span(start, start + 1 + chance.nextInt(before.length() - start));
        }

        /// What the words in `span` became; letters changed one for one may be cut.
        String changed(Span span) {
            return changed(before, map, span.start(), span.end());
        }

        private static String changed(String before, OffsetMap map, int from, int to) {
            var after = new StringBuilder();
            for (int i = from; i < to; i++) {
                int at = i;
                var hit =
                        map.changes().stream()
                                .filter(change -> change.start() <= at && at < change.end())
                                .findFirst();
                if (hit.isEmpty()) {
                    after.append(before.charAt(i));
                } else if (hit.get().end() - hit.get().start() == hit.get().length()) {
                    after.append((char) ('A' + (i - hit.get().start())));
                } else if (i == hit.get().start()) {
                    for (int letter = 0; letter < hit.get().length(); letter++) {
                        after.append((char) ('A' + letter));
                    }
                }
            }
            return after.toString();
        }
    }
}
