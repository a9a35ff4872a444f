package org.hashiya.proposal.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.annotation.Party;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityId;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.language.LanguageTag;
import org.hashiya.proposal.dating.Circumstances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a passage offers for the slots of a claim.
class PassageSlotsTest {
    private static PassageSlots read(String words, String language, Entity... register) {
        var entities = Stream.of(register).collect(Collectors.toMap(Entity::id, each -> each));
        return PassageSlots.of(
                words,
                List.of(),
                Circumstances.in(new LanguageTag(language)),
                Map.copyOf(entities));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | on 14 October 1922 some two hundred households signed          | 1922-10-14        | 200
                    ru | 14 октября 1922 года в товарищество вступило 214 дворов        | 1922-10-14        | 214
                    az | 1922-ci il oktyabrın 14-də siyahını 186 təsərrüfat imzaladı    | 1922-10-14        | 186
                    ru | В 1924 году принято 1 140 пудов сырых коконов                  | 1924              | 1140
                    en | 1,410 poods of cocoons                                          |                   | 1410
                    ar | وقعت القائمة ١٨٦ بيتًا في ١٤ تشرين الأول ١٩٢٢                      | 1922-10-14        | 186
                    en | the mill was opened on 9 September 1925 with 36 women          | 1925-09-09        | 36
                    """)
    void datesAndFiguresAreReadAndNoNumberIsBoth(
            String language, String words, String dates, String figures) {
        var slots = read(words.strip(), language);

        assertThat(slots.dates())
                .extracting(Object::toString)
                .containsExactlyElementsOf(dates == null ? List.of() : List.of(dates.split(" ")));
        assertThat(slots.figures())
                .extracting(figure -> figure.value().orElseThrow().toPlainString())
                .containsExactly(figures);
    }

    @Test
    void whoIsNamedInItIsOffered() {
        var barama =
                new Entity(
                        EntityId.random(),
                        EntityKind.ORGANISATION,
                        "barama",
                        List.of(new Name("Barama", new LanguageTag("en"), Name.Use.MAIN)),
                        Entity.Particulars.NONE);

        assertThat(read("the cooperative Barama was founded", "en", barama).subjects())
                .containsExactly(new Party.Registered(barama.id(), EntityKind.ORGANISATION));
    }
}
