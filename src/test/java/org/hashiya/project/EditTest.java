package org.hashiya.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Comment;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.chronology.StyleTable;
import org.hashiya.claim.Relation;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.identity.EditId;
import org.hashiya.identity.Id;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.pack.AnyPacks;
import org.hashiya.pack.PackChange;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.text.Description;
import org.hashiya.text.Passages;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditTest {
    private static final LanguageTag ENGLISH = new LanguageTag("en");
    private static final SourceText REPORT = text("The report", 1);
    private static final SourceText LETTER = text("The letter", 1);
    private static final Entity RUSTAM = entity(EntityKind.PERSON, "rustam");
    private static final Entity MILL = entity(EntityKind.OBJECT, "mill-1");
    private static final Relation AGREES = relation(1, Relation.Kind.CORROBORATES);
    private static final Relation DISAGREES = relation(2, Relation.Kind.CONTRADICTS);
    private static final AnyPacks.Source SOURCE =
            new AnyPacks.Source(REPORT.id(), "The mill was sold in the old town.");
    private static final Tag BRIDGE = tag("bridge");
    private static final Project PROJECT =
            new Project(
                    new Project.Identity(Id.random(), Id.random(), "Qarasu"),
                    new LinkedHashMap<>(Map.of(REPORT.id(), REPORT)),
                    TagSet.forHistorians().with(List.of(tag("road"))),
                    Map.of(RUSTAM.id(), RUSTAM),
                    Map.of(AGREES.id(), AGREES));

    /// Edits that change what a project knows when it is open. A removed text comes back from the
    /// store, and annotations are not here at all.
    static Stream<Edit> edits() {
        return Stream.of(
                new Edit.AddText(LETTER, revision(1), new Original(new byte[0])),
                new Edit.DescribeText(REPORT, REPORT.titled("The second report")),
                new Edit.Revise(
                        REPORT.id(),
                        revision(1),
                        revision(2),
                        new Edit.Rework(List.of(), List.of())),
                new Edit.Register(List.of(MILL)),
                new Edit.Strike(List.of(RUSTAM)),
                new Edit.Amend(
                        RUSTAM,
                        new Entity(
                                RUSTAM.id(),
                                RUSTAM.kind(),
                                "rustam-the-elder",
                                RUSTAM.names(),
                                RUSTAM.particulars())),
                new Edit.Relate(List.of(DISAGREES)),
                new Edit.Unrelate(List.of(AGREES)),
                new Edit.Discuss(List.of(), List.of(comment("Is it so?"))),
                new Edit.RevisePack(PackChange.made(new AnyPacks(3).pack(List.of(SOURCE)))),
                new Edit.DefineTags(List.of(BRIDGE)),
                new Edit.DropTags(List.of(tag("road"))),
                new Edit.ReviseStyles(List.of(), StyleTable.known().changes().subList(0, 2)),
                new Edit.ReviseTags(PROJECT.tags(), PROJECT.tags().merged(List.of(BRIDGE))),
                new Edit.ReviseTags(PROJECT.tags(), new TagSet(PROJECT.tags().tags().reversed())),
                new Edit.Together(
                        List.of(
                                new Edit.Register(List.of(MILL)),
                                new Edit.Strike(List.of(MILL, RUSTAM)),
                                new Edit.DefineTags(List.of(BRIDGE)))));
    }

    private static Comment comment(String words) {
        return new Comment(
                new LastingId(EditId.random(), 1),
                new Comment.Place(REPORT.id(), Optional.empty(), Optional.empty()),
                words,
                false,
                Authorship.of("Leyla", Instant.EPOCH));
    }

    private static Progress read() {
        return new Progress(
                REPORT.id(),
                new Passages.Place(Passages.Unit.PAGE, 3),
                Progress.Step.READ,
                "Leyla",
                Instant.EPOCH);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void anEditChangesTheProjectAndItsInverseChangesItBack(Edit edit) {
        var after = PROJECT.after(edit);
        assertThat(after).isNotEqualTo(PROJECT);
        assertThat(after.after(edit.inverse())).isEqualTo(PROJECT);
    }

    @Test
    void everyKindOfEditHasAnInverseWhoseInverseItIs() {
        var annotations = AnyAnnotation.some(new Random(1), REPORT.id(), 100, 3);
        var alignments = List.of(alignment());
        var all =
                Stream.concat(
                                edits(),
                                Stream.of(
                                        new Edit.RemoveText(REPORT.id()),
                                        new Edit.RestoreText(REPORT.id()),
                                        new Edit.Annotate(annotations),
                                        new Edit.Erase(annotations),
                                        new Edit.Rework(annotations, annotations),
                                        new Edit.Align(alignments),
                                        new Edit.Unalign(alignments),
                                        new Edit.Realign(alignments, alignments),
                                        new Edit.Review(List.of(), List.of(read()))))
                        .toList();
        Set<Class<?>> kinds = all.stream().map(Edit::getClass).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(recordsOf(Edit.class).toList());
        assertThat(all)
                .filteredOn(edit -> !(edit instanceof Edit.AddText))
                .allSatisfy(edit -> assertThat(edit.inverse().inverse()).isEqualTo(edit));
    }

    /// Those of all families.
    private static Stream<Class<?>> recordsOf(Class<?> kind) {
        return kind.isRecord()
                ? Stream.of(kind)
                : Stream.of(kind.getPermittedSubclasses()).flatMap(EditTest::recordsOf);
    }

    @Test
    void addingATextIsUndoneByPuttingItOutOfSight() {
        var added = new Edit.AddText(LETTER, revision(1), new Original(new byte[0]));
        assertThat(added.inverse()).isEqualTo(new Edit.RemoveText(LETTER.id()));
        assertThat(added.inverse().inverse()).isEqualTo(new Edit.RestoreText(LETTER.id()));
    }

    @Test
    void aRevisedTextKeepsItsPlaceInTheList() {
        var two = PROJECT.withText(LETTER);
        var edit = new Edit.DescribeText(REPORT, REPORT.titled("The second report"));
        assertThat(two.after(edit).listOfTexts())
                .containsExactly(REPORT.titled("The second report"), LETTER);
    }

    @Test
    void whatAnEditMakesIsNamedAfterIt() {
        var edit = EditId.random();
        var annotations = AnyAnnotation.some(new Random(1), REPORT.id(), 100, 2);
        assertThat(new Edit.Annotate(annotations).minted())
                .contains(annotations.getFirst().id().edit());
        assertThat(new Edit.Erase(annotations).minted()).isEmpty();
        var relation =
                new Relation(
                        new LastingId(edit, 1),
                        AGREES.claims(),
                        AGREES.kind(),
                        "",
                        Certainty.UNSTATED);
        assertThat(
                        new Edit.Together(
                                        List.of(
                                                new Edit.Register(List.of(MILL)),
                                                new Edit.Relate(List.of(relation))))
                                .minted())
                .contains(edit);
    }

    @Test
    void aReworkHasTheSameAnnotationsBeforeAndAfter() {
        var one = AnyAnnotation.some(new Random(1), REPORT.id(), 100, 3);
        assertThatIllegalArgumentException().isThrownBy(() -> new Edit.Rework(one, one.reversed()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edit.Rework(one, one.subList(0, 2)));
    }

    @Test
    void aProjectFindsWhatItHolds() {
        assertThat(PROJECT.text(REPORT.id())).contains(REPORT);
        assertThat(PROJECT.entity(RUSTAM.id())).contains(RUSTAM);
        assertThat(PROJECT.entity(EntityKind.PERSON, "rustam")).contains(RUSTAM);
        assertThat(PROJECT.entity(EntityKind.PLACE, "rustam")).isEmpty();
        assertThat(PROJECT.relationsOf(AGREES.claims().second())).containsExactly(AGREES);
        assertThat(PROJECT.relationsOf(DISAGREES.claims().first())).isEmpty();
        assertThat(PROJECT.after(new Edit.RemoveText(REPORT.id())).listOfTexts()).isEmpty();
    }

    private static Alignment alignment() {
        return new Alignment(
                new LastingId(EditId.random(), 1),
                List.of(
                        new Passage(REPORT.id(), new Span(0, 3)),
                        new Passage(LETTER.id(), new Span(0, 3))),
                Alignment.Grounds.BY_HAND,
                AnyAnnotation.AYNUR);
    }

    @Test
    void aRealignmentHasTheSameAlignmentsBeforeAndAfter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edit.Realign(List.of(alignment()), List.of(alignment())));
    }

    private static SourceText text(String title, int revision) {
        return new SourceText(
                TextId.random(),
                title,
                ENGLISH,
                new SourceText.Origin("report.txt", "UTF-8", "0".repeat(64), 12),
                Description.NONE,
                revision,
                revision(revision).words().length());
    }

    private static Revision revision(int number) {
        return new Revision(
                number,
                "The mill" + " burnt".repeat(number),
                new Structure(List.of(), List.of(), List.of()),
                List.of());
    }

    private static Entity entity(EntityKind kind, String key) {
        return new Entity(
                EntityId.random(),
                kind,
                key,
                List.of(new Name(key, ENGLISH, Name.Use.MAIN)),
                Entity.Particulars.NONE);
    }

    private static Relation relation(int place, Relation.Kind kind) {
        var edit = EditId.random();
        return new Relation(
                new LastingId(edit, place),
                new Relation.Pair(new LastingId(edit, 10), new LastingId(edit, 11)),
                kind,
                "the same figure",
                Certainty.LOW);
    }

    private static Tag tag(String id) {
        return new Tag(
                new TagId(id),
                Optional.empty(),
                Map.of("en", id),
                new Tag.Look("#123456", ""),
                "seg");
    }
}
