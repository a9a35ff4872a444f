package org.hashiya.ui.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hashiya.annotation.TagSet;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.entity.NameIndex;
import org.hashiya.identity.Id;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Project;
import org.junit.jupiter.api.Test;

/// Somebody types the beginning of a name; whom may they mean?
class EntityOffersTest {
    private static final Entity DAVUD = person("davud", "Mirzə Davud", "Мирза Давуд");
    private static final Entity DAVID = person("david", "David", "Давид");
    private static final Entity SEVIL = person("sevil", "Sevil Davudova", "Севиль Давудова");
    private static final Entity HILL =
            entity(EntityKind.PLACE, "davud-hill", "Davud təpəsi", "Холм Давуда");
    private static final EntityOffers OFFERS =
            new EntityOffers(index(SEVIL, DAVUD, DAVID, HILL), _ -> 0);

    @Test
    void namesThatBeginSoComeBeforeNamesWithAWordThatDoes() {
        assertThat(people("dav")).containsExactly(DAVID, DAVUD, SEVIL);
    }

    @Test
    void ofTwoThatFitAlikeTheOneWhoIsMentionedMoreComesFirst() {
        var other = person("davud-2", "Mirzə Davud", "Мирза Давуд");
        var offers =
                new EntityOffers(index(DAVUD, other), entity -> entity.equals(other.id()) ? 3 : 1);
        assertThat(offers.of(Set.of(EntityKind.PERSON), "mirz")).containsExactly(other, DAVUD);
        assertThat(offers.best(EntityKind.PERSON, "Mirzə Davud", new LanguageTag("az")))
                .contains(other);
    }

    @Test
    void anyNameInAnyScriptWillDo() {
        assertThat(people("давуд")).containsExactly(DAVUD, SEVIL, DAVID);
        assertThat(people("MİRZƏ")).containsExactly(DAVUD);
    }

    @Test
    void onlyOfTheKindThatIsAskedFor() {
        assertThat(OFFERS.of(Set.of(EntityKind.PLACE), "dav")).containsExactly(HILL);
    }

    @Test
    void nobodyIsOfferedForLettersThatNobodyHas() {
        assertThat(people("xyz")).isEmpty();
    }

    @Test
    void aNewEntityGetsAKeyThatNobodyHas() {
        var project = project(DAVUD);
        var first = NewEntity.named("Davud", new LanguageTag("az"), EntityKind.PERSON, project);
        assertThat(first.key()).isEqualTo("davud-2");
        var arabic = NewEntity.named("حمزة", new LanguageTag("ar"), EntityKind.PERSON, project);
        assertThat(arabic.reference()).isEqualTo("person:حمزة");
        var odd = NewEntity.named("« … »", new LanguageTag("ru"), EntityKind.PLACE, project);
        assertThat(odd.key()).isEqualTo("place");
    }

    @Test
    void wordsOfASourceFindWhoTheyNameAlsoInAnotherCaseAndScript() {
        assertThat(OFFERS.best(EntityKind.PERSON, "Давидом", new LanguageTag("ru")))
                .contains(DAVID);
        assertThat(OFFERS.best(EntityKind.PLACE, "Davud təpəsində", new LanguageTag("az")))
                .isEmpty();
        assertThat(OFFERS.best(EntityKind.PERSON, "ميرزا داود", new LanguageTag("ar")))
                .contains(DAVUD);
        assertThat(OFFERS.best(EntityKind.PERSON, "Rustam", new LanguageTag("en"))).isEmpty();
    }

    private static NameIndex index(Entity... entities) {
        var index = new NameIndex();
        var all = new LinkedHashMap<EntityId, Entity>();
        for (var entity : entities) {
            all.put(entity.id(), entity);
        }
        index.follow(all);
        return index;
    }

    private static List<Entity> people(String typed) {
        return OFFERS.of(Set.of(EntityKind.PERSON), typed);
    }

    private static Entity person(String key, String az, String ru) {
        return entity(EntityKind.PERSON, key, az, ru);
    }

    private static Entity entity(EntityKind kind, String key, String az, String ru) {
        return new Entity(
                EntityId.random(),
                kind,
                key,
                Stream.of(Map.entry("az", az), Map.entry("ru", ru))
                        .map(name ->
                                new Name(
                                        name.getValue(),
                                        new LanguageTag(name.getKey()),
                                        Name.Use.MAIN))
                        .toList(),
                Entity.Particulars.NONE);
    }

    private static Project project(Entity entity) {
        return new Project(
                new Project.Identity(Id.random(), Id.random(), "Test"),
                new LinkedHashMap<>(),
                TagSet.forHistorians(),
                Map.of(entity.id(), entity),
                Map.of());
    }
}
