package org.hashiya.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Gives each mark of a paragraph a lane for its underline, so that marks which cross lie one below
/// the other, and marks of different rows never share a lane. Lane 0 is closest to the words.
final class Lanes {
    /// More would push the lines too far apart; marks beyond that share the last lane.
    static final int MOST = 6;

    private static final Comparator<Mark> WORDS_FIRST =
            Comparator.<Mark>comparingInt(mark -> mark.badge().row())
                    .thenComparingInt(Mark::length)
                    .thenComparingInt(Mark::start)
                    .thenComparingLong(Mark::id);

    private final Map<Long, Integer> laneOf = new HashMap<>();
    private final List<NavigableMap<Integer, Integer>> taken = new ArrayList<>();

    /// Short marks come closest to the words, so that a long one underlines them from below. What
    /// is only proposed has no underline.
    Lanes(List<Mark> marks) {
        int row = 0;
        int first = 0;
        for (var mark :
                marks.stream().filter(each -> !each.isProposed()).sorted(WORDS_FIRST).toList()) {
            if (mark.badge().row() > row) {
                row = mark.badge().row();
                first = Math.min(taken.size(), MOST - 1);
            }
            put(mark, first);
        }
    }

    private void put(Mark mark, int first) {
        int lane = first;
        while (lane < taken.size() && !isFree(taken.get(lane), mark)) {
            lane++;
        }
        if (lane == MOST) {
            laneOf.put(mark.id(), MOST - 1);
            return;
        }
        if (lane == taken.size()) {
            taken.add(new TreeMap<>());
        }
        taken.get(lane).put(mark.start(), mark.end());
        laneOf.put(mark.id(), lane);
    }

    int of(Mark mark) {
        return laneOf.getOrDefault(mark.id(), MOST - 1);
    }

    /// How many lanes are in use.
    int count() {
        return taken.size();
    }

    private static boolean isFree(NavigableMap<Integer, Integer> lane, Mark mark) {
        var before = lane.lowerEntry(mark.end());
        return before == null || before.getValue() <= mark.start();
    }
}
