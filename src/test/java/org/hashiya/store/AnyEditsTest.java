package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Tag;
import org.hashiya.pack.Pack;
import org.hashiya.parallel.Alignment;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry.Role;
import org.hashiya.project.Project;
import org.hashiya.project.Refused;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is done to a project, in whatever order: carrying the edits of the history out again
/// gives what is in the tables, and taking all of them back gives the empty project.
class AnyEditsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void areReplayedAndTakenBack(long seed) {
        var path = folder.resolve("p.hashiya");
        var store = ProjectStore.create(path, "Any");
        var empty = seen(store);
        var any = new AnyEdits(seed);
        int taken = 0;
        for (int step = 0; step < 150; step++) {
            taken += isTaken(store, any.next(store)) ? 1 : 0;
            for (int i = any.below(8) - 4; i > 0; i--) {
                undo(store);
            }
            for (int i = any.below(6) - 4; i > 0; i--) {
                redo(store);
            }
            if (any.below(40) == 0) {
                store.close();
                store = ProjectStore.open(path);
            }
        }
        assertThat(taken).isGreaterThan(110);
        while (store.history().nextToRedo().isPresent()) {
            redo(store);
        }
        assertThat(flaws(store)).isEmpty();

        var full = seen(store);
        while (store.history().nextToUndo().isPresent()) {
            undo(store);
        }
        assertThat(seen(store)).isEqualTo(empty).isNotEqualTo(full);
        assertThat(flaws(store)).isEmpty();

        while (store.history().nextToRedo().isPresent()) {
            redo(store);
        }
        assertThat(seen(store)).isEqualTo(full);
        assertThat(flaws(store)).isEmpty();
        store.close();
    }

    private static boolean isTaken(ProjectStore store, Edit edit) {
        try {
            store.write(edit, new Role.Fresh(), "Leyla");
            return true;
        } catch (Refused e) {
            return false;
        }
    }

    private static void undo(ProjectStore store) {
        store.history()
                .nextToUndo()
                .ifPresent(last ->
                        store.write(last.edit().inverse(), new Role.Undo(last.id()), "Anar"));
    }

    private static void redo(ProjectStore store) {
        store.history()
                .nextToRedo()
                .ifPresent(last ->
                        store.write(last.edit().inverse(), new Role.Redo(last.id()), "Anar"));
    }

    private static List<String> flaws(ProjectStore store) {
        var flaws = new ArrayList<String>();
        store.examine(flaw -> flaws.add(flaw.sentence()));
        return flaws;
    }

    /// Everything that can be seen of a project; tags that were dropped and come back stand last.
    private record Seen(
            Project project,
            Set<Tag> tags,
            Map<TextId, List<Annotation>> marks,
            Map<TextId, Set<Alignment>> alignments,
            Set<Object> words,
            Set<org.hashiya.project.Progress> progress,
            Set<Pack> packs) {}

    private static Seen seen(ProjectStore store) {
        var project = store.project();
        var marks = new HashMap<TextId, List<Annotation>>();
        var words = new HashSet<Object>();
        var alignments = new HashMap<TextId, Set<Alignment>>();
        for (var text : project.texts().keySet()) {
            var read = store.read(text);
            marks.put(text, read.annotations());
            alignments.put(text, Set.copyOf(store.parallels(text).all()));
            words.add(read.revision());
            words.add(ByteBuffer.wrap(store.original(text)));
        }
        var without =
                new Project(
                        project.identity(),
                        project.texts(),
                        new Project.Conventions(
                                new org.hashiya.annotation.TagSet(List.of()), List.of()),
                        project.entities(),
                        project.apparatus());
        return new Seen(
                without,
                new HashSet<>(project.tags().tags()),
                marks,
                alignments,
                words,
                Set.copyOf(store.survey().progress()),
                project.packs().keySet().stream().map(store::pack).collect(Collectors.toSet()));
    }
}
