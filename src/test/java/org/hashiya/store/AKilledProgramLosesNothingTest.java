package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import org.hashiya.annotation.Annotation;
import org.hashiya.project.Edit;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed while it writes has on the disk whatever it said it had, and nothing by
/// halves.
class AKilledProgramLosesNothingTest {
    private static final int BULK = 300;
    @TempDir Path folder;

    @RepeatedTest(3)
    void ofWhatItAcknowledged(RepetitionInfo round) throws IOException {
        var path = folder.resolve("p.hashiya");
        var acknowledged = new ArrayList<String>();
        TextId text;
        try (var child = Child.start(WritesUntilKilled.class, path.toString())) {
            text = TextId.parse(child.line());
            for (int i = 40 * round.getCurrentRepetition(); i > 0; i--) {
                acknowledged.add(child.line());
            }
            child.kill();
            for (var late = child.line(); !late.isEmpty(); late = child.line()) {
                acknowledged.add(late);
            }
        }
        acknowledged.removeIf(line -> !line.endsWith("."));

        try (var store = ProjectStore.open(path)) {
            var marks = store.read(text).annotations();
            var edits = new HashSet<String>();
            marks.forEach(mark -> edits.add(mark.id().edit() + "."));
            assertThat(edits).containsAll(acknowledged);
            assertThat(marks.size() % BULK).isEqualTo(singles(marks.size(), edits.size()) % BULK);
            assertThat(store.history().newest(2 * acknowledged.size() + 10))
                    .hasSize(edits.size() + 2);
            assertThat(store.history().nextToUndo()).isPresent();
        }
    }

    /// Of `edits` edits, each single one made one mark and each bulk made [#BULK].
    private static int singles(int marks, int edits) {
        int bulks = (marks - edits) / (BULK - 1);
        return edits - bulks;
    }

    /// Writes single marks and now and then many at once; says so after each.
    static final class WritesUntilKilled {
        private WritesUntilKilled() {}

        public static void main(String[] args) {
            var little = LittleProject.at(Path.of(args[0]));
            System.out.println(little.text());
            for (int i = 1; ; i++) {
                var marks = new ArrayList<Annotation>(little.someMarks(i % 20 == 0 ? BULK : 1));
                var entry = little.write(new Edit.Annotate(marks));
                System.out.println(entry.id() + ".");
            }
        }
    }
}
