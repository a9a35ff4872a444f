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

    @ParameterizedTest
    @MethodSource("org.hashiya.tei.HostileXml#cases")
    void hostileFilesAreRefusedWithASentence(HostileXml.Case hostile) {
        assertThatThrownBy(() -> new TeiReader().read(hostile.file().bytes(), "text.xml"))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("“text.xml”")
                .hasMessageContaining(hostile.word())
                .hasMessageContaining("Nothing was imported");
    }

    @Test
    void whatIsNotOurTeiIsRefusedByName() {
        assertThatThrownBy(() -> read("<article/>"))
                .hasMessageContaining("“article”")
                .hasMessageContaining("line 1, column 11");
        assertThatThrownBy(() -> read("<teiCorpus/>")).hasMessageContaining("corpus");
        assertThatThrownBy(() -> read("<TEI/>")).hasMessageContaining("holds no text");
        assertThatThrownBy(() -> read("<TEI><text><body><p>a</p></body></text></TEI>"))
                .hasMessageContaining("xml:space");
    }

    @Test
    void wordsAreWhatTheSourcePrints() {
        var back =
                read(
                        tei(
                                "<p>a <choice><sic>fro</sic><corr>from</corr></choice> <hi>b</hi>"
                                        + " <choice><orig>coöp</orig><reg>coop</reg></choice></p>"));
        assertThat(back.reading().words()).isEqualTo("a fro b coöp");
        assertThat(back.warnings())
                .contains("What an editor proposes in “corr” is not kept (line 1).")
                .contains("Words in “hi” are kept, the element is not (line 1).");
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
        assertThat(back.warnings()).hasSize(5);
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
