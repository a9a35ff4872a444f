package org.hashiya.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.hashiya.chronology.HistoricalDate.Doubt;
import org.junit.jupiter.api.Test;

class HistoricalDateTest {
    @Test
    void theOldStyleRanThirteenDaysLate() {
        assertThat(CalendarSystem.JULIAN.gregorian(1917, 11, 2))
                .contains(LocalDate.of(1917, Month.NOVEMBER, 15));
    }

    @Test
    @SuppressWarnings("JavaUtilDate") // It is the other witness.
    void julianDaysAreThoseOfTheOtherCalendarOfTheJdk() {
        var julian = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        julian.setGregorianChange(new Date(Long.MAX_VALUE));
        var chance = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            int year = 1 + chance.nextInt(2100);
            int month = 1 + chance.nextInt(12);
            int day = 1 + chance.nextInt(28);
            julian.clear();
            julian.set(year, month - 1, day);
            var expected =
                    LocalDate.ofEpochDay(Math.floorDiv(julian.getTimeInMillis(), 86_400_000L));
            assertThat(CalendarSystem.JULIAN.gregorian(year, month, day)).contains(expected);
        }
    }

    @Test
    void theTwelfthOfTheThirdMonth1341() {
        assertThat(CalendarSystem.HIJRI.gregorian(1341, 3, 12))
                .contains(LocalDate.of(1922, Month.NOVEMBER, 2));
    }

    @Test
    void hijriYearsThatNobodyHasComputedAreReckonedByRule() {
        for (int year = -100; year <= 2_000; year++) {
            for (int month = 1; month <= 12; month++) {
                var known = year >= 1;
                assertThat(CalendarSystem.HIJRI.gregorian(year, month, 1).isPresent())
                        .as("%d-%d", year, month)
                        .isEqualTo(known);
                assertThat(CalendarSystem.HIJRI.daysOf(year, month) > 0)
                        .as("%d-%d", year, month)
                        .isEqualTo(known);
            }
        }
    }

    @Test
    void noDateHasAnAccidentAndTheFirstDayIsNeverAfterTheLast() {
        for (int seed = 0; seed < 20_000; seed++) {
            var date = AnyDate.of(new Random(seed), seed % AnyDate.KINDS);
            assertThatCode(date::earliest).as("%s", date).doesNotThrowAnyException();
            assertThatCode(date::latest).as("%s", date).doesNotThrowAnyException();
            if (!(date.when() instanceof When.Range) && !(date.when() instanceof When.Part)) {
                if (date.calendar() != CalendarSystem.HIJRI) {
                    assertThat(date.earliest().isPresent())
                            .as("%s", date)
                            .isEqualTo(date.latest().isPresent());
                }
                date.earliest()
                        .flatMap(first -> date.latest().map(last -> !last.isBefore(first)))
                        .ifPresent(forward -> assertThat(forward).as("%s", date).isTrue());
            }
        }
    }

    @Test
    void aDayThatDoesNotExistIsKeptAndHasNoPlaceInTime() {
        var date = HistoricalDate.day(1923, 2, 30);
        assertThat(date).hasToString("1923-02-30");
        assertThat(date.earliest()).isEmpty();
        assertThat(date.latest()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> HistoricalDate.day(1923, 13, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> HistoricalDate.day(1923, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new When.Month(1923, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new When.Year(10_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new When.Decade(1923));
        assertThatIllegalArgumentException().isThrownBy(() -> new When.Century(1920));
        assertThatIllegalArgumentException().isThrownBy(() -> new When.YearlessDay(4, 32));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new When.Range(Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new When.Part(Optional.empty(), Optional.empty()));
    }

    @Test
    void doubtsAreASet() {
        var one =
                new HistoricalDate(
                        new When.Year(1923), CalendarSystem.JULIAN, Set.of(Doubt.INFERRED));
        assertThat(one.is(Doubt.INFERRED)).isTrue();
        assertThat(one.is(Doubt.UNCERTAIN)).isFalse();
        assertThat(HistoricalDate.parse("1923@julian!")).isEqualTo(one);
    }
}
