package org.hashiya.publish.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The lines across the lanes: days, months, years, decades or centuries, whichever have room for
/// their names.
public record Ticks(Step step, List<Tick> ticks) {
    private static final double ROOM = 72;
    private static final double DAYS_OF_YEAR = 365.2425;
    private static final int FIRST_YEAR = -9_999;
    private static final int LAST_YEAR = 9_999;

    /// @param day that begins here
    public record Tick(LocalDate day, double x) {}

    /// What is between two ticks.
    public enum Step {
        DAY(1, 0),
        WEEK(7, 0),
        MONTH(0, 1),
        QUARTER(0, 3),
        YEAR(0, 12),
        FIVE_YEARS(0, 60),
        DECADE(0, 120),
        FIFTY_YEARS(0, 600),
        CENTURY(0, 1_200),
        MILLENNIUM(0, 12_000);

        private final int days;
        private final int months;

        Step(int days, int months) {
            this.days = days;
            this.months = months;
        }

        private double length() {
            return days + months * DAYS_OF_YEAR / 12;
        }

        /// Whether the name of a tick is its year.
        public boolean isOfYears() {
            return months >= 12;
        }

        private LocalDate before(LocalDate day) {
            if (days == 1) {
                return day;
            }
            if (days == 7) {
                return day.minusDays(day.getDayOfWeek().getValue() - 1L);
            }
            long month = 12L * day.getYear() + day.getMonthValue() - 1;
            return ofMonth(Math.floorDiv(month, months) * months);
        }

        private LocalDate after(LocalDate tick) {
            return days > 0 ? tick.plusDays(days) : tick.plusMonths(months);
        }

        private static LocalDate ofMonth(long month) {
            return LocalDate.of(
                    (int) Math.floorDiv(month, 12L), (int) Math.floorMod(month, 12L) + 1, 1);
        }
    }

    public static Ticks of(Scale scale) {
        var step = step(scale);
        var ticks = new ArrayList<Tick>();
        var day = step.before(day(scale.first()));
        var last = day(scale.first() + scale.days());
        while (!day.isAfter(last)) {
            double x = scale.at(day);
            if (x >= 0) {
                ticks.add(new Tick(day, x));
            }
            day = step.after(day);
        }
        return new Ticks(step, ticks);
    }

    /// What stands at a tick: its year, or year and month, or the day.
    public String name(Tick tick) {
        var day = tick.day();
        if (step.isOfYears()) {
            return Integer.toString(day.getYear());
        }
        boolean isOfMonths = step.days == 0;
        return isOfMonths
                ? day.toString().substring(0, day.toString().length() - 3)
                : day.toString();
    }

    private static LocalDate day(double epochDay) {
        var day = LocalDate.ofEpochDay((long) Math.floor(epochDay));
        if (day.getYear() < FIRST_YEAR) {
            return LocalDate.of(FIRST_YEAR, 1, 1);
        }
        return day.getYear() > LAST_YEAR ? LocalDate.of(LAST_YEAR, 12, 31) : day;
    }

    private static Step step(Scale scale) {
        for (var step : Step.values()) {
            if (step.length() / scale.days() * scale.width() >= ROOM) {
                return step;
            }
        }
        return Step.MILLENNIUM;
    }
}
