package org.hashiya.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.paint.Color;
import org.hashiya.text.Span;
import org.junit.jupiter.api.Test;

class LanesTest {
    @Test
    void marksThatDoNotMeetShareTheFirstLane() {
        var first = mark(1, 0, 5, 0);
        var second = mark(2, 5, 9, 0);
        var lanes = new Lanes(List.of(first, second));
        assertThat(lanes.of(first)).isZero();
        assertThat(lanes.of(second)).isZero();
        assertThat(lanes.count()).isOne();
    }

    @Test
    void aNameLiesAboveTheClaimAroundIt() {
        var claim = mark(1, 0, 50, 2);
        var name = mark(2, 10, 20, 0);
        var lanes = new Lanes(List.of(claim, name));
        assertThat(lanes.of(name)).isZero();
        assertThat(lanes.of(claim)).isOne();
    }

    @Test
    void marksThatMeetHaveLanesOfTheirOwnUntilThereIsNoRoom() {
        var chance = new Random(3);
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 60; i++) {
            int start = chance.nextInt(400);
            marks.add(mark(i, start, start + 1 + chance.nextInt(30), chance.nextInt(3)));
        }
        var lanes = new Lanes(marks);
        for (var one : marks) {
            assertThat(lanes.of(one)).isBetween(0, Lanes.MOST - 1);
            for (var other : marks) {
                boolean meet = one.start() < other.end() && other.start() < one.end();
                if (one.id() < other.id() && meet && lanes.of(one) < Lanes.MOST - 1) {
                    assertThat(lanes.of(other)).isNotEqualTo(lanes.of(one));
                }
            }
        }
    }

    @Test
    void rowsNeverShareALane() {
        var name = mark(1, 0, 5, 0);
        var claim = mark(2, 20, 60, 1);
        var lanes = new Lanes(List.of(name, claim));
        assertThat(lanes.of(name)).isZero();
        assertThat(lanes.of(claim)).isOne();
    }

    @Test
    void whatIsOnlyProposedTakesNoLane() {
        var proposed = new Mark(1, new Span(0, 9), Badge.of(Color.RED), Standing.PROPOSED);
        assertThat(new Lanes(List.of(proposed)).count()).isZero();
    }

    private static Mark mark(long id, int start, int end, int row) {
        return new Mark(
                id,
                new Span(start, end),
                new Badge(Color.RED, Pattern.SOLID, "", row),
                Standing.FIRM);
    }
}
