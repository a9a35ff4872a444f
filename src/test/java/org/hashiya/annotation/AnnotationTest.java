package org.hashiya.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hashiya.entity.EntityKind;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final EditId EDIT = EditId.parse("0123456789abcdefghjkmnpqrs");

    @Test
    void theLongerOfTwoThatBeginTogetherIsReadFirstAndThenTheEarlierMade() {
        var word = at(1, new Span(4, 8));
        var phrase = at(2, new Span(4, 20));
        var again = at(10, new Span(4, 8));
        var before = at(3, new Span(0, 3));
        assertThat(Stream.of(again, word, phrase, before).sorted(Annotation.READING_ORDER))
                .containsExactly(before, phrase, word, again);
    }

    @Test
    void whoeverChangesAnAnnotationDidNotMakeIt() {
        var made = Authorship.of("aynur", NOON);
        var changed = made.changedBy("rustam", NOON.plusSeconds(60));
        assertThat(made.isChanged()).isFalse();
        assertThat(changed.isChanged()).isTrue();
        assertThat(changed.creator()).isEqualTo("aynur");
        assertThat(changed.created()).isEqualTo(NOON);
        assertThat(changed.editor()).isEqualTo("rustam");
    }

    @Test
    void theAttributesOfABodyAreItsOwn() {
        var attributes = new HashMap<>(Map.of("b", "2", "a", "1"));
        var body =
                new Body(
                        TagId.TERM, Meaning.PLAIN, Certainty.LOW, "seen in two copies", attributes);
        attributes.clear();
        assertThat(body.attributes()).containsExactly(Map.entry("a", "1"), Map.entry("b", "2"));
    }

    @ParameterizedTest
    @EnumSource(Certainty.class)
    void certaintyIsReadAsItIsWritten(Certainty certainty) {
        assertThat(Certainty.ofCode(certainty.code())).contains(certainty);
    }

    @ParameterizedTest
    @EnumSource(Stance.class)
    void aStanceIsReadInBothItsForms(Stance stance) {
        assertThat(Stance.ofCode(stance.code())).contains(stance);
        assertThat(Stance.ofCode(stance.participle())).contains(stance);
    }

    @Test
    void aFigureHasAValueOrABound() {
        var most = new Figure.Bounds(Optional.empty(), Optional.of(new BigDecimal(268)));
        assertThat(new Figure(Optional.empty(), most, "percent", "households", false).isShare())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Figure(Optional.empty(), Figure.Bounds.NONE, "count", "", false));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Figure.Bounds(
                                Optional.of(new BigDecimal("2.5")), Optional.of(BigDecimal.TWO)))
                .withMessageContaining("2.5");
    }

    @Test
    void aClaimMayLeaveEverySlotOpen() {
        var claim = Claim.bare("The mill burnt down", new LanguageTag("en"));
        assertThat(claim.stance()).isEqualTo(Stance.ASSERTS);
        assertThat(claim.subjects()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Claim(
                                claim.paraphrase(),
                                "a count",
                                claim.stance(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Claim.Scope.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Party.Worded(" ", EntityKind.PERSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1st", "-a", "a b", "a/b", "ad#"})
    void whatCannotStandInAnXmlIdIsNoTag(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TagId(id));
    }

    @Test
    void theFirstTagSetHasSixteenTagsWithLabelsInFourLanguagesAndKeysOfTheirOwn() {
        var tags = TagSet.forHistorians();
        assertThat(tags.tags()).hasSize(16);
        assertThat(tags.tags())
                .allSatisfy(tag -> {
                    assertThat(tag.labels()).containsOnlyKeys("en", "az", "ru", "ar");
                    assertThat(tag.usage().descriptions()).containsOnlyKeys("en", "az", "ru", "ar");
                });
        assertThat(tags.tags()).extracting(tag -> tag.look().shortcut()).doesNotHaveDuplicates();
        assertThat(tags.tags()).extracting(tag -> tag.look().colour()).doesNotHaveDuplicates();
        assertThat(tags.forShortcut("p")).contains(tags.find(TagId.PERSON).orElseThrow());
        assertThat(tags.forShortcut("")).isEmpty();
        assertThat(tags.find(TagId.PLACE).orElseThrow().label("ru")).isEqualTo("место");
        assertThat(tags.find(TagId.PLACE).orElseThrow().label("ka")).isEqualTo("place");
        for (var kind : EntityKind.values()) {
            assertThat(tags.find(new TagId(kind.code()))).as("%s", kind).isPresent();
        }
    }

    private static Annotation at(int place, Span span) {
        return new Annotation(
                new LastingId(EDIT, place),
                TextId.parse("0123456789abcdefghjkmnpqrs"),
                span,
                Body.of(TagId.PERSON),
                Authorship.of("aynur", NOON));
    }
}
