package org.hashiya.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.claim.Relation;
import org.hashiya.entity.EntityKind;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Edit;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Annotations and relations as JSON Lines.
class AnnotationLinesTest {
    private final SmallProject project = new SmallProject();
    private TextId text;

    @BeforeEach
    void aProjectWithOneText() {
        text = project.text("page.txt", "en", "Rustam 🙂 counted 200 looms; the board wrote 240.");
    }

    private Annotation only(String line) {
        return project.take(line).getFirst();
    }

    @Test
    void aLineHasTheNamesOfTheColumns() {
        var annotation =
                only(
                        """
                        {"text":"page.txt","start":0,"end":6,"tag":"person","note":"a\\tb","certainty":"high"}
                        """);

        assertThat(annotation.span()).isEqualTo(new Span(0, 6));
        assertThat(annotation.body().note()).isEqualTo("a\tb");
        assertThat(annotation.body().certainty().code()).isEqualTo("high");
    }

    @Test
    void numbersMayBeNumbersOrWordsAndYesMayBeTrue() {
        var number =
                only(
                        """
                        {"text":"page.txt","start":17,"end":20,"tag":"figure","figure":200.50,"approximate":true}
                        """);
        var words =
                only(
                        """
                        {"text":"page.txt","start":"17","end":"20","tag":"figure","figure":"200.50","approximate":"yes"}
                        """);

        assertThat(number.body()).isEqualTo(words.body());
        assertThat(((Meaning.Measures) number.meaning()).figure().value())
                .contains(new BigDecimal("200.50"));
    }

    @Test
    void attributesAreAnObject() {
        assertThat(
                        only("""
                        {"text":"page.txt","start":0,"end":6,"tag":"note","attributes":{"hand":"second","leaf":3}}
                        """)
                                .body()
                                .attributes())
                .isEqualTo(Map.of("hand", "second", "leaf", "3"));
    }

    @Test
    void subjectsMayBeAList() {
        var claim =
                (Meaning.Claims)
                        only("""
                        {"text":"page.txt","start":0,"end":6,"tag":"claim","subjects":["the board","old; and tired"]}
                        """)
                                .meaning();

        assertThat(claim.claim().subjects())
                .containsExactly(
                        new Party.Worded("the board", EntityKind.GROUP),
                        new Party.Worded("old; and tired", EntityKind.GROUP));
    }

    @Test
    void nullIsNothing() {
        assertThat(
                        only("""
                        {"text":"page.txt","start":0,"end":6,"tag":"person","entity":null}
                        """)
                                .meaning())
                .isEqualTo(Meaning.PLAIN);
    }

    private static final String TWO_CLAIMS =
            """
            {"text":"page.txt","quote":"counted 200 looms","tag":"claim","key":"ours"}
            {"text":"page.txt","quote":"wrote 240","tag":"claim","key":"theirs"}
            """;

    @Test
    void relationsNameRowsByTheirKeysAndMayStandFirst() {
        var plan =
                project.plan(
                        """
                        {"relation":"contradicts","a":"ours","b":"theirs","reason":"240, not 200","certainty":"low"}
                        """
                                + TWO_CLAIMS);
        project.perform(plan.edit());

        var edit = plan.edit().minted().orElseThrow();
        assertThat(plan.relations()).isEqualTo(1);
        assertThat(project.project().relations().values())
                .containsExactly(
                        new Relation(
                                new LastingId(edit, 3),
                                new Relation.Pair(new LastingId(edit, 1), new LastingId(edit, 2)),
                                Relation.Kind.CONTRADICTS,
                                "240, not 200",
                                Certainty.LOW));
    }

    @Test
    void relationsReachClaimsThatAreThereAlready() {
        var claims = project.take(TWO_CLAIMS);
        var line =
                """
                {"relation":"%s","a":"%s","b":"%s"}
                """;
        var first = claims.getFirst().id();
        var second = claims.getLast().id();
        project.perform(project.plan(line.formatted("repeats", first, second)).edit());
        project.perform(
                project.plan(
                                """
                                {"text":"page.txt","quote":"Rustam","tag":"claim","key":"new"}
                                """
                                        + line.formatted("qualifies", "new", second))
                        .edit());

        assertThat(project.project().relationsOf(second))
                .extracting(Relation::kind)
                .containsExactlyInAnyOrder(Relation.Kind.REPEATS, Relation.Kind.QUALIFIES);
    }

    @Test
    void theBeginningOfAnIdIsEnoughAndAVeryShortOneIsShown() {
        var ours = project.take(TWO_CLAIMS.lines().findFirst().orElseThrow()).getFirst();
        var line =
                """
                {"text":"page.txt","quote":"Rustam","tag":"claim","key":"x"}
                {"relation":"repeats","a":"x","b":"%s"}
                """;

        var plan = project.plan(line.formatted(ours.id().toString().substring(0, 8)));
        assertThat(plan.relations()).isEqualTo(1);
        assertThat(plan.warnings()).isEmpty();
        assertThat(project.plan(line.formatted(ours.id().toString().substring(0, 2))).warnings())
                .singleElement()
                .asString()
                .contains("Line 2", ours.id().toString());
    }

    @Test
    void whatIsPrintedCarriesItsRelationsElsewhere() {
        project.perform(
                project.plan(
                                TWO_CLAIMS
                                        + """
                                        {"relation":"contradicts","a":"ours","b":"theirs","reason":"why; \\"so\\""}
                                        """)
                        .edit());
        var elsewhere = new SmallProject();
        elsewhere.text(text, "page.txt", "en", project.read(text).words());

        var copies = elsewhere.take(project.json());

        assertThat(copies).extracting(Annotation::body).hasSize(2);
        var relation = elsewhere.project().relations().values().iterator().next();
        assertThat(relation.claims())
                .isEqualTo(new Relation.Pair(copies.getFirst().id(), copies.getLast().id()));
        assertThat(relation.reason()).isEqualTo("why; \"so\"");
    }

    @Test
    void aRelationIsPrintedWithBothItsClaimsOrNotAtAll() {
        project.perform(
                project.plan(
                                TWO_CLAIMS
                                        + """
                                        {"relation":"contradicts","a":"ours","b":"theirs"}
                                        """)
                        .edit());
        var first = project.annotations().getFirst().id();
        var out = new StringBuilder();
        new AnnotationTable(project.project())
                .json(out, project.texts(), annotation -> annotation.id().equals(first));

        assertThat(out.toString().lines()).hasSize(1);
        assertThat(project.json().lines()).hasSize(3);
    }

    @Test
    void aRegisterTravelsWithTheAnnotations() {
        var plan =
                project.plan(
                        """
                        {"text":"page.txt","quote":"Rustam","tag":"person","entity":"person:rustam"}
                        {"entity":"person:rustam","names":[{"text":"Rüstəm","language":"az"},{"text":"Rustam","language":"en"}],"note":"A weaver."}
                        """);
        project.perform(plan.edit());

        var rustam = project.project().entity(EntityKind.PERSON, "rustam").orElseThrow();
        assertThat(plan.entities()).isEqualTo(1);
        assertThat(rustam.names().getFirst().text()).isEqualTo("Rüstəm");
        assertThat(rustam.particulars().note()).isEqualTo("A weaver.");
        assertThat(project.annotations().getFirst().meaning())
                .isEqualTo(new Meaning.Names(rustam.id()));
    }

    @Test
    void anEntryThatIsThereAlreadyStaysAsItIs() {
        var line =
                """
                {"entity":"person:rustam","names":[{"text":"%s","language":"az"}]}
                """;
        project.perform(project.plan(line.formatted("Rüstəm")).edit());

        assertThat(project.plan(line.formatted("Rüstəm")).edit())
                .isEqualTo(new Edit.Together(List.of()));
        var other = project.plan(line.formatted("Rustam"));
        assertThat(other.entities()).isZero();
        assertThat(other.warnings())
                .singleElement()
                .asString()
                .contains("person:rustam", "left as they are");
    }
}
