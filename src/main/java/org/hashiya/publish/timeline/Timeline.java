package org.hashiya.publish.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hashiya.chronology.Stretch;

/// The dates of all texts, a lane for each text that has any.
///
/// @param unplaced how many dates have no place on it: days without a year, durations
public record Timeline(List<Lane> lanes, int unplaced) {
    public static final Timeline EMPTY = new Timeline(List.of(), 0);

    public Timeline {
        lanes = List.copyOf(lanes);
    }

    /// With these entries only; lanes stay, so that an empty one says that its text has none.
    public Timeline only(Predicate<TimelineEntry> wanted) {
        return new Timeline(lanes.stream().map(lane -> lane.only(wanted)).toList(), unplaced);
    }

    public int size() {
        return lanes.stream().mapToInt(lane -> lane.entries().size()).sum();
    }

    public Stream<TimelineEntry> entries() {
        return lanes.stream().flatMap(lane -> lane.entries().stream());
    }

    /// From the first day to the last that anything can mean, open ends aside; empty when there is
    /// nothing.
    public Optional<Stretch> days() {
        var known = entries().flatMap(entry -> ends(entry.days())).sorted().toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stretch(known.getFirst(), known.getLast()));
    }

    private static Stream<LocalDate> ends(Stretch days) {
        return Stream.concat(
                days.isOpenAtStart() ? Stream.empty() : Stream.of(days.first()),
                days.isOpenAtEnd() ? Stream.empty() : Stream.of(days.last()));
    }
}
