package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.hashiya.annotation.Annotation;
import org.hashiya.identity.EditId;
import org.hashiya.project.Edit;
import org.hashiya.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An edit that brings back a mark names an edit that is in the history already, so it gets an id
/// of its own: also when so many were written that ids are looked up in memory, and after a
/// restart.
class AnIdIsNeverGivenTwiceTest {
    /// More than go into the index together.
    private static final int MANY = 620;

    private static final Span SPAN = new Span(0, 1);

    @TempDir Path folder;

    @Test
    void neitherOfAnEditOfNowNorOfOneBeforeTheRestart() {
        var before = LittleProject.at(folder.resolve("p.hashiya"));
        var early = firstOfMany(before);
        before.store().close();

        try (var store = ProjectStore.open(folder.resolve("p.hashiya"))) {
            var little = before.openedAs(store);
            assertThat(againAs(little, early)).isNotEqualTo(early.id().edit());
            var late = firstOfMany(little);
            assertThat(againAs(little, late)).isNotEqualTo(late.id().edit());
            assertThat(againAs(little, early)).isNotEqualTo(early.id().edit());
            var ids = new HashSet<EditId>();
            assertThat(store.history().newest(3 * MANY)).allMatch(entry -> ids.add(entry.id()));
        }
    }

    private static Annotation firstOfMany(LittleProject little) {
        var marks = Stream.generate(() -> little.plain(SPAN)).limit(MANY).toList();
        marks.forEach(mark -> little.write(new Edit.Annotate(mark)));
        return marks.getFirst();
    }

    /// Erases the mark and makes it again.
    private static EditId againAs(LittleProject little, Annotation mark) {
        little.write(new Edit.Erase(List.of(mark)));
        return little.write(new Edit.Annotate(mark)).id();
    }
}
