package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.TagId;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry;
import org.hashiya.project.HistoryEntry.Role;
import org.hashiya.project.Refused;
import org.hashiya.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Undo and redo behave like two stacks, whenever the project is closed and opened in between.
class UndoSurvivesARestartTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aRandomWalkEndsWhereTwoStacksEnd(long seed) {
        var path = folder.resolve("p.hashiya");
        var little = LittleProject.at(path);
        var chance = new Shapes(seed);
        Deque<Set<Annotation>> undone = new ArrayDeque<>();
        Deque<Set<Annotation>> done = new ArrayDeque<>();
        Set<Annotation> now = Set.of();
        for (int step = 0; step < 150; step++) {
            switch (chance.below(8)) {
                case 0, 1, 2, 3 -> {
                    done.push(now);
                    undone.clear();
                    now = change(little, now, chance);
                }
                case 4, 5 -> {
                    if (!done.isEmpty()) {
                        little.undo();
                        undone.push(now);
                        now = done.pop();
                    }
                }
                case 6 -> {
                    if (!undone.isEmpty()) {
                        little.redo();
                        done.push(now);
                        now = undone.pop();
                    }
                }
                default -> {
                    if (chance.below(3) == 0) {
                        little.store().close();
                        little = little.openedAs(ProjectStore.open(path));
                    }
                }
            }
            assertThat(little.store().history().nextToRedo().isPresent())
                    .isEqualTo(!undone.isEmpty());
        }
        assertThat(little.marks()).hasSize(now.size()).containsAll(now);
        while (!done.isEmpty()) {
            little.undo();
            now = done.pop();
            assertThat(new HashSet<>(little.marks())).isEqualTo(now);
        }
        little.store().close();
    }

    private static Set<Annotation> change(
            LittleProject little, Set<Annotation> now, Shapes chance) {
        var next = new HashSet<>(now);
        var all = new ArrayList<>(now);
        int kind = all.isEmpty() ? 0 : chance.below(3);
        if (kind == 0) {
            var some = little.someMarks(1 + chance.below(4));
            little.write(new Edit.Annotate(some));
            next.addAll(some);
        } else if (kind == 1) {
            var one = chance.oneOf(all);
            little.write(new Edit.Erase(List.of(one)));
            next.remove(one);
        } else {
            var one = chance.oneOf(all);
            var other =
                    little.shapes().annotation(one.id(), one.text(), little.length(), little.ids());
            little.write(new Edit.Rework(List.of(one), List.of(other)));
            next.remove(one);
            next.add(other);
        }
        return next;
    }

    @Test
    void aNewEditForgetsWhatCouldBeRedone() {
        var little = LittleProject.inMemory();
        little.write(new Edit.Annotate(little.mark()));
        little.undo();
        assertThat(little.store().history().nextToRedo()).isPresent();

        little.write(new Edit.Annotate(little.mark()));

        assertThat(little.store().history().nextToRedo()).isEmpty();
    }

    @Test
    void onlyTheNewestCanBeTakenBack() {
        var little = LittleProject.inMemory();
        var first = little.write(new Edit.Annotate(little.mark()));
        little.write(new Edit.Annotate(little.mark()));

        assertThatThrownBy(() ->
                        little.store()
                                .write(first.edit().inverse(), new Role.Undo(first.id()), "Leyla"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Something else was changed since");
        assertThat(little.marks()).hasSize(2);
    }

    @Test
    void theHistoryTellsWhoWhenAndWhy() {
        var little = LittleProject.inMemory();
        var made = little.write(new Edit.Annotate(little.mark()));
        little.undo();
        little.redo();

        var newest = little.store().history().newest(3);

        assertThat(newest)
                .extracting(HistoryEntry::role)
                .containsExactly(
                        new Role.Redo(newest.get(1).id()),
                        new Role.Undo(made.id()),
                        new Role.Fresh());
        assertThat(newest.getFirst().parents()).containsExactly(newest.get(1).id());
        assertThat(newest.get(2)).isEqualTo(made);
        assertThat(little.store().history().lastWritten())
                .contains(newest.getFirst().provenance().when());
    }

    @Test
    void anEditTooLongToBeReadableIsPackedAndComesBackWhole() {
        var little = LittleProject.inMemory();
        var mark = little.mark(new Span(0, 3), Body.of(TagId.NOTE).note("nöqtə ".repeat(400_000)));
        little.write(new Edit.Annotate(mark));
        little.undo();
        little.redo();

        assertThat(little.marks()).containsExactly(mark);
    }
}
