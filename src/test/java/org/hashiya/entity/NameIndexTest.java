package org.hashiya.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hashiya.entity.NameIndex.Fit;
import org.hashiya.entity.NameIndex.Found;
import org.hashiya.language.LanguageTag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An entry is found by any of its names, in any script.
class NameIndexTest {
    private static final Set<EntityKind> ALL = EnumSet.allOf(EntityKind.class);

    private final NameIndex index = new NameIndex();
    private final Map<EntityId, Entity> entities = new LinkedHashMap<>();

    @BeforeEach
    void aFewPlacesAndPeople() {
        add(EntityKind.PLACE, "baku", "az:Bakı");
        add(EntityKind.PLACE, "shamakhi", "ru:Шемаха");
        add(EntityKind.PLACE, "tiflis", "ka:თბილისი");
        add(EntityKind.PERSON, "huseyn", "az:Hüseyn Cavid");
        add(EntityKind.PERSON, "yusif", "ar:يوسف");
        add(EntityKind.PERSON, "davud", "az:Mirzə Davud", "ru:Мирза Давуд");
        add(EntityKind.PERSON, "fatali", "az:Fətəli Xan");
    }

    private Entity add(EntityKind kind, String key, String... names) {
        var entity = entity(EntityId.random(), kind, key, names);
        entities.put(entity.id(), entity);
        index.follow(new LinkedHashMap<>(entities));
        return entity;
    }

    private static Entity entity(EntityId id, EntityKind kind, String key, String... names) {
        return new Entity(
                id,
                kind,
                key,
                Stream.of(names)
                        .map(name -> name.split(":", 2))
                        .map(pair -> new Name(pair[1], new LanguageTag(pair[0]), Name.Use.MAIN))
                        .toList(),
                Entity.Particulars.NONE);
    }

    private List<Found> find(String typed) {
        return index.find(typed, ALL, 10, _ -> 0);
    }

    @ParameterizedTest
    @CsvSource({
        "Bakı,baku",
        "bakı,baku",
        "Baki,baku",
        "Баку,baku",
        "баки,baku",
        "باكو,baku",
        "Baku,baku",
        "Шемаха,shamakhi",
        "Şamaxı,shamakhi",
        "Shamakhi,shamakhi",
        "شماخي,shamakhi",
        "Tbilisi,tiflis",
        "Тбилиси,tiflis",
        "თბი,tiflis",
        "Гусейн,huseyn",
        "Huseyn,huseyn",
        "حسين,huseyn",
        "Cavid,huseyn",
        "Джавид,huseyn",
        "Javid,huseyn",
        "Yusuf,yusif",
        "Юсуф,yusif",
        "Yusif,yusif",
        "Davud,davud",
        "Давид,davud",
        "داود,davud",
        "Fatali Khan,fatali",
        "Фатали-хан,fatali",
        "فتالي خان,fatali"
    })
    void anyScriptWillDo(String typed, String key) {
        assertThat(find(typed))
                .first()
                .satisfies(found -> assertThat(found.entity().key()).isEqualTo(key));
    }

    @Test
    void theVeryLettersComeBeforeFoldedOnesAndThoseBeforeOtherScriptsAndBones() {
        entities.clear();
        add(EntityKind.PLACE, "bones", "az:Beki");
        add(EntityKind.PLACE, "roman", "ru:Бакинский");
        add(EntityKind.PLACE, "folded", "az:BAKInska", "en:Bakinska");
        add(EntityKind.PLACE, "very", "en:bakinets");
        add(EntityKind.PLACE, "inside", "en:Abaki");
        assertThat(find("baki").stream().map(found -> found.entity().key()))
                .containsExactly("very", "folded", "roman", "inside", "bones");
    }

    @Test
    void amongEqualsTheOneThatIsMentionedMostComesFirst() {
        var one = add(EntityKind.PERSON, "a-ali", "az:Əli Ağa");
        var other = add(EntityKind.PERSON, "b-ali", "az:Əli Bəy");
        assertThat(index.find("əli", ALL, 2, id -> id.equals(other.id()) ? 9 : 1))
                .extracting(Found::entity)
                .containsExactly(other, one);
    }

    @Test
    void onlyOfTheKindsThatAreAskedForAndNoMoreThanAskedFor() {
        assertThat(index.find("", Set.of(EntityKind.PLACE), 2, _ -> 0)).hasSize(2);
        assertThat(index.find("davud", Set.of(EntityKind.PLACE), 9, _ -> 0))
                .noneMatch(found -> found.entity().key().equals("davud"));
    }

    @Test
    void anEntryThatChangesIsFoundByItsNewNamesAndAStruckOneNotAtAll() {
        var baku = entities.values().iterator().next();
        entities.put(baku.id(), entity(baku.id(), EntityKind.PLACE, "baku", "fa:بادکوبه"));
        index.follow(new LinkedHashMap<>(entities));
        assertThat(find("Badkube")).first().extracting(Found::fit).isEqualTo(Fit.SKELETON);
        assertThat(find("Bakı")).noneMatch(found -> found.entity().id().equals(baku.id()));
        entities.remove(baku.id());
        index.follow(new LinkedHashMap<>(entities));
        assertThat(find("Badkube")).isEmpty();
    }

    @Test
    void lettersThatNobodyHasFindNobody() {
        assertThat(find("zzzz")).isEmpty();
        assertThat(find("…")).isEmpty();
    }
}
