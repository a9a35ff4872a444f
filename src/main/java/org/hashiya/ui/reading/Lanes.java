package org.hashiya.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Gives each mark of a paragraph a lane for its underline, so that marks which cross lie one below
/// the other. Lane 0 is closest to the words.
final class Lanes {
    /// More would push the lines too far apart; marks beyond that share the last lane.
    static final int MOST = 6;

    private static final Comparator<Mark> WORDS_FIRST =
            Comparator.comparingInt(Mark::layer)
                    .thenComparingInt(Mark::length)
                    .thenComparingInt(Mark::start)
                    .thenComparingLong(Mark::id);

    private final Map<Long, Integer> laneOf = new HashMap<>();
    private final int count;

    /// Short marks come closest to the words, so that a long one underlines them from below.
    Lanes(List<Mark> marks) {
        var taken = new ArrayList<NavigableMap<Integer, Integer>>();
        for (var mark : marks.stream().sorted(WORDS_FIRST).toList()) {
            int lane = 0;
            while (lane < taken.size() && !isFree(taken.get(lane), mark)) {
                lane++;
            }
            if (lane == MOST) {
                lane = MOST - 1;
            } else {
                if (lane == taken.size()) {
                    taken.add(new TreeMap<>());
                }
                taken.get(lane).put(mark.start(), mark.end());
            }
            laneOf.put(mark.id(), lane);
        }
        count = taken.size();
    }

    int of(Mark mark) {
        return laneOf.getOrDefault(mark.id(), MOST - 1);
    }

    /// How many lanes are in use.
    int count() {
        return count;
    }

    private static boolean isFree(NavigableMap<Integer, Integer> lane, Mark mark) {
        var before = lane.lowerEntry(mark.end());
        return before == null || before.getValue() <= mark.start();
    }
}
