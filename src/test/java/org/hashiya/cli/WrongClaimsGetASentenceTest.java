package org.hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Claims that cannot be right, or stand where it is not easy: a sentence, and nothing is lost.
class WrongClaimsGetASentenceTest {
    private static final String CLAIM =
            "{\"key\":\"%s\",\"text\":\"one.txt\",\"quote\":\"%s\",\"tag\":\"claim\"%s}\n";

    @TempDir Path folder;
    private CommandRun run;
    private Path project;

    @BeforeEach
    void aTextWithOneClaim() throws IOException {
        run = new CommandRun();
        project = folder.resolve("a.hashiya");
        run.of("new", project);
        run.of(
                "import",
                project,
                write("one.txt", "12 drowned. 19 drowned. 15 drowned."),
                "--language",
                "en");
        annotate(CLAIM.formatted("first", "12 drowned", ""));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private void annotate(String lines) throws IOException {
        assertThat(run.of("annotate", project, write("ok.jsonl", lines), "--new-entities"))
                .as(run.err())
                .isZero();
    }

    /// Nothing but the one claim is there afterwards.
    private String refused(String lines) throws IOException {
        assertThat(run.of("annotate", project, write("wrong.jsonl", lines), "--new-entities"))
                .isEqualTo(1);
        var said = run.err();
        assertThat(claims()).hasSize(1);
        return said;
    }

    private List<String> claims() {
        assertThat(run.of("claims", project)).as(run.err()).isZero();
        return run.out().split("\n\n", -1)[0].lines().skip(1).toList();
    }

    private static String id(String claim) {
        return claim.substring(0, claim.indexOf('\t'));
    }

    @Test
    void aFigureWhoseLeastIsAboveItsMost() throws IOException {
        assertThat(refused(CLAIM.formatted("a", "19 drowned", ",\"least\":\"20\",\"most\":\"10\"")))
                .contains("20", "10", "Nothing was written")
                .doesNotContain("Exception");
    }

    @Test
    void aShareOfMoreThanAHundredPercent() throws IOException {
        assertThat(
                        refused(
                                CLAIM.formatted(
                                        "a",
                                        "19 drowned",
                                        ",\"figure\":\"120\",\"unit\":\"percent\",\"share\":\"yes\"")))
                .contains("120", "Nothing was written");
    }

    @Test
    void aRelationToAClaimThatIsNotThereOrNoMore() throws IOException {
        assertThat(refused("{\"relation\":\"contradicts\",\"a\":\"nowhere\",\"b\":\"first\"}\n"))
                .contains("nowhere", "Nothing was written");
    }

    @Test
    void claimsThatRepeatOneAnotherInACircle() throws IOException {
        assertThat(
                        refused(
                                CLAIM.formatted("a", "12 drowned", "")
                                        + CLAIM.formatted("b", "19 drowned", "")
                                        + CLAIM.formatted("c", "15 drowned", "")
                                        + "{\"relation\":\"repeats\",\"a\":\"a\",\"b\":\"b\"}\n"
                                        + "{\"relation\":\"repeats\",\"a\":\"b\",\"b\":\"c\"}\n"
                                        + "{\"relation\":\"repeats\",\"a\":\"c\",\"b\":\"a\"}\n"))
                .contains("circle", "Nothing was written");
    }

    @Test
    void aClaimThatContradictsItself() throws IOException {
        var first = id(claims().getFirst());

        assertThat(
                        refused(
                                "{\"relation\":\"contradicts\",\"a\":\"%s\",\"b\":\"%s\"}\n"
                                        .formatted(first, first)))
                .contains("itself", "Nothing was written");
    }

    @Test
    void inATextOfUnknownLanguageAClaimIsComparedAllTheSame() throws IOException {
        var other = write("other.txt", "1x 2y 12 33 44.");
        assertThat(run.of("import", project, other, "--language", "und")).as(run.err()).isZero();
        annotate(
                """
                {"text":"one.txt","quote":"19 drowned","tag":"claim","paraphrase":"19 drowned","figure":"19","unit":"persons","subjects":"event:flood"}
                {"text":"other.txt","quote":"33","tag":"claim","paraphrase":"33 drowned","figure":"33","unit":"persons","subjects":"event:flood"}
                """);

        assertThat(claims()).hasSize(3);
        assertThat(run.out()).contains("conflict: ");
    }
}
