package org.hashiya.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.claim.Relation;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.project.Refused;
import org.hashiya.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Many annotations of one edit that are alike lie up to a thousand in a row. Nobody who reads,
/// changes or erases them notices.
class LargeEditsShareRowsTest {
    private static final Authorship HISTORY =
            Authorship.of("Leyla", Instant.parse("2026-11-25T10:00:00Z"));
    private static final Claim CLAIM = Claim.bare("", new LanguageTag("ru"));
    private final LittleProject little = LittleProject.inMemory();
    private List<Annotation> marks = List.of();

    @BeforeEach
    void aLargeEdit() {
        marks = alike(new EditId(little.shapes().id()), 2500);
        little.write(new Edit.Annotate(marks));
    }

    /// Mentions of a person, doubtful words, claims of which nothing is said yet and, few, terms.
    private List<Annotation> alike(EditId edit, int count) {
        var bodies =
                List.of(
                        Body.of(TagId.PERSON, new Meaning.Names(little.ids().getFirst())),
                        Body.of(TagId.DOUBTFUL).note("illegible"),
                        Body.of(TagId.CLAIM, new Meaning.Claims(CLAIM)));
        var all = new ArrayList<Annotation>();
        for (int place = 1; place <= count; place++) {
            int start = place % (little.length() - 1);
            var body = place % 500 == 0 ? Body.of(TagId.TERM) : bodies.get(place % 3);
            var id = new LastingId(edit, place);
            all.add(new Annotation(id, little.text(), new Span(start, start + 1), body, HISTORY));
        }
        return all;
    }

    private int count(String sql) {
        return little.store()
                .database()
                .reading(session -> session.handle().createQuery(sql).mapTo(int.class).one());
    }

    private void assertThere(List<Annotation> expected) {
        assertThat(little.marks()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(count("select count(*) from mark")).isEqualTo(expected.size());
    }

    @Test
    void theyAreReadAsTheyWereWritten() {
        assertThere(marks);
        assertThat(count("select count(*) from annotation_run")).isEqualTo(3);
        assertThat(count("select count(*) from annotation")).isEqualTo(5);
        assertThat(count("select count(*) from mark where register is not null"))
                .isEqualTo(
                        (int)
                                marks.stream()
                                        .filter(mark -> mark.tag().equals(TagId.PERSON))
                                        .count());
    }

    @Test
    void undoneAndDoneAgainTheyShareRowsAgain() {
        little.undo();
        assertThere(List.of());
        assertThat(count("select count(*) from annotation_run")).isZero();

        little.redo();
        assertThere(marks);
        assertThat(count("select count(*) from annotation_run")).isEqualTo(3);
    }

    @Test
    void oneIsChangedAndOneErased() {
        var before = marks.get(700);
        var after = before.saying(Body.of(TagId.PLACE).note("a place after all"), HISTORY);
        little.write(new Edit.Rework(List.of(before), List.of(after)));
        little.write(new Edit.Erase(List.of(marks.get(1701))));

        var expected = new ArrayList<>(marks);
        expected.set(700, after);
        expected.remove(1701);
        assertThere(expected);
        little.undo();
        little.undo();
        assertThere(marks);
        little.undo();
        assertThere(List.of());
    }

    @Test
    void claimsAmongThemAreKnownAsClaims() {
        assertThat(count("select count(*) from mark where meaning = 'claim'"))
                .isEqualTo(
                        (int)
                                marks.stream()
                                        .filter(mark -> mark.tag().equals(TagId.CLAIM))
                                        .count());
        assertThat(little.store().textsWithClaims()).containsExactly(little.text());
    }

    @Test
    void twoClaimsAmongThemAreRelated() {
        var claims = marks.stream().filter(mark -> mark.tag().equals(TagId.CLAIM)).toList();
        var pair = new Relation.Pair(claims.get(3).id(), claims.get(44).id());
        var id = new LastingId(new EditId(little.shapes().id()), 1);
        var relation =
                new Relation(id, pair, Relation.Kind.CONTRADICTS, "by a day", Certainty.HIGH);
        little.write(new Edit.Relate(List.of(relation)));

        assertThat(little.store().project().relations()).containsEntry(id, relation);
        assertThere(marks);
        assertThatThrownBy(() -> little.write(new Edit.Erase(List.of(claims.get(44)))))
                .hasMessageContaining("related to another claim");
        little.undo();
        assertThat(little.store().project().relations()).isEmpty();
        assertThere(marks);
    }

    @Test
    void anyPartIsErasedAndComesBack() {
        var chance = new Random(7);
        for (int i = 0; i < 5; i++) {
            int from = chance.nextInt(marks.size() - 1);
            int to = from + 1 + chance.nextInt(marks.size() - from - 1);
            var part = List.copyOf(little.marks().subList(from, to));
            little.write(new Edit.Erase(part));
            assertThat(little.marks()).hasSize(marks.size() - part.size());
            little.undo();
            assertThere(marks);
        }
    }

    @Test
    void theyAreFoundByTheirIds() {
        var id = marks.get(1234).id();
        assertThat(little.store().annotationsStarting(id.toString(), 5)).contains(marks.get(1234));
        assertThat(little.store().textOf(id)).contains(little.text());
    }

    @Test
    void twoOfThemAreRelated() {
        var relation = little.shapes().relation(marks.get(3).id(), marks.get(4).id());
        little.write(new Edit.Relate(List.of(relation)));

        assertThat(little.store().project().relations()).containsKey(relation.id());
        assertThere(marks);
        assertThatThrownBy(() -> little.write(new Edit.Erase(marks)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("related");
        assertThere(marks);
    }

    @Test
    void whatTheyNameCannotBeStruckAndTheirTagNotDropped() {
        assertThatThrownBy(
                        () -> little.write(new Edit.Strike(List.of(little.entities().getFirst()))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("marks point");
        var doubtful = little.store().project().tags().find(TagId.DOUBTFUL).orElseThrow();
        assertThatThrownBy(() -> little.write(new Edit.DropTags(List.of(doubtful))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("in use");
    }

    @Test
    void whatIsThereAlreadyIsRefused() {
        assertThatThrownBy(() -> little.write(new Edit.Annotate(marks.subList(100, 400))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already");
        var twice = new ArrayList<>(alike(new EditId(little.shapes().id()), 200));
        twice.add(twice.get(7));
        assertThatThrownBy(() -> little.write(new Edit.Annotate(twice)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already");
        assertThere(marks);
    }
}
