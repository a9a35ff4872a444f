package org.hashiya.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The same day in three calendars, compared with published tables: the sample data of Reingold and
/// Dershowitz, "Calendrical Calculations" (appendix C), and days that history books give twice.
class CalendarsAgreeWithTablesTest {
    @ParameterizedTest
    @CsvSource({
        "0622-07-19, 0622-07-16", // 1 Muharram of the year 1
        "1492-04-09, 1492-03-31",
        "1560-03-05, 1560-02-24",
        "1648-06-10, 1648-05-31",
        "1716-07-24, 1716-07-13",
        "1839-03-27, 1839-03-15",
        "1917-11-07, 1917-10-25", // the revolution in Petrograd
        "1918-02-14, 1918-02-01", // the first day of the New Style in Russia
        "1943-04-19, 1943-04-06",
    })
    void julian(LocalDate gregorian, String julian) {
        assertThat(CalendarSystem.JULIAN.of(gregorian)).contains(day(julian));
        assertThat(gregorian(CalendarSystem.JULIAN, julian)).isEqualTo(gregorian);
    }

    @ParameterizedTest
    @CsvSource({
        "0622-07-19, 0001-01-01",
        "0694-11-10, 0075-07-13",
        "1013-04-25, 0403-10-05",
        "1096-05-24, 0489-05-22",
        "1240-03-10, 0637-08-07",
        "1298-04-27, 0697-07-07",
        "1560-03-05, 0967-05-27",
        "1648-06-10, 1058-05-18",
        "1768-06-19, 1182-02-03",
        "1819-08-02, 1234-10-10",
        "1839-03-27, 1255-01-11",
    })
    void hijriByRule(LocalDate gregorian, String hijri) {
        assertThat(CalendarSystem.HIJRI.of(gregorian)).contains(day(hijri));
        assertThat(gregorian(CalendarSystem.HIJRI, hijri)).isEqualTo(gregorian);
    }

    @Test
    void theRuleAndTheMonthsThatWereSeenDifferByADayOrTwo() {
        for (int year = 1310; year < 1590; year++) {
            for (int month = 1; month <= 12; month++) {
                var seen = CalendarSystem.HIJRI.gregorian(year, month, 1).orElseThrow();
                var byRule = TabularHijri.gregorian(year, month, 1).orElseThrow();
                assertThat(Math.abs(seen.toEpochDay() - byRule.toEpochDay())).isLessThan(3);
            }
        }
    }

    @Test
    void everyDayComesBack() {
        for (var day = LocalDate.of(700, 1, 1); day.getYear() < 2200; day = day.plusDays(13)) {
            for (var calendar : CalendarSystem.values()) {
                var there = calendar.of(day).orElseThrow();
                assertThat(calendar.gregorian(there.year(), there.month(), there.day()))
                        .as("%s %s", calendar, there)
                        .contains(day);
            }
        }
    }

    private static When.Day day(String written) {
        return (When.Day) HistoricalDate.parse(written).when();
    }

    private static LocalDate gregorian(CalendarSystem calendar, String written) {
        var day = day(written);
        return calendar.gregorian(day.year(), day.month(), day.day()).orElseThrow();
    }
}
