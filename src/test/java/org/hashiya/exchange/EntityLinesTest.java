package org.hashiya.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.Authority;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.language.LanguageTag;
import org.junit.jupiter.api.Test;

/// A register as JSON Lines.
class EntityLinesTest {
    private static final Entity MILL =
            new Entity(
                    EntityId.random(),
                    EntityKind.OBJECT,
                    "mill-1",
                    List.of(
                            new Name("Köhnə dəyirman", new LanguageTag("az"), Name.Use.MAIN),
                            new Name("\"Old\" mill", new LanguageTag("en"), Name.Use.PSEUDONYM)),
                    new Entity.Particulars(
                            Optional.of(HistoricalDate.parse("1880~")),
                            Optional.of(new Entity.Coordinates(40.0000001, -47.25)),
                            List.of(new Authority("wikidata", "Q1"), new Authority("own", "7")),
                            "Burnt\nonce."));

    private static Entity read(String line) {
        var project = new SmallProject();
        project.perform(project.plan(line).edit());
        return project.project().entities().values().iterator().next();
    }

    @Test
    void allThatIsKnownComesBack() {
        var out = new StringBuilder();
        EntityLines.print(out, List.of(MILL));

        var back = read(out.toString());

        assertThat(back.reference()).isEqualTo("object:mill-1");
        assertThat(back.names()).isEqualTo(MILL.names());
        assertThat(back.particulars()).isEqualTo(MILL.particulars());
    }

    @Test
    void theFirstNameOfEachLanguageIsItsMainOne() {
        assertThat(
                        read("""
                        {"entity":"org:board","names":[{"text":"Şura","language":"az"},{"text":"Board","language":"en"},{"text":"The Board","language":"en"}]}
                        """)
                                .names())
                .extracting(Name::use)
                .containsExactly(Name.Use.MAIN, Name.Use.MAIN, Name.Use.VARIANT);
    }

    @Test
    void anEntryWithoutNamesIsCalledByItsKey() {
        assertThat(read("{\"entity\":\"org:board\"}").names())
                .containsExactly(new Name("board", LanguageTag.UNKNOWN, Name.Use.MAIN));
    }
}
