package org.hashiya.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// Which snapshots stay: the ten newest; of older ones the last of each day for a fortnight, of
/// each week for two months, of each month for ever; and of all these only as many, from the newest
/// on, as there is room for.
///
/// @param room for all of them together, in bytes
public record Rotation(Instant now, long room) {
    private static final int NEWEST = 10;
    private static final Duration DAILY = Duration.ofDays(14);
    private static final Period WEEKLY = Period.ofMonths(2);

    /// Those that are to go. The newest never is.
    public List<Snapshot> outdated(List<Snapshot> all) {
        var newestFirst =
                all.stream().sorted(Comparator.comparing(Snapshot::when).reversed()).toList();
        var spans = new HashSet<Object>();
        var outdated = new ArrayList<Snapshot>();
        long size = 0;
        boolean isFull = false;
        for (int i = 0; i < newestFirst.size(); i++) {
            var snapshot = newestFirst.get(i);
            boolean isFirst = spans.add(span(snapshot.when())) || i < NEWEST;
            if (isFirst) {
                isFull |= i > 0 && size + snapshot.size() > room;
            }
            if (isFull || !isFirst) {
                outdated.add(snapshot);
            } else {
                size += snapshot.size();
            }
        }
        return outdated;
    }

    /// The day, the week or the month of which one snapshot is enough.
    private Object span(Instant when) {
        var day = when.atZone(ZoneOffset.UTC).toLocalDate();
        if (when.plus(DAILY).isAfter(now)) {
            return day;
        }
        return day.plus(WEEKLY).isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC))
                ? new Week(day)
                : YearMonth.from(day);
    }

    /// @param monday its first day
    private record Week(LocalDate monday) {
        Week {
            monday = monday.minus(monday.getDayOfWeek().getValue() - 1L, ChronoUnit.DAYS);
        }
    }
}
