package org.hashiya.ui.window;

import java.util.List;
import java.util.function.Supplier;

/// The find bars of all panes. They seek in the same way, and where the reader wants it, the same
/// words, one after the other.
final class FindRound {
    private final Supplier<List<FindBar>> bars;
    private final Habits habits;
    private FindWay way;

    FindRound(Supplier<List<FindBar>> bars, Habits habits) {
        this.bars = bars;
        this.habits = habits;
        way = habits.findWay();
    }

    FindWay way() {
        return way;
    }

    /// From now on words are sought like this.
    void choose(FindWay other, FindBar from) {
        boolean wasEverywhere = way.everywhere();
        way = other;
        habits.note(other);
        bars.get().forEach(FindBar::showWay);
        if (wasEverywhere && !other.everywhere()) {
            others(from).forEach(FindBar::putAway);
        }
        from.search();
    }

    /// A pane searches; so do the others where they shall.
    void searched(FindBar from, String words) {
        if (way.everywhere()) {
            others(from).forEach(bar -> bar.searchToo(words));
        }
    }

    /// Goes on to the next pane that has something; says whether there is one.
    boolean goOn(FindBar from, int step) {
        if (!way.everywhere()) {
            return false;
        }
        var all = bars.get();
        int start = all.indexOf(from);
        for (int i = 1; i < all.size(); i++) {
            var bar = all.get(Math.floorMod(start + i * step, all.size()));
            if (bar.arrive(step)) {
                return true;
            }
        }
        return false;
    }

    void left(FindBar from) {
        if (way.everywhere()) {
            others(from).forEach(FindBar::putAway);
        }
    }

    private List<FindBar> others(FindBar from) {
        return bars.get().stream().filter(bar -> bar != from).toList();
    }
}
