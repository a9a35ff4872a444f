package org.hashiya.chronology;

import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hashiya.chronology.HistoricalDate.Doubt;

/// Dates by chance, of every kind.
final class AnyDate {
    /// One for each record of [When], so that a new kind is not forgotten here.
    static final int KINDS =
            When.class.getPermittedSubclasses().length
                    - 1
                    + When.Point.class.getPermittedSubclasses().length;

    private AnyDate() {}

    /// @param kind from 0 to [#KINDS], exclusive
    static HistoricalDate of(Random chance, int kind) {
        var doubts = EnumSet.noneOf(Doubt.class);
        for (var doubt : Doubt.values()) {
            if (chance.nextInt(3) == 0) {
                doubts.add(doubt);
            }
        }
        return new HistoricalDate(when(chance, kind), any(chance, CalendarSystem.values()), doubts);
    }

    static When when(Random chance, int kind) {
        return switch (kind) {
            case 0, 1, 2 -> point(chance, kind);
            case 3 -> new When.Decade(10 * chance.nextInt(1000));
            case 4 -> new When.Century(100 * chance.nextInt(100));
            case 5 -> new When.Season(year(chance), any(chance, When.Quarter.values()));
            case 6 -> new When.Part(Optional.of(anyPoint(chance)), end(chance));
            case 7 -> new When.Range(end(chance), Optional.of(anyPoint(chance)));
            case 8 ->
                    new When.Lasting(
                            Period.of(chance.nextInt(9), chance.nextInt(12), chance.nextInt(31)));
            case 9 -> new When.YearlessDay(1 + chance.nextInt(12), 1 + chance.nextInt(31));
            case 10 -> new When.YearlessMonth(1 + chance.nextInt(12));
            default ->
                    throw new IllegalArgumentException("A kind of date without a sample: " + kind);
        };
    }

    private static Optional<When.Point> end(Random chance) {
        return chance.nextInt(4) == 0 ? Optional.empty() : Optional.of(anyPoint(chance));
    }

    private static When.Point anyPoint(Random chance) {
        return point(chance, chance.nextInt(3));
    }

    private static When.Point point(Random chance, int kind) {
        int month = 1 + chance.nextInt(12);
        return switch (kind) {
            case 0 -> new When.Day(year(chance), month, 1 + chance.nextInt(99));
            case 1 -> new When.Month(year(chance), month);
            default -> new When.Year(year(chance));
        };
    }

    private static int year(Random chance) {
        return List.of(
                        chance.nextInt(20_000) - 10_000 + 1,
                        1900 + chance.nextInt(30),
                        1300 + chance.nextInt(50))
                .get(chance.nextInt(3));
    }

    private static <T> T any(Random chance, T[] values) {
        return values[chance.nextInt(values.length)];
    }
}
