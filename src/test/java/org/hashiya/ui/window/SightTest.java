package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Edit;
import org.hashiya.text.Description;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.TextId;
import org.hashiya.ui.reading.Badge;
import org.junit.jupiter.api.Test;

/// What a reader chose not to see is not on the page, and comes back.
class SightTest {
    private static final TextId TEXT = TextId.random();
    private static final EditId EDIT = EditId.random();
    private static final EntityId MILLER = EntityId.random();

    private final Annotation name =
            annotation(1, "ana", Body.of(TagId.PERSON, new Meaning.Names(MILLER)));
    private final Annotation doubtful =
            annotation(2, "ana", Body.of(TagId.DATE).certainty(Certainty.LOW));
    private final Annotation claim =
            annotation(3, "ben", Body.of(TagId.CLAIM, new Meaning.Claims(ofTheMiller())));

    @Test
    void everythingIsSeenAtFirst() {
        assertThat(seen(Sight.EVERYTHING)).containsExactly(name, doubtful, claim);
        assertThat(Sight.EVERYTHING.isEverything()).isTrue();
    }

    @Test
    void byTag() {
        assertThat(seen(Sight.EVERYTHING.hiding(TagId.DATE, true))).containsExactly(name, claim);
        assertThat(seen(Sight.EVERYTHING.hidingTags(Set.of(TagId.DATE, TagId.PERSON))))
                .containsExactly(claim);
    }

    @Test
    void byCertainty() {
        assertThat(seen(Sight.EVERYTHING.hiding(Certainty.LOW, true))).containsExactly(name, claim);
    }

    @Test
    void byWhoMadeIt() {
        assertThat(seen(Sight.EVERYTHING.hiding("ana", true))).containsExactly(claim);
    }

    @Test
    void byEntityAlsoInsideClaims() {
        assertThat(seen(Sight.EVERYTHING.only(Optional.of(MILLER)))).containsExactly(name, claim);
        assertThat(seen(Sight.EVERYTHING.only(Optional.of(EntityId.random())))).isEmpty();
    }

    @Test
    void choicesAddUpAndAreTakenBackOneByOne() {
        var sight = Sight.EVERYTHING.hiding(TagId.DATE, true).hiding("ben", true);
        assertThat(seen(sight)).containsExactly(name);
        assertThat(sight.hiding(TagId.DATE, false).hiding("ben", false).isEverything()).isTrue();
    }

    @Test
    void aSightIsWrittenAndReadAgainWhateverPeopleAreCalled() {
        var sight =
                Sight.EVERYTHING
                        .hidingTags(Set.of(TagId.DATE, TagId.PERSON))
                        .hiding(Certainty.LOW, true)
                        .hiding("ana & co; a/b@c, «Əli»", true)
                        .hiding("ben", true)
                        .only(Optional.of(MILLER));
        assertThat(Sight.parse(sight.toString())).isEqualTo(sight);
        assertThat(sight.toString()).doesNotContain(",", ";", "@");
        assertThat(Sight.parse(Sight.EVERYTHING.toString())).isEqualTo(Sight.EVERYTHING);
    }

    @Test
    void aLayoutOfAnOlderProgramShowsEverything() {
        var layout = Layout.parse("0;" + TEXT + "@2@17;;").orElseThrow();
        assertThat(layout.panes()).containsExactly(new Layout.Place(TEXT, 2, 17, Sight.EVERYTHING));
        assertThat(Layout.parse(layout.toString())).contains(layout);
        assertThat(Layout.parse("0;" + TEXT + "@2@17@nonsense;;")).isEmpty();
    }

    @Test
    void whatIsNotInSightHasNoMarkAndIsNotUnderTheCaret() {
        var shown = text(List.of(name, doubtful, claim));
        shown.look(Sight.EVERYTHING.hiding(TagId.CLAIM, true));
        assertThat(shown.marks()).hasSize(2);
        assertThat(shown.at(3)).isEmpty();
        assertThat(shown.touching(new Span(0, 9))).containsExactly(name, doubtful);
    }

    @Test
    void aNewAnnotationThatIsNotInSightIsSaidAndNotDrawn() {
        var shown = text(List.of(name));
        shown.look(Sight.EVERYTHING.hiding(TagId.CLAIM, true));
        assertThat(shown.advance(new Edit.Annotate(claim)))
                .singleElement()
                .isInstanceOfSatisfying(
                        ShownText.Change.Hide.class,
                        hide -> assertThat(hide.annotation()).isEqualTo(claim));
        assertThat(shown.now().annotationCount()).isEqualTo(2);
    }

    @Test
    void aMarkGoesWhenItsAnnotationLeavesTheSight() {
        var shown = text(List.of(name));
        var mark = shown.marks().getFirst().id();
        shown.look(Sight.EVERYTHING.hiding(Certainty.LOW, true));
        var after = name.saying(name.body().certainty(Certainty.LOW), name.authorship());
        assertThat(shown.advance(new Edit.Rework(List.of(name), List.of(after))))
                .containsExactly(new ShownText.Change.Hide(mark, after));
    }

    private List<Annotation> seen(Sight sight) {
        return List.of(name, doubtful, claim).stream().filter(sight::shows).toList();
    }

    private static Claim ofTheMiller() {
        var bare = Claim.bare("The miller left.", new LanguageTag("en"));
        return new Claim(
                bare.paraphrase(),
                bare.kind(),
                bare.stance(),
                Optional.empty(),
                List.of(new Party.Registered(MILLER, EntityKind.PERSON)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                bare.scope());
    }

    private static Annotation annotation(int place, String who, Body body) {
        return new Annotation(
                new LastingId(EDIT, place),
                TEXT,
                new Span(place, place + 1),
                body,
                Authorship.of(who, Instant.EPOCH));
    }

    private static ShownText text(List<Annotation> annotations) {
        var words = String.join("", IntStream.range(0, 20).mapToObj(_ -> "word ").toList());
        return new ShownText(
                AnnotatedText.of(
                        new SourceText(
                                TEXT,
                                "Text",
                                new LanguageTag("en"),
                                new SourceText.Origin("a.txt", "UTF-8", "0".repeat(64), 1),
                                Description.NONE,
                                1,
                                words.length()),
                        new Revision(
                                1,
                                words,
                                new Structure(List.of(), List.of(), List.of()),
                                List.of()),
                        annotations),
                _ -> Badge.of(Color.RED));
    }
}
