package org.hashiya.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class RereadingTest {
    private final ArrayDeque<Runnable> elsewhere = new ArrayDeque<>();
    private final List<String> shown = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final Background background =
            new Background(
                    elsewhere::add, Runnable::run, problem -> said.add(problem.getMessage()));
    private int asked;

    private Rereading<String> rereading() {
        return new Rereading<>(
                background,
                () -> {
                    var words = "reading " + ++asked;
                    return () -> words;
                },
                shown::add);
    }

    @Test
    void whatIsAskedForMeanwhileIsReadOnceAndAfterwards() {
        var rereading = rereading();
        rereading.ask();
        rereading.ask();
        rereading.ask();
        assertThat(elsewhere).hasSize(1);
        elsewhere.remove().run();
        assertThat(elsewhere).hasSize(1);
        elsewhere.remove().run();
        assertThat(elsewhere).isEmpty();
        assertThat(shown).containsExactly("reading 1", "reading 2");
    }

    @Test
    void aReadingThatFailsIsSaidAndTheNextOneIsTried() {
        Callable<String> broken =
                () -> {
                    throw new IllegalStateException("the stick was removed");
                };
        var readings = new ArrayDeque<>(List.of(broken, () -> "it is back"));
        var rereading = new Rereading<>(background, readings::remove, shown::add);
        rereading.ask();
        elsewhere.remove().run();
        rereading.ask();
        elsewhere.remove().run();
        assertThat(said).containsExactly("the stick was removed");
        assertThat(shown).containsExactly("it is back");
    }
}
