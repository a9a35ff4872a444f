package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.project.Edit;
import org.hashiya.project.Refused;
import org.hashiya.proposal.naming.Letters;
import org.hashiya.text.TextId;
import org.hashiya.workbench.TagSets.Fate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tags go with a decision about their marks, batches with one about what was changed since; each
/// is one edit and comes back with one undo.
class TagSetsTest {
    @TempDir Path folder;
    private Desk desk;
    private TagSets sets;

    @BeforeEach
    void openTheSample() {
        desk = SampleTour.begin(folder.resolve("sample.hashiya"), "aynur");
        sets = new TagSets(desk);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<Annotation> all() {
        return desk.project().texts().keySet().stream()
                .flatMap(text -> desk.read(text).annotations().stream())
                .toList();
    }

    private long count(TagId tag) {
        return all().stream().filter(mark -> mark.tag().equals(tag)).count();
    }

    private void undo() {
        assertThat(Waiting.on(desk.undo())).isPresent();
    }

    @Test
    void marksAreCountedWithoutReadingTheTexts() {
        for (var tag : desk.project().tags().tags()) {
            assertThat(sets.marks(tag.id())).as("%s", tag.id()).isEqualTo((int) count(tag.id()));
        }
    }

    @Test
    void theMarksOfATagThatGoesGetAnotherOne() {
        var before = all();
        var tags = desk.project().tags();
        long persons = count(TagId.PERSON);
        long groups = count(TagId.GROUP);
        assertThat(persons).isPositive();

        Waiting.on(desk.perform(sets.drop(TagId.PERSON, new Fate.Moved(TagId.GROUP))));
        assertThat(desk.project().tags().find(TagId.PERSON)).isEmpty();
        assertThat(count(TagId.GROUP)).isEqualTo(persons + groups);
        assertThat(desk.store().project().tags()).isEqualTo(desk.project().tags());

        undo();
        assertThat(all()).isEqualTo(before);
        assertThat(desk.store().project().tags()).isEqualTo(tags);
    }

    @Test
    void orTheyAreErasedWithTheRelationsOfTheirClaims() {
        var before = all();
        var relations = desk.project().relations();
        assertThat(relations).isNotEmpty();

        Waiting.on(desk.perform(sets.drop(TagId.CLAIM, new Fate.Erased())));
        assertThat(count(TagId.CLAIM)).isZero();
        assertThat(desk.project().relations()).isEmpty();

        undo();
        assertThat(all()).isEqualTo(before);
        assertThat(desk.project().relations()).isEqualTo(relations);
    }

    @Test
    void whatStandsUnderATagMovesUpWhenItGoes() {
        var above = tag("above", Optional.empty());
        var below = tag("below", Optional.of(above.id()));
        Waiting.on(desk.perform(sets.revise(desk.project().tags().with(List.of(above, below)))));
        Waiting.on(desk.perform(sets.drop(above.id(), new Fate.Erased())));

        assertThat(desk.project().tags().find(below.id())).contains(below.under(Optional.empty()));
    }

    private static Tag tag(String id, Optional<TagId> parent) {
        return new Tag(new TagId(id), parent, Map.of("en", id), new Tag.Look("#000000", ""), "seg");
    }

    @Test
    void aSetWithAFlawIsRefusedInASentence() {
        var twice = tag("bridge", Optional.empty()).look(new Tag.Look("#000000", "p"));
        var tags = desk.project().tags();

        assertThatThrownBy(() -> sets.revise(tags.with(List.of(twice))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("The key “p” is that of two tags, “person” and “bridge”");
        assertThatThrownBy(() -> sets.drop(TagId.PERSON, new Fate.Moved(TagId.PERSON)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> sets.drop(new TagId("none"), new Fate.Erased()))
                .isInstanceOf(Refused.class);
        assertThat(desk.project().tags()).isEqualTo(tags);
    }

    @Test
    void aChangeThatWasBuiltOnAnotherSetIsRefused() {
        var tags = desk.project().tags();
        var stale = new Edit.ReviseTags(tags, new TagSet(tags.tags().reversed()));
        Waiting.on(desk.perform(sets.revise(tags.with(List.of(tag("x", Optional.empty()))))));

        assertThatThrownBy(() -> Waiting.on(desk.perform(stale)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("changed meanwhile");
    }

    @Test
    void aBatchKnowsWhatWasChangedSinceAndGoesWithOrWithoutIt() {
        var texts = List.copyOf(desk.project().texts().keySet());
        var tagging = new TagAll(desk);
        var the = new TagAll.Wanted("the", TagId.TERM, Optional.empty());
        var places = tagging.find(List.of(the), Letters.EXACT, texts);
        assertThat(places).hasSizeGreaterThan(60);
        var before = all();
        var entry = Waiting.on(desk.perform(tagging.edit(places)));
        var batches = new Batches(desk);
        var batch = batches.standing(entry.id());
        assertThat(batch.untouched()).hasSize(places.size());
        assertThat(batch.changed()).isEmpty();
        assertThat(tagging.find(List.of(the), Letters.EXACT, texts)).isEmpty();

        var one = batch.untouched().get(3);
        var other = batch.untouched().get(5);
        var noted =
                one.saying(one.body().note("why?"), one.authorship().changedBy("rena", desk.now()));
        Waiting.on(desk.perform(new Edit.Rework(List.of(one), List.of(noted))));
        Waiting.on(desk.perform(new Edit.Erase(List.of(other))));

        var now = batches.standing(entry.id());
        assertThat(now.changed()).containsExactly(noted);
        assertThat(now.untouched()).hasSize(places.size() - 2);
        var listed = batches.all().getFirst();
        assertThat(listed.id()).isEqualTo(entry.id());
        assertThat(listed.made()).isEqualTo(places.size());
        assertThat(listed.standing()).isEqualTo(places.size() - 1);
        assertThat(listed.tags()).containsExactly(TagId.TERM);

        Waiting.on(desk.perform(batches.removal(now, false).orElseThrow()));
        var expected = new ArrayList<>(before);
        expected.add(noted);
        assertThat(all()).containsExactlyInAnyOrderElementsOf(expected);
        undo();
        Waiting.on(desk.perform(batches.removal(now, true).orElseThrow()));
        assertThat(all()).containsExactlyInAnyOrderElementsOf(before);
        undo();
        assertThat(batches.standing(entry.id())).isEqualTo(now);
    }

    @Test
    void theNamesOfAnEntityAreLookedForAndLinked() {
        var entity =
                desk.project().entities().values().stream()
                        .filter(each -> each.names().size() > 1)
                        .findFirst()
                        .orElseThrow();
        var wanted = new TagAll(desk).ofEntity(entity.id(), TagId.PERSON);

        assertThat(wanted).hasSizeGreaterThan(1);
        assertThat(wanted).allMatch(each -> each.entity().equals(Optional.of(entity.id())));
        List<TextId> none = List.of();
        assertThat(new TagAll(desk).find(wanted, Letters.EXACT, none)).isEmpty();
    }
}
