package org.hashiya.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers in lists of others: what they may look like, and where a browser finds them.
class AuthorityTest {
    @ParameterizedTest
    @CsvSource({
        "wikidata,Q9248,true",
        "wikidata,9248,false",
        "wikidata,Q0,false",
        "viaf,24602065,true",
        "viaf,24602065a,false",
        "geonames,587084,true",
        "geonames,-1,false",
        "gnd,118540238,true", // the number of Goethe
        "gnd,118540239,false", // another check digit
        "gnd,4005728-8,true", // a subject heading: Berlin
        "gnd,4005728-9,false",
        "gnd,4011882-4,true", // Germany
        "gnd,11854023,false",
        "my list,shelf 12,true"
    })
    void aNumberHasTheFormOfItsList(String list, String number, boolean isGood) {
        assertThat(new Authority(list, number).isWellFormed()).isEqualTo(isGood);
    }

    @ParameterizedTest
    @CsvSource({
        "wikidata,https://www.wikidata.org/wiki/Q9248,Q9248",
        "Wikidata,q9248,Q9248",
        "viaf,https://viaf.org/viaf/24602065/,24602065",
        "geonames,https://www.geonames.org/587084/baku.html,587084",
        "gnd,https://d-nb.info/gnd/118540238,118540238",
        "own,https://example.org/1,https://example.org/1"
    })
    void anAddressMayBePastedInstead(String list, String typed, String number) {
        assertThat(Authority.of(list, typed).number()).isEqualTo(number);
    }

    @Test
    void onlyKnownListsHaveAddresses() {
        assertThat(new Authority("geonames", "587084").address())
                .hasToString("Optional[https://www.geonames.org/587084]");
        assertThat(new Authority("own", "1").address()).isEmpty();
        assertThat(new Authority("viaf", "1/../2").address()).isEmpty();
    }
}
