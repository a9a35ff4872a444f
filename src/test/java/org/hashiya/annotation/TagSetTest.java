package org.hashiya.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A tree of tags, what is wrong with one, and what their attributes take.
class TagSetTest {
    private static final Set<String> ELEMENTS = Set.of("rs", "seg");
    private static final Tag BUILDING = tag("building", "", "b");
    private static final Tag MILL = tag("mill", "building", "m");
    private static final Tag WINDMILL = tag("windmill", "mill", "");
    private static final TagSet SET = new TagSet(List.of(BUILDING, MILL, WINDMILL));

    private static Tag tag(String id, String parent, String key) {
        return new Tag(
                new TagId(id),
                parent.isEmpty() ? Optional.empty() : Optional.of(new TagId(parent)),
                Map.of("en", id),
                new Tag.Look("#102030", key),
                "rs");
    }

    private static List<TagFlaw> flaws(Tag... tags) {
        return new TagSet(List.of(tags)).flaws(ELEMENTS);
    }

    private static Tag with(TagAttribute... attributes) {
        return BUILDING.usage(new Tag.Usage(Map.of(), List.of(attributes)));
    }

    @Test
    void theOneForHistoriansHasNoFlaw() {
        var elements =
                Set.of(
                        "persName",
                        "placeName",
                        "orgName",
                        "rs",
                        "roleName",
                        "date",
                        "measure",
                        "seg",
                        "q",
                        "term",
                        "note",
                        "unclear");

        assertThat(TagSet.forHistorians().flaws(elements)).isEmpty();
    }

    @Test
    void tagsStandUnderOthersAtAnyDepth() {
        assertThat(SET.isWithin(WINDMILL.id(), BUILDING.id())).isTrue();
        assertThat(SET.isWithin(BUILDING.id(), WINDMILL.id())).isFalse();
        assertThat(SET.under(Optional.empty())).containsExactly(BUILDING);
        assertThat(SET.flaws(ELEMENTS)).isEmpty();
    }

    @Test
    void whatStoodUnderATagThatIsGoneMovesUp() {
        assertThat(SET.without(MILL.id()).tags())
                .containsExactly(BUILDING, WINDMILL.under(Optional.of(BUILDING.id())));
    }

    @Test
    void tagsFromElsewhereReplaceThoseWithTheirIdAndTheOthersComeLast() {
        var other = MILL.labels(Map.of("en", "watermill"));
        var bridge = tag("bridge", "", "");

        assertThat(SET.merged(List.of(bridge, other)).tags())
                .containsExactly(BUILDING, other, WINDMILL, bridge);
    }

    @Test
    void aKeySetsOneTag() {
        assertThat(flaws(BUILDING, tag("bath", "", "b")))
                .containsExactly(new TagFlaw.SameKey("b", BUILDING.id(), new TagId("bath")));
        assertThat(flaws(tag("bath", "", "F 1")))
                .containsExactly(new TagFlaw.NoKey(new TagId("bath"), "F 1"));
        assertThat(flaws(tag("bath", "", "B")))
                .containsExactly(new TagFlaw.NoKey(new TagId("bath"), "B"));
    }

    @Test
    void noTagStandsUnderItselfOrUnderOneThatIsNotThere() {
        assertThat(flaws(BUILDING.under(Optional.of(MILL.id())), MILL))
                .containsExactly(
                        new TagFlaw.UnderItself(BUILDING.id()), new TagFlaw.UnderItself(MILL.id()));
        assertThat(flaws(MILL)).containsExactly(new TagFlaw.NoSuchParent(MILL.id(), BUILDING.id()));
    }

    @Test
    void coloursElementsAndIdsAreChecked() {
        assertThat(flaws(BUILDING.look(new Tag.Look("red", ""))))
                .containsExactly(new TagFlaw.NoColour(BUILDING.id(), "red"));
        assertThat(flaws(BUILDING.element("div")))
                .containsExactly(new TagFlaw.NoSuchElement(BUILDING.id(), "div"));
        assertThat(flaws(BUILDING, BUILDING.look(new Tag.Look("#000000", ""))))
                .containsExactly(new TagFlaw.SameId(BUILDING.id()));
    }

    @Test
    void attributesAreChecked() {
        var floors = TagAttribute.of("floors", new AttributeKind.Numeral());
        var many = new TagAttribute("floors", Map.of(), floors.kind(), false, "many");
        var nothing = TagAttribute.of("of", new AttributeKind.Choice(List.of()));

        assertThat(flaws(with(floors, floors)))
                .containsExactly(new TagFlaw.SameAttribute(BUILDING.id(), "floors"));
        assertThat(flaws(with(many)))
                .containsExactly(new TagFlaw.WrongPreset(BUILDING.id(), "floors", "many"));
        assertThat(flaws(with(nothing))).containsExactly(new TagFlaw.NoChoice(BUILDING.id(), "of"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TagAttribute.of("2 floors", floors.kind()));
    }

    @Test
    void newMarksBeginWithThePresets() {
        var stone = new AttributeKind.Choice(List.of("stone", "wood"));
        var of = new TagAttribute("of", Map.of(), stone, true, "stone");
        var floors = TagAttribute.of("floors", new AttributeKind.Numeral());

        assertThat(with(of, floors).usage().presets()).isEqualTo(Map.of("of", "stone"));
    }

    @ParameterizedTest
    @CsvSource({
        "text, anything at all, true",
        "number, -12.50, true",
        "number, '12,5', false",
        "choice, wood, true",
        "choice, Wood, false",
        "date, 1922-11?, true",
        "date, autumn, false",
        "entity, Rustam, false",
        "yes-no, yes, true",
        "yes-no, true, false",
        "number, '', true"
    })
    void anAttributeTakesValuesOfItsKind(String kind, String value, boolean isTaken) {
        var attribute =
                TagAttribute.of(
                        "x", AttributeKind.ofCode(kind, List.of("stone", "wood")).orElseThrow());

        assertThat(attribute.takes(value)).isEqualTo(isTaken);
    }
}
