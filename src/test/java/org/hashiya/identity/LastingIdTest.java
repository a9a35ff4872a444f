package org.hashiya.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastingIdTest {
    private static final String EDIT = "0123456789abcdefghjkmnpqrs";

    @Test
    void aLastingIdIsTheEditAndThePlaceInIt() {
        var id = LastingId.parse(EDIT + ".12");
        assertThat(id.edit()).isEqualTo(EditId.parse(EDIT));
        assertThat(id.place()).isEqualTo(12);
        assertThat(id).hasToString(EDIT + ".12");
    }

    @Test
    void aLastingIdIsReadAsItWasWritten() {
        var chance = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            var id = new LastingId(EditId.random(), 1 + chance.nextInt(Integer.MAX_VALUE));
            assertThat(LastingId.parse(id.toString())).isEqualTo(id);
        }
    }

    @Test
    void whatOneEditMadeIsSortedByPlaceAsANumber() {
        assertThat(LastingId.parse(EDIT + ".9")).isLessThan(LastingId.parse(EDIT + ".10"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                EDIT,
                EDIT + ".",
                EDIT + ".x",
                EDIT + ".1.2",
                EDIT + ".+1",
                EDIT + ".01",
                EDIT + ".0",
                EDIT + ".-1",
                EDIT + ".2147483648",
                "short.1",
                EDIT + ".١"
            })
    void whatIsNoLastingIdIsRefusedInWords(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LastingId.parse(written))
                .withMessage("“%s” is not the id of an annotation", written);
    }
}
