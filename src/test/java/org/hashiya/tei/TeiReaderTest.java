package org.hashiya.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.hashiya.Shared;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.chronology.HistoricalDate;
import org.hashiya.project.Refused;
import org.hashiya.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TeiReaderTest {
    private static TeiImport read(String xml) {
        return new TeiReader().read(xml.getBytes(StandardCharsets.UTF_8), "text.xml");
    }

    private static String tei(String body) {
        return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><text"
                + " xml:space=\"preserve\"><body>"
                + body
                + "</body></text></TEI>";
    }

    private static TeiFile readAll(String xml) {
        return new TeiReader().readAll(xml.getBytes(StandardCharsets.UTF_8), "text.xml");
    }

    private static String report(String xml) {
        return String.join("\n", readAll(xml).report().toLines());
    }

    /// An import goes on where an entity lies outside of the file; a check does not.
    static Stream<HostileXml.Case> hostile() {
        return HostileXml.cases().filter(hostile -> !hostile.name().startsWith("entity from"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileFilesAreRefusedWithASentence(HostileXml.Case hostile) {
        assertThatThrownBy(() -> new TeiReader().read(hostile.file().bytes(), "text.xml"))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("“text.xml”")
                .hasMessageContaining(hostile.word())
                .hasMessageContaining("Nothing was imported");
    }

    @Test
    void anEntityOutsideOfTheFileIsNamedAndSeenAndNeverRead() {
        var file =
                "<!DOCTYPE TEI [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + tei("<p>[&x;]</p>");
        assertThat(read(file).reading().words()).isEqualTo("[\uFFFD]");
        assertThat(report(file)).contains("The entity “&x;” in line 1").contains("The DOCTYPE");
    }

    @Test
    void anAttributeWithoutEndIsRefused() {
        var file = tei("<p n=\"" + "x".repeat(8_000_000) + "\">a</p>");
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("The attribute “n” has 8,000,000 characters");
    }

    @Test
    void whatIsNoTeiIsRefusedByName() {
        assertThatThrownBy(() -> read("<article/>"))
                .hasMessageContaining("“article”")
                .hasMessageContaining("line 1, column 11");
        assertThatThrownBy(() -> read("<teiCorpus/>")).hasMessageContaining("holds no text");
    }

    @Test
    void aPartOfTeiComesInWhenSomebodySaysSo() {
        var part = "<div><head>One</head><p>Two</p></div>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new TeiReader().readAll(part, "part.xml"))
                .hasMessageContaining("“div”")
                .hasMessageContaining("--fragment");
        var read = new TeiReader(true).readAll(part, "part.xml").texts().getFirst();
        assertThat(read.said().reading().words()).isEqualTo("One\nTwo");
    }

    @Test
    void aTextWithoutWordsComesInWithItsHeader() {
        assertThat(read("<TEI/>").reading().words()).isEmpty();
        assertThat(report("<TEI/>")).contains("There are no words in this text.");
    }

    @Test
    void wordsAreWhatTheSourcePrints() {
        var file =
                tei(
                        "<p>a <choice><sic>fro</sic><corr>from</corr></choice> <hi>b</hi>"
                                + " <choice><orig>coöp</orig><reg>coop</reg></choice></p>");
        assertThat(read(file).reading().words()).isEqualTo("a fro b coöp");
        assertThat(report(file))
                .contains("What “choice” has beside the words (2 times, first in line 1).")
                .contains("“hi”, for which there is no tag (1 times, first in line 1).");
    }

    @Test
    void whiteSpaceOfTheLayoutIsNoWords() {
        var file =
                """
                <TEI><text><body>
                  <head>A   mill</head>
                  <p> On the <hi>Qarasu
                     </hi> river,<lb/>sold </p>
                  <lg><l>once</l><l>twice</l></lg>
                </body></text></TEI>
                """;
        assertThat(read(file).reading().words())
                .isEqualTo("A mill\nOn the Qarasu river,\nsold\nonce\ntwice");
    }

    @Test
    void fragmentsAreOneMarkOnlyWhereBothEndsAgree() {
        var chain =
                "<p><seg xml:id=\"a\" next=\"#b\">one</seg> or <seg xml:id=\"b\"%s>two</seg></p>";
        assertThat(read(tei(chain.formatted(" prev=\"#a\""))).statements().annotations())
                .extracting(TeiImport.Draft::span)
                .containsExactly(new Span(0, 10));
        assertThat(read(tei(chain.formatted(""))).statements().annotations())
                .extracting(TeiImport.Draft::span)
                .containsExactly(new Span(0, 3), new Span(7, 10));
    }

    @Test
    void fragmentsInACircleEndSomewhere() {
        var file =
                tei(
                        "<p><seg xml:id=\"a\" next=\"#b\" prev=\"#b\">one</seg> or <seg xml:id=\"b\""
                                + " next=\"#a\" prev=\"#a\">two</seg></p>");
        assertThat(read(file).statements().annotations()).hasSize(2);
        assertThat(report(file)).contains("lead in a circle");
    }

    @Test
    void idsThatStandTwiceOrAreNoneAreRenumbered() {
        var report =
                report(
                        tei(
                                "<p xml:id=\"a\">x</p><p xml:id=\"a\">y</p><p xml:id=\"\">z</p>"
                                        + "<p corresp=\"#a #b\">w</p>"));
        assertThat(report)
                .contains("The xml:id “a” stands again in line 1; there it is “a.2” now.")
                .contains("The xml:id “” in line 1 cannot be one")
                .contains("The pointer “#a” in line 1 is ambiguous")
                .contains("The pointer “#b” leads nowhere");
    }

    @Test
    void signsThatXml10CannotHoldBecomeAVisibleSign() {
        var file = "<?xml version=\"1.1\"?>" + tei("<p>a&#1;b</p>");
        assertThat(read(file).reading().words()).isEqualTo("a\uFFFDb");
        assertThat(report(file)).contains("1 signs that no XML 1.0 file can hold");
    }

    @Test
    void namesThatPointToListsOfOthersBecomeEntries() {
        var read =
                read(
                        tei(
                                "<p><persName ref=\"https://www.wikidata.org/entity/Q42\">Ada</persName> and"
                                        + " <persName ref=\"https://www.wikidata.org/entity/Q42\">she</persName>,"
                                        + " <orgName key=\"birlik\">Birlik</orgName></p>"));
        assertThat(read.registers().entities())
                .extracting(org.hashiya.entity.Entity::reference)
                .containsExactly("person:wikidata-Q42", "organisation:birlik");
        assertThat(read.statements().annotations())
                .allMatch(draft -> draft.body().meaning() instanceof Meaning.Names);
    }

    @Test
    void marksOfOthersHaveTheTagOfTheirElement() {
        var back = read(tei("<p><persName>Ada</persName> <date when=\"1923-04\">then</date></p>"));
        assertThat(back.statements().annotations())
                .extracting(TeiImport.Draft::body)
                .containsExactly(
                        Body.of(TagId.PERSON),
                        Body.of(TagId.DATE, new Meaning.Dates(HistoricalDate.parse("1923-04"))));
        assertThat(back.statements().annotations())
                .allSatisfy(draft -> {
                    assertThat(draft.id()).isEmpty();
                    assertThat(draft.authorship()).isEmpty();
                });
    }

    @Test
    void aMarkThatCutsALetterIsMadeWider() {
        var back = read(tei("<p>e<persName>\u0301x</persName></p>"));
        assertThat(back.statements().annotations().getFirst().span()).isEqualTo(new Span(0, 3));
        assertThat(back.warnings()).singleElement().asString().contains("made wider");
    }

    @Test
    void offsetsInPointersCountCodePoints() {
        var back =
                read(
                        tei("<p xml:id=\"p1\">🌾🌾 <hi>mill</hi></p>")
                                .replace(
                                        "</TEI>",
                                        "<standOff><listAnnotation><annotation xml:id=\"a\""
                                                + " motivation=\"identifying\""
                                                + " target=\"#string-range(p1,3,4)\""
                                                + " ana=\"#tag.term\"/></listAnnotation></standOff></TEI>"));
        assertThat(back.statements().annotations().getFirst().span()).isEqualTo(new Span(5, 9));
    }

    @Test
    void whatLeadsNowhereIsSaidAndLeftOut() {
        var back =
                read(
                        tei("<p>a</p>")
                                .replace(
                                        "</TEI>",
                                        """
                                        <standOff><spanGrp><span from="#x" to="#y"/></spanGrp>
                                        <listAnnotation>
                                        <annotation motivation="classifying" target="#range(,)"/>
                                        <annotation motivation="classifying" target="#string-range(a,1)"/>
                                        <annotation motivation="describing" target="#gone"/>
                                        <annotation motivation="assessing" target="#gone"/>
                                        </listAnnotation>
                                        <listRelation><relation name="qualifies" active="#a"/></listRelation>
                                        </standOff></TEI>\
                                        """));
        assertThat(back.statements().annotations()).isEmpty();
        assertThat(back.warnings()).hasSizeGreaterThan(3).allMatch(said -> said.contains("unread"));
    }

    static Stream<String> exemplars() {
        return Stream.of("a-inline", "b-standoff");
    }

    @ParameterizedTest
    @MethodSource("exemplars")
    void theExemplarsComeInWithTheirWordsAndClaims(String name) throws Exception {
        var file = Shared.file("tei/exemplars/" + name + ".xml");
        var back = new TeiReader().read(Files.readAllBytes(file), name);
        assertThat(back.reading().words())
                .isEqualTo(Files.readString(Shared.file("tei/exemplars/" + name + ".txt")));
        assertThat(back.statements().annotations())
                .filteredOn(draft -> draft.body().meaning() instanceof Meaning.Claims)
                .hasSize(name.equals("a-inline") ? 5 : 3);
        assertThat(back.registers().entities()).hasSizeGreaterThan(4);
        assertThat(back.warnings()).isNotEmpty();
    }
}
