package org.hashiya.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Figure;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Party;
import org.hashiya.annotation.Stance;
import org.hashiya.annotation.TagId;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.entity.EntityKind;
import org.hashiya.entity.Name;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnnotationTablesTest {
    private static final String WORDS =
            "In spring 1923 Rustam 🙂 counted 200 looms.\nThe board wrote 240.";
    private final SmallProject project = new SmallProject();
    private TextId text;

    @BeforeEach
    void aProjectWithOneText() {
        text = project.text("essay-en.txt", "en", WORDS);
    }

    private Annotation only(String content) {
        return project.take(content.replace("ESSAY", text.toString())).getLast();
    }

    private Meaning meaning(String columns, String cells) {
        return only("text\tstart\tend\t" + columns + "\n" + "ESSAY\t15\t21\t" + cells + "\n")
                .meaning();
    }

    private Claim claim(String columns, String cells) {
        return ((Meaning.Claims) meaning("tag\t" + columns, "claim\t" + cells)).claim();
    }

    @Test
    void aRowNeedsOnlyATextAPlaceAndATag() {
        var annotation = only("text\tstart\tend\ttag\nESSAY\t15\t21\tperson\n");

        assertThat(annotation.text()).isEqualTo(text);
        assertThat(annotation.span()).isEqualTo(new Span(15, 21));
        assertThat(annotation.body().tag()).isEqualTo(TagId.PERSON);
        assertThat(annotation.meaning()).isEqualTo(Meaning.PLAIN);
        assertThat(annotation.body().certainty()).isEqualTo(Certainty.UNSTATED);
    }

    @Test
    void offsetsAreCodePoints() {
        var annotation = only("text\tstart\tend\ttag\nESSAY\t24\t31\tevent\n");

        assertThat(annotation.span().of(WORDS)).isEqualTo("counted");
        assertThat(annotation.span()).isEqualTo(new Span(25, 32));
    }

    @Test
    void columnsMayStandInAnyOrder() {
        assertThat(only("tag\tend\ttext\tnote\tstart\nperson\t21\tESSAY\tours\t15\n").span())
                .isEqualTo(new Span(15, 21));
    }

    @Test
    void aTextMayBeNamedByTheBeginningOfItsIdOrByItsFile() {
        var row = "text\tstart\tend\ttag\n%s\t0\t2\tterm\n";
        assertThat(only(row.formatted(text.toString().substring(0, 6))).text()).isEqualTo(text);
        assertThat(only(row.formatted("essay-en.txt")).text()).isEqualTo(text);
    }

    @Test
    void allThatAFileMakesIsOneEditByOnePerson() {
        var plan =
                project.plan(
                        "text\tstart\tend\ttag\nessay-en.txt\t0\t2\tterm\nessay-en.txt\t3\t9\tterm\n");

        assertThat(plan.annotations()).isEqualTo(2);
        assertThat(plan.entities()).isZero();
        project.perform(plan.edit());
        assertThat(project.annotations())
                .extracting(annotation -> annotation.id().place())
                .containsExactly(1, 2);
        assertThat(project.annotations())
                .allSatisfy(annotation -> {
                    assertThat(annotation.id().edit())
                            .isEqualTo(plan.edit().minted().orElseThrow());
                    assertThat(annotation.authorship().creator()).isEqualTo(SmallProject.WHO);
                    assertThat(annotation.authorship().created())
                            .isEqualTo(SmallProject.NOW.truncatedTo(ChronoUnit.MILLIS));
                });
    }

    @Test
    void aPlaceMayBeGivenByItsWords() {
        var twice = "text\tquote\tnth\ttag\nESSAY\to\t2\tterm\n";

        assertThat(only("text\tquote\ttag\nESSAY\tRustam 🙂\tperson\n").span())
                .isEqualTo(new Span(15, 24));
        assertThat(only(twice).span()).isEqualTo(new Span(38, 39));
    }

    @Test
    void theSurfaceMustBeTheWordsThere() {
        assertThat(
                        only("""
                        text\tstart\tend\ttag\tsurface\tid
                        ESSAY\t15\t21\tperson\tRustam\twhatever
                        """)
                                .span())
                .isEqualTo(new Span(15, 21));
    }

    @Test
    void anEntityIsNamedByItsKindAndKeyOrItsId() {
        var rustam = project.entity("person", "rustam");
        var names = new Meaning.Names(rustam.id());

        assertThat(meaning("tag\tentity", "person\tperson:rustam")).isEqualTo(names);
        assertThat(meaning("tag\tentity", "person\t" + rustam.id())).isEqualTo(names);
        assertThat(meaning("tag\tentity", "person\t" + rustam.id().toString().substring(0, 4)))
                .isEqualTo(names);
    }

    @Test
    void anOrganisationIsAlsoAnOrg() {
        var board = project.entity("organisation", "board");

        assertThat(meaning("tag\tentity", "organisation\torg:board"))
                .isEqualTo(new Meaning.Names(board.id()));
    }

    @Test
    void anUnknownEntityIsRegisteredUnderTheFirstWordsThatPointToIt() {
        var plan =
                project.plan(
                        """
                        text\tstart\tend\ttag\tentity\tsubjects
                        essay-en.txt\t0\t9\tclaim\t\tperson:rustam;group:weavers
                        essay-en.txt\t15\t21\tperson\tperson:rustam\t
                        """,
                        true);
        project.perform(plan.edit());

        var rustam = project.project().entity(EntityKind.PERSON, "rustam").orElseThrow();
        var weavers = project.project().entity(EntityKind.GROUP, "weavers").orElseThrow();
        assertThat(plan.entities()).isEqualTo(2);
        assertThat(rustam.names())
                .containsExactly(new Name("Rustam", new LanguageTag("en"), Name.Use.MAIN));
        assertThat(weavers.names())
                .containsExactly(new Name("weavers", LanguageTag.UNKNOWN, Name.Use.MAIN));
    }

    @Test
    void aDateIsWrittenInEdtf() {
        assertThat(meaning("tag\tvalue", "date\t1923-21"))
                .isEqualTo(new Meaning.Dates(HistoricalDate.parse("1923-21")));
        assertThat(meaning("tag\tvalue", "date\t")).isEqualTo(Meaning.PLAIN);
    }

    @Test
    void aFigureHasItsNumberInValueOrInFigure() {
        var looms =
                new Meaning.Measures(
                        new Figure(
                                Optional.of(new BigDecimal("200")),
                                Figure.Bounds.NONE,
                                "count",
                                "looms",
                                true));
        var columns = "tag\tvalue\tfigure\tunit\tcommodity\tapproximate";

        assertThat(meaning(columns, "figure\t200\t\tcount\tlooms\tyes")).isEqualTo(looms);
        assertThat(meaning(columns, "figure\t\t200\tcount\tlooms\tyes")).isEqualTo(looms);
        assertThat(meaning(columns, "term\t\t200\tcount\tlooms\tyes")).isEqualTo(looms);
        assertThat(meaning(columns, "figure\t\t\t\t\tno")).isEqualTo(Meaning.PLAIN);
    }

    @Test
    void aDateMayStandUnderATagForFigures() {
        var year = new Meaning.Dates(HistoricalDate.parse("1923"));
        assertThat(meaning("tag\tvalue", "figure\t1923@gregorian")).isEqualTo(year);

        assertThat(project.tsv()).contains("\t1923@gregorian\t");
    }

    @Test
    void aShareIsInPerCent() {
        var share =
                new Meaning.Measures(
                        new Figure(
                                Optional.empty(),
                                new Figure.Bounds(
                                        Optional.of(new BigDecimal("12.5")),
                                        Optional.of(new BigDecimal("20"))),
                                "percent",
                                "",
                                false));

        assertThat(meaning("tag\tleast\tmost\tshare", "figure\t12.5\t20\tyes")).isEqualTo(share);
        assertThat(meaning("tag\tleast\tmost\tunit", "figure\t12.5\t20\tpercent")).isEqualTo(share);
    }

    @Test
    void aClaimMayBeBare() {
        assertThat(meaning("tag", "claim"))
                .isEqualTo(new Meaning.Claims(Claim.bare("", new LanguageTag("en"))));
    }

    @Test
    void aClaimMayFillItsSlots() {
        var rustam = project.entity("person", "rustam");
        var looms = project.entity("object", "looms");
        var claim =
                claim(
                        "paraphrase\tlanguage\tkind\tstance\tclaimant\tsubjects\tfigure\twhen\twhere",
                        "Dəzgahlar sayıldı\taz\tcount\treports\tperson:rustam\tobject:looms; the"
                                + " board\t200\t1923-21\tplace:\"by the river\"");

        assertThat(claim)
                .isEqualTo(
                        new Claim(
                                new Claim.Paraphrase("Dəzgahlar sayıldı", new LanguageTag("az")),
                                "count",
                                Stance.REPORTS,
                                Optional.of(new Party.Registered(rustam.id(), EntityKind.PERSON)),
                                List.of(
                                        new Party.Registered(looms.id(), EntityKind.OBJECT),
                                        new Party.Worded("the board", EntityKind.GROUP)),
                                Optional.of(
                                        new Figure(
                                                Optional.of(new BigDecimal("200")),
                                                Figure.Bounds.NONE,
                                                "",
                                                "",
                                                false)),
                                Optional.of(HistoricalDate.parse("1923-21")),
                                Optional.of(new Party.Worded("by the river", EntityKind.PLACE)),
                                Claim.Scope.NONE));
    }

    @Test
    void columnsOfAClaimMakeAClaimOfAnyTag() {
        assertThat(meaning("tag\tparaphrase", "quotation\tHe counted"))
                .isEqualTo(new Meaning.Claims(Claim.bare("He counted", new LanguageTag("en"))));
    }

    @Test
    void wordsInASlotMayHaveAKindAndHoldAnySign() {
        var subjects =
                claim("subjects", "org:\"the \"\"old\"\"; board\"; a widow;\"12;3\"").subjects();

        assertThat(subjects)
                .containsExactly(
                        new Party.Worded("the \"old\"; board", EntityKind.ORGANISATION),
                        new Party.Worded("a widow", EntityKind.GROUP),
                        new Party.Worded("12;3", EntityKind.GROUP));
    }

    @Test
    void wordsInASlotAreOfTheKindThatItExpects() {
        var claim = claim("claimant\twhere\tsubjects", "the clerk\tthe yard\tall of them");

        assertThat(claim.claimant()).contains(new Party.Worded("the clerk", EntityKind.PERSON));
        assertThat(claim.where()).contains(new Party.Worded("the yard", EntityKind.PLACE));
        assertThat(claim.subjects())
                .containsExactly(new Party.Worded("all of them", EntityKind.GROUP));
    }

    @Test
    void theScopeHasWordsAnAreaAndATime() {
        var qarasu = project.entity("place", "qarasu");
        var columns = "scope";

        assertThat(claim(columns, "looms in use").scope())
                .isEqualTo(new Claim.Scope("looms in use", Optional.empty(), Optional.empty()));
        assertThat(claim(columns, "\"looms; old\";area=place:qarasu;time=1923/1924").scope())
                .isEqualTo(
                        new Claim.Scope(
                                "looms; old",
                                Optional.of(new Party.Registered(qarasu.id(), EntityKind.PLACE)),
                                Optional.of(HistoricalDate.parse("1923/1924"))));
        assertThat(claim(columns, "area=the yard").scope().area())
                .contains(new Party.Worded("the yard", EntityKind.PLACE));
    }

    @Test
    void attributesHaveColumnsOfTheirOwn() {
        assertThat(
                        only("""
                        text\tstart\tend\ttag\tattribute:hand\tattribute:ink
                        ESSAY\t0\t2\tnote\tsecond\t
                        """)
                                .body()
                                .attributes())
                .containsExactly(Map.entry("hand", "second"));
    }

    @Test
    void cellsEscapeTabsNewLinesAndBackslashes() {
        assertThat(
                        only("text\tstart\tend\ttag\tnote\nESSAY\t0\t2\tnote\ta\\tb\\nc\\\\n\n")
                                .body()
                                .note())
                .isEqualTo("a\tb\nc\\n");
    }

    @Test
    void aByteOrderMarkCrLfAndEmptyLinesDoNoHarm() {
        assertThat(
                        only("""
                        \uFEFFtext\tstart\tend\ttag\tnote\r
                        \r
                        ESSAY\t0\t2\tnote\tours\r
                        \t\t\t\t\r
                        """)
                                .body()
                                .note())
                .isEqualTo("ours");
    }

    @Test
    void aHeaderAloneAsksForNothing() {
        var plan = project.plan("text\tstart\tend\ttag\n");

        assertThat(plan.annotations()).isZero();
        assertThat(plan.edit()).isEqualTo(new Edit.Together(List.of()));
        assertThat(plan.warnings()).singleElement().asString().contains("no rows");
    }

    @Test
    void theTableShowsOffsetsInCodePointsAndTheWords() {
        only("text\tstart\tend\ttag\tcertainty\nESSAY\t22\t31\tevent\tlow\n");
        var lines = project.tsv().lines().toList();

        assertThat(lines.getFirst())
                .isEqualTo(
                        "id text start end surface tag entity value certainty note paraphrase"
                                .concat(" language kind stance claimant subjects figure least most")
                                .concat(" unit commodity approximate share when where scope")
                                .concat(" truth truth_reason row")
                                .replace(' ', '\t'));
        assertThat(lines.getLast().split("\t"))
                .startsWith(
                        project.annotations().getFirst().id().toString(),
                        text.toString(),
                        "22",
                        "31",
                        "🙂 counted",
                        "event",
                        "",
                        "",
                        "low");
    }

    @Test
    void theTableOfNothingIsItsHeader() {
        assertThat(project.tsv().lines()).hasSize(1);
    }
}
