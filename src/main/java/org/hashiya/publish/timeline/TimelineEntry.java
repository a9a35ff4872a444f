package org.hashiya.publish.timeline;

import java.util.Comparator;
import java.util.List;
import org.hashiya.annotation.TagId;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.chronology.Reach;
import org.hashiya.chronology.Stretch;
import org.hashiya.entity.EntityId;
import org.hashiya.identity.LastingId;
import org.hashiya.parallel.Passage;

/// A date on the timeline: that of a date's annotation, or when a claim says that something was.
///
/// @param id of the annotation
/// @param date that some day can be given for
public record TimelineEntry(
        LastingId id, Passage passage, Kind kind, Told told, HistoricalDate date) {
    static final Comparator<TimelineEntry> BY_TIME =
            Comparator.comparing(TimelineEntry::date, HistoricalDate.IN_ORDER)
                    .thenComparingInt(entry -> entry.passage().span().start())
                    .thenComparing(TimelineEntry::id);

    public enum Kind {
        DATE,
        CLAIM
    }

    /// @param words of the passage, or of the claim in the annotator's words; on one line
    /// @param about the entries of the registers that a claim is about
    public record Told(TagId tag, String words, List<EntityId> about) {
        public Told {
            about = List.copyOf(about);
        }
    }

    public TimelineEntry {
        if (!(date.reach() instanceof Reach.Placed)) {
            throw new IllegalArgumentException(date + " has no place on a line of time");
        }
    }

    /// The days that it can mean.
    public Stretch days() {
        return date.reach() instanceof Reach.Placed(_, var possible)
                ? possible
                : Stretch.of(java.time.LocalDate.EPOCH);
    }
}
