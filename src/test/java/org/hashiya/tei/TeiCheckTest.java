package org.hashiya.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hashiya.Shared;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.TagId;
import org.hashiya.project.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TeiCheckTest {
    @TempDir Path folder;

    private static final String GOOD =
            new String(
                    Samples.text("One.\nTwo.")
                            .mark("One", Body.of(TagId.TERM))
                            .write(TeiForm.INLINE),
                    StandardCharsets.UTF_8);

    private static List<Finding> check(String file) {
        return Checked.by(TeiCheck.ownGrammar(), file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void saysNothingOfAGoodFile() {
        assertThat(check(GOOD)).isEmpty();
    }

    @Test
    void saysWhereAndWhatInPlainWords() {
        var line = GOOD.lines().toList().indexOf("Two.") + 1;
        assertThat(check(GOOD.replace("Two.", "Two<b/>.")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.sentence()).startsWith("The element “b” is not known");
                    assertThat(finding.line()).isGreaterThan(line);
                    assertThat(finding.column()).isPositive();
                });
        assertThat(check(GOOD.replace("<term ", "<term when=\"1923\" ")))
                .singleElement()
                .asString()
                .contains("The attribute “when” may not stand here");
        assertThat(check(GOOD.replaceFirst("resp=\"#[^\"]*\"", "cert=\"perhaps\"")))
                .singleElement()
                .asString()
                .contains("The attribute “cert” cannot have this value");
        assertThat(check(GOOD.replace("<body>", "<body>words")))
                .first()
                .asString()
                .contains("No words may stand here");
        assertThat(check(GOOD.replace("</fileDesc>", "</fileDesc><tagsDecl/>")))
                .first()
                .asString()
                .contains("may not stand here");
    }

    @Test
    void findsIdsThatStandTwice() {
        var twice = GOOD.replace(".p2\"", ".p1\"");
        assertThat(check(twice)).first().asString().contains("names two elements");
    }

    @Test
    void noClassNamesReachTheReader() {
        for (var cut : IntStream.range(0, 60).map(i -> i * GOOD.length() / 60).toArray()) {
            assertThat(check(GOOD.substring(0, cut)))
                    .isNotEmpty()
                    .allSatisfy(finding ->
                            assertThat(finding.sentence())
                                    .doesNotContain("org.", "java.", "Exception", "JAXP", "\"")
                                    .endsWith("."));
        }
    }

    @ParameterizedTest
    @MethodSource("org.hashiya.tei.HostileXml#cases")
    void hostileFilesGetASentence(HostileXml.Case hostile) {
        assertThat(Checked.by(TeiCheck.ownGrammar(), hostile.file().bytes()))
                .last()
                .satisfies(finding ->
                        assertThat(finding.sentence())
                                .startsWith("This is not well-formed XML")
                                .contains(hostile.word()));
    }

    @Test
    void aDocumentTypeIsNotFetched() {
        var typed =
                GOOD.replaceFirst("\\?>", "?><!DOCTYPE TEI SYSTEM \"http://192.0.2.1/none.dtd\">");
        assertThat(check(typed)).isEmpty();
    }

    @Test
    void aGrammarOfOnesOwnCanBeUsedInBothSyntaxes() throws Exception {
        var compact = folder.resolve("own.rnc");
        Files.writeString(compact, "element p { attribute n { text }, text }");
        var xml = folder.resolve("own.rng");
        Files.writeString(
                xml,
                "<element name='p' xmlns='http://relaxng.org/ns/structure/1.0'><attribute"
                        + " name='n'/><text/></element>");
        for (var grammar : List.of(compact, xml)) {
            var check = TeiCheck.against(grammar);
            assertThat(Checked.by(check, "<p n='1'/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
            assertThat(Checked.by(check, "<p/>".getBytes(StandardCharsets.UTF_8)))
                    .singleElement()
                    .hasToString("line 1, column 5: The element “p” lacks an attribute; “n”.");
        }
    }

    @Test
    void whatIsNotAGrammarIsRefused() throws Exception {
        var broken = folder.resolve("broken.rnc");
        Files.writeString(broken, "element p { ");
        var remote = folder.resolve("remote.rng");
        Files.writeString(
                remote,
                "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><include"
                        + " href='http://192.0.2.1/x.rng'/></grammar>");
        for (var grammar : List.of(broken, remote)) {
            assertThat(catchThrowableOfType(Refused.class, () -> TeiCheck.against(grammar)))
                    .hasMessageContaining("is not a RELAX NG grammar");
        }
        assertThatThrownBy(() -> TeiCheck.against(folder.resolve("none.rng")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("There is no file");
        assertThatThrownBy(() -> TeiCheck.ownGrammar().check(folder))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void theExemplarsAreValid() {
        for (var name : List.of("a-inline", "b-standoff", "c-corpus")) {
            var file = Shared.file("tei/exemplars/" + name + ".xml");
            assertThat(TeiCheck.ownGrammar().check(file)).as(name).isEmpty();
        }
    }

    @Test
    void filesOfOthersAreReadWithoutHarm() throws Exception {
        try (var samples = Files.list(Shared.file("tei/samples"))) {
            for (var sample : samples.filter(file -> file.toString().endsWith(".xml")).toList()) {
                assertThat(TeiCheck.ownGrammar().check(sample)).as(sample.toString()).isNotEmpty();
            }
        }
    }
}
