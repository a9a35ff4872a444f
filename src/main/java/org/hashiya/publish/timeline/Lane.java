package org.hashiya.publish.timeline;

import java.util.List;
import java.util.function.Predicate;
import org.hashiya.text.TextId;

/// The dates of one text, by time.
public record Lane(TextId text, String title, List<TimelineEntry> entries) {
    public Lane {
        entries = entries.stream().sorted(TimelineEntry.BY_TIME).toList();
    }

    Lane only(Predicate<TimelineEntry> wanted) {
        return new Lane(text, title, entries.stream().filter(wanted).toList());
    }
}
