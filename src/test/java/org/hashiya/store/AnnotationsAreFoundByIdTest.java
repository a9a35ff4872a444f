package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hashiya.annotation.Annotation;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Edit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationsAreFoundByIdTest {
    @TempDir Path folder;

    @Test
    void byAnyBeginningOfTheId() {
        var little = LittleProject.inMemory();
        var marks = little.someMarks(12);
        little.write(new Edit.Annotate(marks));
        var third = marks.get(2);
        var id = third.id().toString();

        assertThat(little.store().annotationsStarting(id, 5)).containsExactly(third);
        assertThat(little.store().annotationsStarting(id.substring(0, 5), 50))
                .containsExactlyInAnyOrderElementsOf(marks);
        assertThat(little.store().annotationsStarting(id.substring(0, 1), 3)).hasSize(3);
        assertThat(little.store().annotationsStarting(third.id().edit() + ".1", 50))
                .extracting(mark -> mark.id().place())
                .containsExactlyInAnyOrder(1, 10, 11, 12);
        assertThat(little.store().annotationsStarting("", 50)).hasSize(12);
        assertThat(little.store().annotationsStarting(id.toUpperCase(java.util.Locale.ROOT), 5))
                .containsExactly(third);
    }

    @Test
    void butNotByWhatNoIdBeginsWith() {
        var little = LittleProject.inMemory();
        little.write(new Edit.Annotate(little.mark()));

        assertThat(little.store().annotationsStarting("u", 5)).isEmpty();
        assertThat(little.store().annotationsStarting("9", 5)).isEmpty();
        assertThat(little.store().annotationsStarting("0.1", 5)).isEmpty();
        assertThat(little.store().annotationsStarting("a mark", 5)).isEmpty();
        assertThat(little.store().annotationsStarting("0".repeat(40), 5)).isEmpty();
    }

    @Test
    void inWhicheverTextAnEditMadeThem() {
        var little = LittleProject.inMemory();
        var letter = little.shapes().text();
        little.write(letter);
        var inBook = little.mark();
        var inLetter =
                little.shapes()
                        .annotation(
                                new LastingId(inBook.id().edit(), 2),
                                letter.text().id(),
                                letter.first().words().length(),
                                little.ids());
        little.write(new Edit.Annotate(List.of(inBook, inLetter)));

        assertThat(little.store().textOf(inBook.id())).contains(little.text());
        assertThat(little.store().textOf(inLetter.id())).contains(letter.text().id());
        assertThat(little.store().textOf(new LastingId(inBook.id().edit(), 3))).isEmpty();

        little.write(new Edit.RemoveText(letter.text().id()));
        assertThat(little.store().textOf(inLetter.id())).isEmpty();
    }

    @Test
    void evenWhenTheEditThatMadeThemWasMadeElsewhere() {
        var little = LittleProject.inMemory();
        var foreign = new ArrayList<Annotation>();
        for (int i = 0; i < 5; i++) {
            foreign.add(little.mark());
        }
        little.write(new Edit.Annotate(foreign));
        little.undo();
        little.redo();

        for (var mark : foreign) {
            assertThat(little.store().textOf(mark.id())).contains(little.text());
        }
        little.write(new Edit.Erase(List.of(foreign.get(3))));
        assertThat(little.store().textOf(foreign.get(3).id())).isEmpty();
        assertThat(little.marks()).hasSize(4);
    }

    @Test
    void aMarkThatComesBackUnderItsOldNameIsTheSame() {
        var little = LittleProject.inMemory();
        var mark = little.mark();
        var made = little.write(new Edit.Annotate(mark));
        little.write(new Edit.Erase(List.of(mark)));

        var again = little.write(new Edit.Annotate(mark));

        assertThat(again.id()).isNotEqualTo(made.id());
        assertThat(little.marks()).containsExactly(mark);
        little.undo();
        little.undo();
        assertThat(little.marks()).containsExactly(mark);
    }

    @Test
    void amongThousandsOfEditsAndAfterARestart() {
        var path = folder.resolve("p.hashiya");
        var little = LittleProject.at(path);
        var marks = new ArrayList<Annotation>();
        for (int i = 0; i < 1300; i++) {
            marks.add(little.mark());
            little.write(new Edit.Annotate(marks.getLast()));
        }
        little.store().close();
        var opened = little.openedAs(ProjectStore.open(path));
        for (int i = 0; i < marks.size(); i += 97) {
            assertThat(opened.store().annotationsStarting(marks.get(i).id().toString(), 2))
                    .containsExactly(marks.get(i));
            opened.write(new Edit.Erase(List.of(marks.get(i))));
        }
        assertThat(opened.marks()).hasSize(1300 - 14);
        assertThat(opened.store().textOf(new LastingId(new EditId(little.shapes().id()), 1)))
                .isEmpty();
        opened.store().close();
    }
}
