package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Mentions;
import org.hashiya.annotation.Party;
import org.hashiya.annotation.TagId;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.Authority;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.entity.Tie;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.intake.IntakeWishes;
import org.hashiya.intake.PlainTextIntake;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.project.Project;
import org.hashiya.project.Refused;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Description;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two entries become one, and one becomes two, with everything that points to them.
class EntriesAreJoinedAndPartedTest {
    private static final String WORDS = "Ada met Ada. Adah was glad. ".repeat(30);

    private final Desk desk = new Desk(ProjectStore.inMemory("Join"), Runnable::run, "me");
    private final RegisterWork work = new RegisterWork(desk);
    private TextId text = TextId.random();
    private Entity ada = entity("ada", EntityKind.PERSON, "Ada", "1901", "Q1");
    private Entity adah = entity("adah", EntityKind.PERSON, "Adah", "1902", "Q2");
    private Entity child = entity("child", EntityKind.PERSON, "Child", "", "Q3");

    private static Entity entity(
            String key, EntityKind kind, String name, String dates, String number) {
        return new Entity(
                EntityId.random(),
                kind,
                key,
                List.of(new Name(name, new LanguageTag("en"), Name.Use.MAIN)),
                new Entity.Particulars(
                        Optional.of(dates)
                                .filter(said -> !said.isEmpty())
                                .map(HistoricalDate::parse),
                        Optional.empty(),
                        List.of(new Authority("wikidata", number)),
                        ""));
    }

    @BeforeEach
    void aTextWithMentionsOfEveryKind() {
        text = addText();
        child =
                child.knownBy(
                        child.particulars().ties(List.of(new Tie(Tie.Kind.CHILD_OF, adah.id()))));
        adah = adah.knownBy(adah.particulars().ties(List.of(new Tie(Tie.Kind.SAME_AS, ada.id()))));
        perform(new Edit.Register(List.of(ada, adah, child)));
        mark(adah, WORDS.indexOf("Adah"), 4);
        mark(ada, 0, 3);
        mark(ada, 8, 3);
        var run = new ArrayList<Annotation>();
        var edit = EditId.random();
        for (int i = 1; i <= 25; i++) { // so many that they share a row with others of the edit
            for (var who : List.of(ada, adah)) {
                run.add(
                        new Annotation(
                                new LastingId(edit, run.size() + 1),
                                text,
                                new Span(28 * i, 28 * i + 3),
                                Body.of(TagId.PERSON, new Meaning.Names(who.id())),
                                desk.authorship()));
            }
        }
        perform(new Edit.Annotate(run));
        var party = new Party.Registered(adah.id(), EntityKind.PERSON);
        var claim =
                new Claim(
                        new Claim.Paraphrase("", LanguageTag.UNKNOWN),
                        "event",
                        org.hashiya.annotation.Stance.ASSERTS,
                        Optional.of(party),
                        List.of(party),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Claim.Scope.NONE);
        perform(new Edit.Annotate(annotation(0, 12, TagId.CLAIM, new Meaning.Claims(claim))));
    }

    private TextId addText() {
        var imported =
                new PlainTextIntake()
                        .read(
                                WORDS.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                "a.txt",
                                new IntakeWishes(
                                        Optional.of(new LanguageTag("en")),
                                        Optional.empty(),
                                        Optional.of("A"),
                                        Description.NONE),
                                "me");
        perform(imported.edit());
        return imported.text().id();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void perform(Edit edit) {
        Waiting.on(desk.perform(edit));
    }

    private Annotation annotation(int start, int length, TagId tag, Meaning meaning) {
        return new Annotation(
                new LastingId(EditId.random(), 1),
                text,
                new Span(start, start + length),
                Body.of(tag, meaning),
                desk.authorship());
    }

    private void mark(Entity who, int start, int length) {
        perform(
                new Edit.Annotate(
                        annotation(start, length, TagId.PERSON, new Meaning.Names(who.id()))));
    }

    private List<Annotation> mentions(Entity entity) {
        return desk.store().mentions().of(entity.id(), true);
    }

    private Entity stored(Entity entity) {
        return desk.store().project().entity(entity.id()).orElseThrow();
    }

    @Test
    void theMentionsOfAnEntryAreFoundWhereverTheyLie() {
        assertThat(mentions(adah)).hasSize(27);
        assertThat(mentions(ada)).hasSize(27);
        assertThat(mentions(ada)).isSortedAccordingTo(Annotation.READING_ORDER);
        assertThat(mentions(child)).isEmpty();
        assertThat(desk.store().mentions().counts())
                .containsEntry(ada.id(), 27)
                .containsEntry(adah.id(), 27)
                .hasSize(2);
        perform(new Edit.RemoveText(text));
        assertThat(desk.store().mentions().of(ada.id(), false)).isEmpty();
        assertThat(desk.store().mentions().counts()).isEmpty();
        assertThat(mentions(ada)).hasSize(27);
    }

    @Test
    void joiningMovesEverythingAndOneUndoBringsItBack() {
        Project before = desk.store().project();
        var marks = desk.store().read(text).annotations();
        perform(work.merge(adah.id(), ada.id()));
        assertThat(desk.store().project().entity(adah.id())).isEmpty();
        assertThat(mentions(ada)).hasSize(54);
        assertThat(stored(child).particulars().ties())
                .containsExactly(new Tie(Tie.Kind.CHILD_OF, ada.id()));
        var one = stored(ada);
        assertThat(one.names()).extracting(Name::text).containsExactly("Ada", "Adah");
        assertThat(one.names().getLast().use()).isEqualTo(Name.Use.VARIANT);
        assertThat(one.particulars().authorities()).hasSize(2);
        assertThat(one.particulars().ties()).isEmpty();
        assertThat(one.particulars().dates()).contains(HistoricalDate.parse("1901"));
        assertThat(one.particulars().note()).isEqualTo("person:adah: 1902");
        desk.store()
                .examine(flaw -> {
                    throw new AssertionError(flaw.sentence());
                });

        Waiting.on(desk.undo());
        assertThat(desk.store().project().entities()).isEqualTo(before.entities());
        assertThat(desk.store().read(text).annotations()).isEqualTo(marks);
        Waiting.on(desk.redo());
        assertThat(mentions(ada)).hasSize(54);
    }

    @Test
    void mentionsInRemovedTextsMoveToo() {
        perform(new Edit.RemoveText(text));
        perform(work.merge(adah.id(), ada.id()));
        perform(new Edit.RestoreText(text));
        assertThat(mentions(ada)).hasSize(54);
        assertThat(desk.read(text).annotations())
                .noneMatch(mark -> Mentions.in(mark.meaning()).anyMatch(adah.id()::equals));
    }

    @Test
    void entriesOfDifferentKindsStayTwo() {
        var town = entity("ada-town", EntityKind.PLACE, "Ada", "", "Q9");
        perform(new Edit.Register(List.of(town)));
        assertThatThrownBy(() -> work.merge(town.id(), ada.id()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("place:ada-town")
                .hasMessageContaining("Nothing was changed");
        assertThatThrownBy(() -> work.merge(ada.id(), ada.id())).isInstanceOf(Refused.class);
    }

    @Test
    void joiningMakesNoCircle() {
        var low = entity("low", EntityKind.PLACE, "Low", "", "Q5");
        var middle = entity("middle", EntityKind.PLACE, "Middle", "", "Q6");
        var high = entity("high", EntityKind.PLACE, "High", "", "Q8");
        low = low.knownBy(low.particulars().ties(List.of(new Tie(Tie.Kind.PART_OF, middle.id()))));
        middle =
                middle.knownBy(
                        middle.particulars().ties(List.of(new Tie(Tie.Kind.PART_OF, high.id()))));
        perform(new Edit.Register(List.of(low, middle, high)));
        var circle = work.merge(high.id(), low.id());
        assertThatThrownBy(() -> Waiting.on(desk.perform(circle)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("in a circle");
        assertThat(stored(high)).isEqualTo(high);
    }

    @Test
    void chosenMentionsGoToANewEntry() {
        var second = mentions(ada).stream().skip(1).limit(3).toList();
        var fresh = entity("ada-2", EntityKind.PERSON, "Ada", "", "Q4");
        perform(work.split(ada.id(), second, fresh));
        assertThat(mentions(fresh))
                .extracting(Annotation::id)
                .containsExactlyElementsOf(second.stream().map(Annotation::id).toList());
        assertThat(mentions(ada)).hasSize(24);
        Waiting.on(desk.undo());
        assertThat(mentions(ada)).hasSize(27);
        assertThat(desk.store().project().entity(fresh.id())).isEmpty();
        assertThatThrownBy(() -> work.split(ada.id(), List.of(), fresh))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anEntryLeavesWithTheRelationsThatOthersHaveToIt() {
        perform(work.merge(adah.id(), ada.id()));
        assertThatThrownBy(() -> Waiting.on(desk.perform(work.strike(ada.id()))))
                .hasMessageContaining("in use");
        perform(new Edit.Erase(desk.read(text).annotations()));
        perform(work.strike(ada.id()));
        assertThat(desk.store().project().entities()).hasSize(1);
        assertThat(stored(child).particulars().ties()).isEmpty();
    }

    @Test
    void whatLooksTheSameIsListed() {
        var twin = entity("twin", EntityKind.PERSON, "ADA", "", "Q7");
        var numbered = entity("numbered", EntityKind.PERSON, "Somebody", "", "Q3");
        perform(new Edit.Register(List.of(twin, numbered)));
        var look = new Lookalikes(desk);
        assertThat(look.pairs())
                .extracting(
                        pair -> pair.one().key() + "=" + pair.other().key() + " " + pair.shared())
                .containsExactly("child=numbered wikidata:Q3", "ada=twin ADA");
        assertThat(look.divided())
                .singleElement()
                .satisfies(divided -> {
                    assertThat(divided.words()).isEqualTo("Ada");
                    assertThat(divided.entities())
                            .containsEntry(stored(ada), 27)
                            .containsEntry(stored(adah), 25);
                });
    }
}
