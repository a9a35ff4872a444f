package org.hashiya.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.hashiya.chronology.Stretch;
import org.hashiya.publish.timeline.Scale;
import org.hashiya.publish.timeline.Timeline;
import org.hashiya.publish.timeline.TimelineEntry;

/// What of a timeline is looked at: which days, and which entry is chosen; how one walks from entry
/// to entry. It knows nothing of the screen.
final class TimelineView {
    private static final double ZOOM = 1.6;

    private Timeline timeline = Timeline.EMPTY;
    private Scale scale = new Scale(0, 1, 1);
    private Optional<TimelineEntry> chosen = Optional.empty();
    private boolean isFresh = true;

    Timeline timeline() {
        return timeline;
    }

    Scale scale() {
        return scale;
    }

    Optional<TimelineEntry> chosen() {
        return chosen;
    }

    /// Other entries; what is looked at stays, unless nothing was shown before.
    void show(Timeline other) {
        timeline = other;
        chosen =
                chosen.flatMap(before ->
                        other.entries().filter(each -> each.id().equals(before.id())).findFirst());
        if (isFresh && other.size() > 0) {
            all();
            isFresh = false;
        }
    }

    /// On another width the same days are shown.
    void widen(double width) {
        if (width > 0 && width != scale.width()) {
            scale = scale.on(width);
        }
    }

    /// From the first day to the last.
    void all() {
        timeline.days().ifPresent(days -> scale = Scale.of(days, scale.width()));
    }

    void zoomIn(double x) {
        scale = scale.zoomed(1 / ZOOM, x);
    }

    void zoomOut(double x) {
        scale = scale.zoomed(ZOOM, x);
    }

    void zoom(double factor, double x) {
        scale = scale.zoomed(factor, x);
    }

    void move(double pixels) {
        scale = scale.moved(pixels);
    }

    /// Only these days, as when a column of many is opened.
    void zoomTo(double from, double to) {
        var first = LocalDate.ofEpochDay((long) Math.floor(scale.dayAt(from)));
        var last = LocalDate.ofEpochDay((long) Math.ceil(scale.dayAt(to)));
        scale = Scale.of(new Stretch(first, last), scale.width());
    }

    void choose(TimelineEntry entry) {
        chosen = Optional.of(entry);
    }

    /// The keys zoom about what is chosen, or else about the middle.
    double centre() {
        double middle = scale.width() / 2;
        return chosen.map(entry -> scale.at(day(entry)))
                .filter(x -> x >= 0 && x <= scale.width())
                .orElse(middle);
    }

    /// The next entry of the lane, or the one before; the first of all when none is chosen.
    void walk(int step) {
        if (chosen.isEmpty()) {
            turnTo(timeline.entries().findFirst());
            return;
        }
        var lane = timeline.lanes().get(laneOf(chosen.get())).entries();
        int next = lane.indexOf(chosen.get()) + step;
        if (next >= 0 && next < lane.size()) {
            turnTo(Optional.of(lane.get(next)));
        }
    }

    /// The entry of the next lane that lies nearest in time.
    void cross(int step) {
        if (chosen.isEmpty()) {
            walk(0);
            return;
        }
        var from = day(chosen.get()).toEpochDay();
        int lane = laneOf(chosen.get()) + step;
        while (lane >= 0 && lane < timeline.lanes().size()) {
            var nearest =
                    timeline.lanes().get(lane).entries().stream()
                            .min(
                                    java.util.Comparator.comparingLong(
                                            each -> Math.abs(day(each).toEpochDay() - from)));
            if (nearest.isPresent()) {
                turnTo(nearest);
                return;
            }
            lane += step;
        }
    }

    /// The first or the last of the lane.
    void end(boolean isFirst) {
        chosen.map(each -> timeline.lanes().get(laneOf(each)).entries())
                .or(() -> timeline.lanes().stream().findFirst().map(lane -> lane.entries()))
                .filter(lane -> !lane.isEmpty())
                .map(lane -> isFirst ? lane.getFirst() : lane.getLast())
                .ifPresent(entry -> turnTo(Optional.of(entry)));
    }

    private void turnTo(Optional<TimelineEntry> entry) {
        chosen = entry;
        entry.ifPresent(each -> scale = scale.showing(each.days()));
    }

    /// Where the lane of an entry stands.
    int laneOf(TimelineEntry entry) {
        for (int i = 0; i < timeline.lanes().size(); i++) {
            if (timeline.lanes().get(i).text().equals(entry.passage().text())) {
                return i;
            }
        }
        return 0;
    }

    private static LocalDate day(TimelineEntry entry) {
        var days = entry.days();
        return days.isOpenAtStart() ? days.last() : days.first();
    }
}
