package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Keys that follow each other are one run, in whatever order they are told.
class KeyRunTest {
    @Test
    void neighboursAreOneRun() {
        assertThat(KeyRun.of(List.of(7L, 5L, 6L, 9L, 9L, 2L)))
                .containsExactly(new KeyRun(2, 2), new KeyRun(5, 7), new KeyRun(9, 9));
        assertThat(KeyRun.of(List.of())).isEmpty();
    }
}
