package org.hashiya.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouldThisBeThatDayTest {
    private static final int ROUNDS = 20_000;

    @ParameterizedTest
    @CsvSource({
        "1920-04-28, 1920-04-28, SAME",
        "1920-04-15@julian, 1920-04-28, SAME_IN_ANOTHER_CALENDAR",
        "1920-04-15, 1920-04-28, SAME_IF_OLD_STYLE",
        "1920-04-28, 1920-04-15, SAME_IF_OLD_STYLE",
        "1924-04-15, 1924-04-28, BEFORE",
        "1920-04-27, 1920-04-28, BEFORE",
        "1920-04-28, 1920-04, WITHIN",
        "192X, 1920-04-28, AROUND",
        "1920-04, 1920-05, BEFORE",
        "1918/1920, 1919-07, AROUND",
        "1918/1920, 1920/1922, OVERLAPPING",
        "[..1919], 1920, BEFORE",
        "[..1919], 1919-12-31, AROUND",
        "1920/.., 1991, AROUND",
        "1920/.., 1919, AFTER",
        "XXXX-04-28, 1920-04-28, AROUND",
        "XXXX-04-28, 1920-05, APART",
        "1920, XXXX-04-28, WITHIN",
        "XXXX-04-15@julian, 1920-04-28, AROUND",
        "XXXX-04-15@julian, XXXX-04-28, OVERLAPPING",
        "XXXX-04-15@julian, XXXX-04-30, APART",
        "XXXX-04-28, XXXX-04, OVERLAPPING",
        "XXXX-02-29, 1922, APART",
        "XXXX-02-29, 1924, AROUND",
        "P30Y, 1920, INCOMPARABLE",
        "P30Y, P30Y, SAME",
        "1920-02-30, 1920-02, SAME",
        "1920-02-30, 1920-03, BEFORE",
        "1341-03-12@hijri, 1922-11-03, AROUND",
        "1341-03-12@hijri, 1922-11-04, BEFORE",
        "1850~, 1854, AROUND",
        "1917~, 1919, BEFORE",
        "1917%, 1919, AROUND",
        "1920-04-28~, 1920-05-01, AROUND",
        "1920-24, 1921-02-28, AROUND"
    })
    void datesStandToEachOther(String one, String other, Standing standing) {
        assertThat(date(one).standingTo(date(other))).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "1920-04-28, 1920-04-28, 1920-04-28",
                "1920-04, none, none",
                "192X, none, none",
                "1918/1920, 1918-12-31, 1920-01-01",
                "1920-04-28/1920-05-02, 1920-04-28, 1920-05-02",
                "1920/1920, none, none",
                "1920-04-28~, none, none",
                "1920-04-01/1920-04-30~, 1920-04-04, 1920-04-27",
                "1920-04-28/.., 1920-04-28, 1920-04-28",
                "1341-03-12@hijri, none, none"
            })
    void theCoreIsWhatIsMeantForCertain(String date, String first, String last) {
        var reach = (Reach.Placed) date(date).reach();
        if (first == null) {
            assertThat(reach.core()).isEmpty();
        } else {
            assertThat(reach.core())
                    .contains(new Stretch(LocalDate.parse(first), LocalDate.parse(last)));
        }
    }

    @Test
    void datesAreListedByTimeAndTheShorterFirst() {
        var sorted =
                List.of(
                        "[..1918]",
                        "1919/1922",
                        "1920-01-01",
                        "1920-01",
                        "1920-21",
                        "1920-04-15@julian",
                        "1920-04-29",
                        "1920/..",
                        "XXXX-03-04",
                        "XXXX-04",
                        "P3D",
                        "P30Y");
        var dates = new ArrayList<>(sorted.stream().map(HistoricalDate::parse).toList());
        Collections.shuffle(dates, new Random(5));
        dates.sort(HistoricalDate.IN_ORDER);
        // "Since 1920" begins with January.
        assertThat(dates.stream().map(HistoricalDate::toString))
                .containsExactly(
                        "[..1918]",
                        "1919/1922",
                        "1920-01-01",
                        "1920-01",
                        "1920/..",
                        "1920-21",
                        "1920-04-15@julian",
                        "1920-04-29",
                        "XXXX-03-04",
                        "XXXX-04",
                        "P3D",
                        "P30Y");
    }

    @Test
    void whatStandsOneWayStandsTheOtherWayBack() {
        var chance = new Random(20);
        for (int i = 0; i < ROUNDS; i++) {
            var one = any(chance);
            var other = any(chance);
            var back =
                    switch (one.standingTo(other)) {
                        case WITHIN -> Standing.AROUND;
                        case AROUND -> Standing.WITHIN;
                        case BEFORE -> Standing.AFTER;
                        case AFTER -> Standing.BEFORE;
                        case SAME,
                                SAME_IN_ANOTHER_CALENDAR,
                                SAME_IF_OLD_STYLE,
                                OVERLAPPING,
                                APART,
                                INCOMPARABLE ->
                                one.standingTo(other);
                    };
            assertThat(other.standingTo(one)).as("%s and %s", one, other).isEqualTo(back);
        }
    }

    @Test
    void theOrderIsOneAndAgreesWithBefore() {
        var chance = new Random(21);
        for (int i = 0; i < ROUNDS; i++) {
            var one = any(chance);
            var other = any(chance);
            var third = any(chance);
            int order = HistoricalDate.IN_ORDER.compare(one, other);
            assertThat(Integer.signum(HistoricalDate.IN_ORDER.compare(other, one)))
                    .isEqualTo(-Integer.signum(order));
            assertThat(order == 0).isEqualTo(one.equals(other));
            if (one.standingTo(other) == Standing.BEFORE) {
                assertThat(order).as("%s before %s", one, other).isNegative();
            }
            if (order <= 0 && HistoricalDate.IN_ORDER.compare(other, third) <= 0) {
                assertThat(HistoricalDate.IN_ORDER.compare(one, third)).isNotPositive();
            }
        }
    }

    @Test
    void doubtsMakeMorePossibleAndLessCertain() {
        var chance = new Random(22);
        for (int i = 0; i < ROUNDS; i++) {
            var doubted = any(chance);
            var plain = new HistoricalDate(doubted.when(), doubted.calendar(), Set.of());
            if (plain.reach() instanceof Reach.Placed(var core, var possible)
                    && doubted.reach() instanceof Reach.Placed(var less, var more)) {
                assertThat(more.contains(possible)).as("%s", doubted).isTrue();
                less.ifPresent(few -> assertThat(core.orElseThrow().contains(few)).isTrue());
                core.ifPresent(days -> assertThat(possible.contains(days)).isTrue());
                plain.earliest()
                        .ifPresent(day -> assertThat(possible.contains(Stretch.of(day))).isTrue());
                plain.latest()
                        .ifPresent(day -> assertThat(possible.contains(Stretch.of(day))).isTrue());
                assertThat(doubted.couldBe(plain)).isTrue();
            }
        }
    }

    private static HistoricalDate any(Random chance) {
        return AnyDate.of(chance, chance.nextInt(AnyDate.KINDS));
    }

    private static HistoricalDate date(String edtf) {
        return HistoricalDate.parse(edtf);
    }
}
