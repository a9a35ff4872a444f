package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hashiya.annotation.Annotation;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry;
import org.hashiya.project.HistoryLine;
import org.hashiya.project.Subject;
import org.junit.jupiter.api.Test;

/// Who did what to one text, one annotation, one entity, one relation.
class TheHistoryCanBeAskedTest {
    private final LittleProject little = LittleProject.inMemory();
    private final Shapes shapes = little.shapes();

    private List<HistoryLine> newestFirst(Subject subject) {
        return little.store().history().of(subject).toList();
    }

    private static List<EditId> ids(List<HistoryLine> lines) {
        return lines.stream().map(line -> line.entry().id()).toList();
    }

    private Edit.Rework rework(Annotation before) {
        return new Edit.Rework(
                List.of(before),
                List.of(
                        shapes.annotation(
                                before.id(), before.text(), little.length(), little.ids())));
    }

    @Test
    void oneAnnotationOutOfAHundredThatWereMadeTogether() {
        var marks = little.someMarks(100);
        var mark = marks.get(41);
        var made = little.write(new Edit.Annotate(marks));
        little.write(rework(marks.get(42)));
        var change = rework(mark);
        var changed = little.write(change);
        var erased = little.write(new Edit.Erase(List.of(change.after().getFirst())));

        var lines = newestFirst(new Subject.OfAnnotation(mark.id()));

        assertThat(ids(lines)).containsExactly(erased.id(), changed.id(), made.id());
        assertThat(lines.getLast().part()).isEqualTo(new Edit.Annotate(mark));
        assertThat(lines).extracting(HistoryLine::isUndone).containsOnly(false);
    }

    @Test
    void whatWasTakenBackIsShownAsUndoneUntilItIsMadeAgain() {
        var mark = little.mark();
        var made = little.write(new Edit.Annotate(mark));
        var changed = little.write(rework(mark));
        little.undo();
        var subject = new Subject.OfAnnotation(mark.id());
        assertThat(newestFirst(subject))
                .extracting(HistoryLine::isUndone)
                .containsExactly(false, true, false);

        little.redo();
        assertThat(newestFirst(subject))
                .extracting(HistoryLine::isUndone)
                .containsExactly(false, true, false, false);
        little.undo();
        little.undo();
        var lines = newestFirst(subject);
        assertThat(lines)
                .filteredOn(HistoryLine::isUndone)
                .extracting(line -> line.entry().id())
                .contains(made.id(), changed.id());
        assertThat(lines.getFirst().entry().role())
                .isEqualTo(new HistoryEntry.Role.Undo(made.id()));
        assertThat(little.store().history().fromTheFirst(subject).toList())
                .isEqualTo(lines.reversed());
    }

    @Test
    void oneTextAlsoInEditsOfSeveral() {
        var other = shapes.text();
        var came = little.write(other);
        var edit = new EditId(shapes.id());
        var here =
                shapes.annotation(
                        new LastingId(edit, 1), little.text(), little.length(), little.ids());
        var there = shapes.annotation(new LastingId(edit, 2), other.text().id(), 5, little.ids());
        var both = little.write(new Edit.Annotate(List.of(here, there)));
        little.write(new Edit.Annotate(little.mark()));

        var lines = newestFirst(new Subject.OfText(other.text().id()));

        assertThat(ids(lines)).containsExactly(both.id(), came.id());
        assertThat(lines.getFirst().part()).isEqualTo(new Edit.Annotate(there));
        assertThat(ids(newestFirst(new Subject.OfAnnotation(there.id()))))
                .containsExactly(both.id());
    }

    @Test
    void oneEntityAlsoWhereItCameTogetherWithItsMention() {
        var entity = shapes.entity();
        var edit = new EditId(shapes.id());
        var mention =
                shapes.annotation(
                        new LastingId(edit, 1),
                        little.text(),
                        little.length(),
                        List.of(entity.id()));
        var register = new Edit.Register(List.of(entity, shapes.entity()));
        var came = little.write(new Edit.Together(List.of(register, new Edit.Annotate(mention))));
        var after = shapes.entity(entity.id());
        var amended = little.write(new Edit.Amend(entity, after));
        little.write(
                new Edit.Amend(
                        little.entities().getFirst(), shapes.entity(little.ids().getFirst())));

        var lines = newestFirst(new Subject.OfEntity(entity.id()));

        assertThat(ids(lines)).containsExactly(amended.id(), came.id());
        assertThat(lines.getLast().part()).isEqualTo(new Edit.Register(List.of(entity)));
    }

    @Test
    void oneRelationWhichIsInTheHistoryOfBothItsClaims() {
        var one = little.claim();
        var two = little.claim();
        little.write(new Edit.Annotate(one));
        little.write(new Edit.Annotate(two));
        var relation = shapes.relation(one.id(), two.id());
        var made = little.write(new Edit.Relate(List.of(relation)));
        var gone = little.write(new Edit.Unrelate(List.of(relation)));

        assertThat(ids(newestFirst(new Subject.OfRelation(relation.id()))))
                .containsExactly(gone.id(), made.id());
        assertThat(ids(newestFirst(new Subject.OfAnnotation(two.id()))))
                .startsWith(gone.id(), made.id())
                .hasSize(3);
    }

    @Test
    void theNewestFewComeWithoutReadingTheRestWhichComesWhenItIsAskedFor() {
        var marks = IntStream.range(0, 1200).mapToObj(_ -> little.mark()).toList();
        marks.forEach(mark -> little.write(new Edit.Annotate(mark)));
        var subject = new Subject.OfText(little.text());

        assertThat(little.store().history().of(subject).limit(3).map(HistoryLine::part))
                .containsExactly(
                        new Edit.Annotate(marks.get(1199)),
                        new Edit.Annotate(marks.get(1198)),
                        new Edit.Annotate(marks.get(1197)));
        assertThat(little.store().history().of(subject)).hasSize(1201);
        assertThat(little.store().history().fromTheFirst(subject).skip(1).findFirst())
                .map(HistoryLine::part)
                .contains(new Edit.Annotate(marks.getFirst()));
        assertThat(little.store().history().of(new Subject.Everything())).hasSize(1202);
    }

    @Test
    void anEditTooLongToBeReadableIsFoundAsWell() {
        var marks = little.someMarks(400);
        var made = little.write(new Edit.Annotate(marks));

        assertThat(ids(newestFirst(new Subject.OfAnnotation(marks.get(399).id()))))
                .containsExactly(made.id());
        var later =
                little.write(
                        new Edit.Together(
                                List.of(
                                        new Edit.Erase(marks),
                                        new Edit.Register(List.of(shapes.entity())))));
        assertThat(ids(newestFirst(new Subject.OfAnnotation(marks.get(7).id()))))
                .containsExactly(later.id(), made.id());
    }
}
