package org.hashiya.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.hashiya.annotation.AttributeKind;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagAttribute;
import org.hashiya.annotation.TagId;
import org.hashiya.entity.Entity;
import org.hashiya.project.Edit;
import org.hashiya.project.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Attributes in a table are what the tag set says of them, or the row is refused in a sentence.
class AttributesOfRowsTest {
    private final SmallProject project = new SmallProject();
    private Entity rustam;

    @BeforeEach
    void aTagWithAttributesOfEveryKind() {
        project.text("page.txt", "en", "The miller came in 1923.\n");
        rustam = project.entity("person", "rustam");
        var tags = project.project().tags();
        var role =
                tags.find(TagId.ROLE)
                        .orElseThrow()
                        .usage(
                                new Tag.Usage(
                                        Map.of(),
                                        List.of(
                                                TagAttribute.of("about", new AttributeKind.Words()),
                                                TagAttribute.of(
                                                        "years", new AttributeKind.Numeral()),
                                                required(
                                                        "hand",
                                                        new AttributeKind.Choice(
                                                                List.of("his own", "another")),
                                                        ""),
                                                TagAttribute.of("since", new AttributeKind.Date()),
                                                TagAttribute.of("of", new AttributeKind.Entity()),
                                                required(
                                                        "paid", new AttributeKind.YesNo(), "no"))));
        project.perform(new Edit.ReviseTags(tags, tags.merged(List.of(role))));
    }

    private static TagAttribute required(String name, AttributeKind kind, String preset) {
        return new TagAttribute(name, Map.of(), kind, true, preset);
    }

    private static String table(String columns, String cells) {
        return "text\tstart\tend\ttag\t" + columns + "\npage.txt\t4\t10\t" + cells + "\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    years | many       | “many” is not what it takes; write a number, with a full stop
                    years | 12,5       | “12,5” is not what it takes; write a number, with a full stop
                    hand  | nobody's   | is not what it takes; write one of: his own; another.
                    since | long ago   | “long ago” is not what it takes; write a date in EDTF
                    of    | person:ivan | The project has no “person:ivan”
                    of    | zzz        | “zzz” is not the id of an entity
                    paid  | maybe      | “maybe” is not what it takes; write yes or no.
                    """)
    void whatIsNotOfItsKindIsRefused(String name, String value, String said) {
        var columns = "attribute:hand\tattribute:" + name;
        var cells = "role\tanother\t" + value;
        if (name.equals("hand")) {
            columns = "attribute:hand";
            cells = "role\t" + value;
        }
        var content = table(columns, cells);
        var sentence = catchThrowableOfType(Refused.class, () -> project.plan(content)).sentence();
        assertThat(sentence).startsWith("rows, line 2, column ").contains(said);
    }

    @Test
    void whatIsRequiredAndHasNoDefaultMayNotBeLeftOut() {
        var content = table("attribute:years", "role\t12.5");
        assertThat(catchThrowableOfType(Refused.class, () -> project.plan(content)).sentence())
                .startsWith(
                        "rows, line 2, column attribute:hand: is empty; the tag “role” requires it:"
                                + " one of: his own; another.");
    }

    @Test
    void whatFitsIsKeptAndDefaultsOfRequiredOnesAreFilledIn() {
        var made =
                project.take(
                        table(
                                "attribute:hand\tattribute:years\tattribute:since\tattribute:of",
                                "role\this own\t12.5\t1921~\tperson:rustam"));
        assertThat(made)
                .singleElement()
                .satisfies(mark ->
                        assertThat(mark.body().attributes())
                                .isEqualTo(
                                        Map.of(
                                                "hand",
                                                "his own",
                                                "years",
                                                "12.5",
                                                "since",
                                                "1921~",
                                                "of",
                                                rustam.id().toString(),
                                                "paid",
                                                "no")));
        assertThat(project.take(project.tsv().replaceAll("(?m)^\\w{20,}\t", "\t")))
                .as("what is printed can be given back")
                .singleElement()
                .satisfies(again -> assertThat(again.body()).isEqualTo(made.getFirst().body()));
    }

    @Test
    void oneThatTheTagDoesNotHaveIsKeptAndNamed() {
        var plan = project.plan(table("attribute:hand\tattribute:yeers", "role\tanother\tmany"));
        assertThat(plan.warnings())
                .containsExactly("Kept, though the tag has no such attribute: role yeers.");
        assertThat(project.plan(table("attribute:anything", "term\tat all")).warnings()).isEmpty();
    }

    @Test
    void inJsonTheSameHolds() {
        var row =
                "{\"text\":\"page.txt\",\"start\":4,\"end\":10,\"tag\":\"role\",\"attributes\":{\"hand\":\"another\",\"paid\":\"true\"}}";
        assertThat(project.take(row))
                .singleElement()
                .satisfies(mark ->
                        assertThat(mark.body().attributes())
                                .isEqualTo(Map.of("hand", "another", "paid", "yes")));
    }
}
