package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.entity.Tie;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.project.Kinship;
import org.hashiya.project.Refused;
import org.hashiya.store.ProjectStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Entries of the registers stand in relations to one another, which are kept with them.
class RelationsOfEntitiesTest {
    private final Desk desk = new Desk(ProjectStore.inMemory("Kin"), Runnable::run, "me");
    private Entity village = entity("village");
    private Entity district = entity("district");
    private Entity province = entity("province");

    private static Entity entity(String key) {
        return new Entity(
                EntityId.random(),
                EntityKind.PLACE,
                key,
                List.of(new Name(key, new LanguageTag("en"), Name.Use.MAIN)),
                Entity.Particulars.NONE);
    }

    @BeforeEach
    void aVillageInADistrictInAProvince() {
        village = tied(village, Tie.Kind.PART_OF, district);
        district = tied(district, Tie.Kind.PART_OF, province);
        Waiting.on(desk.perform(new Edit.Register(List.of(village, district, province))));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static Entity tied(Entity from, Tie.Kind kind, Entity to) {
        var ties = new ArrayList<>(from.particulars().ties());
        ties.add(new Tie(kind, to.id()));
        return from.knownBy(from.particulars().ties(ties));
    }

    private Entity stored(Entity entity) {
        return desk.store().project().entity(entity.id()).orElseThrow();
    }

    @Test
    void theyComeBackFromTheDatabaseAndOutOfTheHistory() {
        assertThat(stored(village)).isEqualTo(village);
        Waiting.on(
                desk.perform(new Edit.Amend(village, tied(village, Tie.Kind.SAME_AS, province))));
        assertThat(stored(village).particulars().ties()).hasSize(2);
        Waiting.on(desk.undo());
        assertThat(stored(village)).isEqualTo(village);
        Waiting.on(desk.undo());
        assertThat(desk.store().project().entities()).isEmpty();
        Waiting.on(desk.redo());
        Waiting.on(desk.redo());
        assertThat(stored(village).particulars().ties()).hasSize(2);
        desk.store()
                .examine(flaw -> {
                    throw new AssertionError(flaw.sentence());
                });
    }

    @Test
    void bothEndsSeeThem() {
        var kinship = new Kinship(desk.project().entities());
        assertThat(kinship.of(district.id()))
                .satisfiesExactly(
                        up -> {
                            assertThat(up.other()).isEqualTo(province);
                            assertThat(up.isFromOther()).isFalse();
                        },
                        down -> {
                            assertThat(down.other()).isEqualTo(village);
                            assertThat(down.isFromOther()).isTrue();
                        });
    }

    @Test
    void nothingIsPartOfItselfOverHoweverManyOthers() {
        assertThatThrownBy(() ->
                        Waiting.on(
                                desk.perform(
                                        new Edit.Amend(
                                                province,
                                                tied(province, Tie.Kind.PART_OF, village)))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(
                        "place:province → place:village → place:district → place:province")
                .hasMessageContaining("Nothing was changed");
        assertThat(stored(province)).isEqualTo(province);
        Waiting.on(
                desk.perform(
                        new Edit.Amend(province, tied(province, Tie.Kind.SUCCESSOR_OF, village))));
        assertThatThrownBy(() -> tied(village, Tie.Kind.PART_OF, village))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatOthersLeadToIsNotStruck() {
        assertThatThrownBy(() -> Waiting.on(desk.perform(new Edit.Strike(List.of(province)))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("place:district");
        Waiting.on(desk.perform(new Edit.Strike(List.of(village, district, province))));
        assertThat(desk.store().project().entities()).isEmpty();
        Waiting.on(desk.undo());
        assertThat(stored(village)).isEqualTo(village);
    }
}
