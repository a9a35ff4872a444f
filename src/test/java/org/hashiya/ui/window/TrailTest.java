package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.Test;

/// Jumps leave a trail, on which one goes back and forward.
class TrailTest {
    private static final TextId TEXT = TextId.random();
    private final Trail trail = new Trail();

    @Test
    void oneComesBackToEachPlaceAndForwardAgain() {
        trail.leave(at(1));
        trail.leave(at(2));
        assertThat(trail.back(Optional.of(at(3)))).contains(at(2));
        assertThat(trail.back(Optional.of(at(2)))).contains(at(1));
        assertThat(trail.back(Optional.of(at(1)))).isEmpty();
        assertThat(trail.forward(Optional.of(at(1)))).contains(at(2));
        assertThat(trail.forward(Optional.of(at(2)))).contains(at(3));
        assertThat(trail.forward(Optional.of(at(3)))).isEmpty();
    }

    @Test
    void aNewJumpEndsTheWayForward() {
        trail.leave(at(1));
        assertThat(trail.back(Optional.of(at(2)))).contains(at(1));
        trail.leave(at(1));
        assertThat(trail.forward(Optional.of(at(5)))).isEmpty();
    }

    @Test
    void aPlaceIsNotVisitedTwiceInARow() {
        trail.leave(at(1));
        trail.leave(at(1));
        assertThat(trail.back(Optional.of(at(1)))).isEmpty();
    }

    @Test
    void spotsAreWrittenDownAndRead() {
        assertThat(Spot.parse(new Spot(12, 40).toString())).contains(new Spot(12, 40));
        assertThat(Spot.parse("12")).isEmpty();
        assertThat(Spot.parse("-1,2")).isEmpty();
        assertThat(Spot.parse("a,b")).isEmpty();
    }

    private static Trail.Stop at(int offset) {
        return new Trail.Stop(TEXT, Spot.atTop(offset));
    }
}
