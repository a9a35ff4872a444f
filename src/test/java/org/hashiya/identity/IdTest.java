package org.hashiya.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    @Test
    void anIdIsReadAsItWasWritten() {
        var chance = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            var id = new Id(chance.nextLong(), chance.nextLong());
            assertThat(Id.parse(id.toString())).isEqualTo(id);
        }
    }

    @Test
    void theSmallestAndTheLargestIdAreWrittenInTwentySixSigns() {
        assertThat(new Id(0, 0)).hasToString("0".repeat(26));
        assertThat(new Id(0, 33)).hasToString("0".repeat(24) + "11");
        assertThat(new Id(-1, -1)).hasToString("7" + "z".repeat(25));
    }

    @Test
    void idsSortAsNumbersAndAsTheyAreWritten() {
        var chance = new Random(2);
        for (int i = 0; i < 10_000; i++) {
            var one = new Id(chance.nextInt(3) - 1, chance.nextLong());
            var other = new Id(chance.nextInt(3) - 1, chance.nextLong());
            int order = Integer.signum(number(one).compareTo(number(other)));
            assertThat(Integer.signum(one.compareTo(other))).isEqualTo(order);
            assertThat(Integer.signum(one.toString().compareTo(other.toString()))).isEqualTo(order);
        }
    }

    private static BigInteger number(Id id) {
        return new BigInteger(Long.toUnsignedString(id.high()))
                .shiftLeft(64)
                .or(new BigInteger(Long.toUnsignedString(id.low())));
    }

    @Test
    void noTwoIdsAreTheSame() {
        var seen = new HashSet<Id>();
        for (int i = 0; i < 10_000; i++) {
            assertThat(seen.add(Id.random())).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0000000000000000000000000",
                "000000000000000000000000000",
                "80000000000000000000000000",
                "0000000000000000000000000i",
                "0000000000000000000000000A",
                "0000000000000000000000000-",
                "0000000000000000000000000ə"
            })
    void whatIsNoIdIsRefused(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Id.parse(written))
                .withMessage("“%s” is not an id", written);
    }
}
