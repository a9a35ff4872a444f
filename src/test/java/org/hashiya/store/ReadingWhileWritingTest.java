package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.project.Edit;
import org.hashiya.text.Span;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/// Whoever reads sees one moment, never half of an edit.
class ReadingWhileWritingTest {
    @TempDir Path folder;

    @RepeatedTest(5)
    void showsAnEditWholeOrNotAtAll() throws Exception {
        var little = LittleProject.at(folder.resolve("p.hashiya"));
        var mention = Body.of(TagId.PERSON, new Meaning.Names(little.ids().getFirst()));
        var isDone = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(3)) {
            var readers = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 3; i++) {
                readers.add(threads.submit(looking(little, isDone)));
            }
            for (int i = 0; i < 60; i++) {
                var one = little.mark(new Span(0, 2), mention);
                var other = little.plain(new Span(0, 2));
                little.write(new Edit.Annotate(List.of(one, other)));
                if (i % 3 == 2) {
                    little.write(new Edit.Erase(List.of(one, other)));
                }
            }
            isDone.set(true);
            for (var reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        }
        assertThat(little.marks()).hasSize(80);
        little.store().close();
    }

    private static Callable<Integer> looking(LittleProject little, AtomicBoolean isDone) {
        return () -> {
            int looks = 0;
            do {
                assertThat(little.marks().size() % 2).isZero();
                assertThat(little.store().project().texts()).hasSize(1);
                assertThat(little.store().history().nextToUndo()).isPresent();
                looks++;
            } while (!isDone.get());
            return looks;
        };
    }
}
