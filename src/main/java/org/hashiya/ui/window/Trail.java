package org.hashiya.ui.window;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.hashiya.text.TextId;

/// The places from which the reader has jumped away, to come back to them, as in a browser.
final class Trail {
    private static final int LONGEST = 200;

    private final Deque<Stop> behind = new ArrayDeque<>();
    private final Deque<Stop> ahead = new ArrayDeque<>();

    /// A place in one of the texts.
    record Stop(TextId text, Spot spot) {}

    /// The reader is about to jump away from here.
    void leave(Stop here) {
        if (!Optional.of(here).equals(Optional.ofNullable(behind.peek()))) {
            behind.push(here);
        }
        if (behind.size() > LONGEST) {
            behind.removeLast();
        }
        ahead.clear();
    }

    /// Where to go from here, one jump back.
    Optional<Stop> back(Optional<Stop> here) {
        return step(behind, ahead, here);
    }

    /// Where to go from here, after having gone back.
    Optional<Stop> forward(Optional<Stop> here) {
        return step(ahead, behind, here);
    }

    private static Optional<Stop> step(Deque<Stop> from, Deque<Stop> to, Optional<Stop> here) {
        var next = Optional.ofNullable(from.poll());
        if (next.equals(here)) {
            next = Optional.ofNullable(from.poll());
        }
        if (next.isPresent()) {
            here.ifPresent(to::push);
        }
        return next;
    }
}
