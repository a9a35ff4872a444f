package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which snapshots stay when time goes by.
class RotationTest {
    private static final Instant BEGIN = Instant.parse("2024-01-31T09:00:00Z");
    private static final long ROOM = Long.MAX_VALUE;

    private static Snapshot at(Instant when) {
        return new Snapshot(Path.of(when + ".zip"), when, 100);
    }

    private static List<Snapshot> kept(List<Snapshot> all, Instant now, long room) {
        var kept = new ArrayList<>(all);
        kept.removeAll(new Rotation(now, room).outdated(all));
        return kept;
    }

    /// A snapshot at each of these times, and a rotation after each.
    private static List<Snapshot> after(List<Instant> times, long room) {
        var all = new ArrayList<Snapshot>();
        for (var when : times) {
            all.add(at(when));
            all = new ArrayList<>(kept(all, when, room));
        }
        return all;
    }

    private static List<Instant> everyDay(int days) {
        return java.util.stream.IntStream.range(0, days)
                .mapToObj(day -> BEGIN.plus(Duration.ofDays(day)))
                .toList();
    }

    @Test
    void theTenNewestStayHoweverCloseTheyAre() {
        var minutes = new ArrayList<Snapshot>();
        for (int i = 0; i < 30; i++) {
            minutes.add(at(BEGIN.plus(Duration.ofMinutes(i))));
        }
        assertThat(kept(minutes, BEGIN.plus(Duration.ofMinutes(30)), ROOM))
                .containsExactlyElementsOf(minutes.subList(20, 30));
    }

    @Test
    void whoWorksEveryDayHasEachDayOfAFortnightEachWeekOfTwoMonthsAndEachMonth() {
        var times = everyDay(800);
        var now = times.getLast();
        var kept = after(times, ROOM).stream().map(Snapshot::when).toList();

        assertThat(kept).containsAll(times.subList(times.size() - 14, times.size()));
        for (int week = 0; week < 6; week++) {
            var monday = now.minus(Duration.ofDays(15 + 7L * week));
            assertThat(kept)
                    .as("seven days up to " + monday)
                    .anyMatch(when ->
                            when.isAfter(monday.minus(Duration.ofDays(7)))
                                    && !when.isAfter(monday));
        }
        for (int back = 3; back < 25; back++) {
            var month = YearMonth.from(now.atZone(ZoneOffset.UTC)).minusMonths(back);
            assertThat(kept)
                    .as("month " + month)
                    .filteredOn(when -> YearMonth.from(when.atZone(ZoneOffset.UTC)).equals(month))
                    .hasSize(1);
        }
        assertThat(kept).hasSizeLessThan(14 + 10 + 27);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void atAnyTimesTheNewestStaysAndTheNumberIsBounded(long seed) {
        var chance = new Random(seed);
        var times = new ArrayList<Instant>();
        var now = BEGIN;
        for (int i = 0; i < 1_500; i++) {
            now = now.plus(Duration.ofMinutes(1 + chance.nextInt(3 * 24 * 60)));
            times.add(now);
        }
        var kept = after(times, ROOM);
        assertThat(kept).contains(at(now)).hasSizeLessThan(10 + 15 + 10 + 12 * 7);
        assertThat(kept(kept, now, ROOM)).as("again, nothing goes").isEqualTo(kept);
        var two = now.atZone(ZoneOffset.UTC).minus(Period.ofMonths(2)).toInstant();
        assertThat(kept.stream().filter(each -> each.when().isBefore(two)).toList())
                .as("one a month")
                .extracting(each -> YearMonth.from(each.when().atZone(ZoneOffset.UTC)))
                .doesNotHaveDuplicates();
    }

    @Test
    void theOldestGoFirstWhereThereIsNoRoom() {
        var kept = after(everyDay(400), 550);
        assertThat(kept).hasSize(5);
        assertThat(kept.stream().map(Snapshot::when))
                .containsExactlyElementsOf(everyDay(400).subList(395, 400));
    }

    @Test
    void theNewestStaysEvenWhereThereIsNoRoomForIt() {
        assertThat(after(everyDay(20), 0))
                .singleElement()
                .extracting(Snapshot::when)
                .isEqualTo(everyDay(20).getLast());
    }

    @Test
    void theOrderInWhichTheyAreFoundDoesNotMatter() {
        var all = everyDay(90).stream().map(RotationTest::at).toList();
        var rotation = new Rotation(all.getLast().when(), 2_000);
        var reversed =
                all.stream().sorted(Comparator.comparing(Snapshot::when).reversed()).toList();
        assertThat(rotation.outdated(reversed))
                .containsExactlyInAnyOrderElementsOf(rotation.outdated(all));
    }
}
