package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hashiya.identity.EditId;
import org.junit.jupiter.api.Test;

class SeenIdsTest {
    @Test
    void anIdThatWasAddedIsNeverTakenForNew() {
        var seen = new SeenIds();
        var ids = Stream.generate(EditId::random).limit(10_000).toList();
        ids.forEach(seen::add);
        assertThat(ids).allMatch(seen::mayHave);
    }

    @Test
    void ofNewOnesNextToNoneIsTakenForKnown() {
        var seen = new SeenIds();
        Stream.generate(EditId::random).limit(10_000).forEach(seen::add);
        assertThat(Stream.generate(EditId::random).limit(10_000).filter(seen::mayHave))
                .hasSizeLessThan(10);
    }
}
