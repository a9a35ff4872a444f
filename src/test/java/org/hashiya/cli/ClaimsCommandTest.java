package org.hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `claims` prints the claims and, under a header of their own, which of them agree and differ.
class ClaimsCommandTest {
    private static final String ONE =
            "In Qarasu 340 families joined the cooperative. Later 352 families are said to have"
                    + " joined.";
    private static final String OTHER =
            "В Карасу в кооператив вступило около 350 семей. Мельница сгорела.";
    private static final String HEADER =
            "text\tquote\ttag\tkey\tparaphrase\tfigure\tunit\tapproximate\tsubjects\n";

    @TempDir Path folder;
    private CommandRun run;
    private Path project;

    @BeforeEach
    void twoTexts() throws IOException {
        run = new CommandRun();
        project = folder.resolve("a.hashiya");
        run.of("new", project);
        run.of("import", project, write("one.txt", ONE), "--language", "en");
        run.of("import", project, write("other.txt", OTHER), "--language", "ru");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private void annotate(String rows) throws IOException {
        var file = write("claims.tsv", HEADER + rows);
        assertThat(run.of("annotate", project, file, "--new-entities")).as(run.err()).isZero();
    }

    private List<String> pairs() {
        assertThat(run.of("claims", project)).as(run.err()).isZero();
        var parts = run.out().split("\n\n", -1);
        assertThat(parts).hasSize(2);
        var lines = parts[1].lines().toList();
        assertThat(lines.getFirst()).isEqualTo("claim_a\tclaim_b\trelation\treason\tstatus");
        return lines.subList(1, lines.size());
    }

    private void threeClaims() throws IOException {
        annotate(
                """
                one.txt\t340 families joined\tclaim\ta\t340 families joined\t340\tfamilies\t\torg:tarla
                one.txt\t352 families are said to have joined\tclaim\tb\t352 families joined\t352\tfamilies\t\torg:tarla
                other.txt\tвступило около 350 семей\tclaim\tc\tВступило около 350 семей\t350\tсемей\tyes\torg:tarla
                """);
    }

    @Test
    void claimsOfTwoTextsAreComparedAndSoAreTwoOfOneText() throws IOException {
        threeClaims();

        assertThat(pairs())
                .hasSize(3)
                .allMatch(line -> line.endsWith("\tproposed"))
                .anyMatch(line ->
                        line.contains("\tcontradicts\tconflict: 340 families against 352 families"))
                .filteredOn(line -> line.contains("\tcorroborates\trounding: "))
                .hasSize(2);
    }

    @Test
    void theIdsOfThePairsAreThoseOfTheClaims() throws IOException {
        threeClaims();
        var pairs = pairs();
        var claims = run.out().split("\n\n", -1)[0].lines().skip(1).toList();

        var ids = claims.stream().map(line -> line.substring(0, line.indexOf('\t'))).toList();
        assertThat(pairs)
                .allSatisfy(line -> {
                    var cells = line.split("\t");
                    assertThat(ids).contains(cells[0], cells[1]);
                });
    }

    @Test
    void aRelationThatAPersonMadeIsConfirmedAndNotProposedAgain() throws IOException {
        threeClaims();
        var lines = pairs();
        var pair =
                lines.stream()
                        .filter(line -> line.contains("conflict"))
                        .findFirst()
                        .orElseThrow()
                        .split("\t");
        var relation =
                write(
                        "relation.jsonl",
                        """
                        {"relation":"qualifies","a":"%s","b":"%s","reason":"the later count"}
                        """
                                .formatted(pair[0], pair[1]));
        assertThat(run.of("annotate", project, relation)).as(run.err()).isZero();

        assertThat(pairs())
                .hasSize(3)
                .filteredOn(line -> line.contains(pair[0]) && line.contains(pair[1]))
                .containsExactly(
                        pair[0] + "\t" + pair[1] + "\tqualifies\tpart: the later count\tconfirmed");
    }

    @Test
    void jsonHasAnObjectForEachClaimAndEachPair() throws IOException {
        threeClaims();

        assertThat(run.of("claims", project, "--format", "json")).isZero();
        assertThat(run.out().lines())
                .hasSize(6)
                .allMatch(line -> line.startsWith("{") && line.endsWith("}"))
                .filteredOn(line -> line.contains("\"claim_a\""))
                .hasSize(3)
                .allMatch(line -> line.contains("\"status\":\"proposed\""));
    }

    @Test
    void aKindThatNobodyGaveStaysOpen() throws IOException {
        threeClaims();
        assertThat(run.of("claims", project, "--format", "json")).isZero();
        assertThat(run.out()).doesNotContain("\"kind\"");
    }

    @Test
    void aProjectWithoutClaimsHasBothHeadersAndNothingElse() {
        assertThat(pairs()).isEmpty();
    }

    @Test
    void theTableIsWrittenForSpreadsheetsAndForTheBrowser() throws IOException {
        threeClaims();

        assertThat(run.of("claims", project, "--table")).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("\uFEFFrow,about,kind,unit,contradictions,one,other")
                .contains(",tarla,count?,families,1,\"340 families joined [340 families]\n");
        var file = folder.resolve("table.html");
        assertThat(run.of("claims", project, "--table", "--format", "html", "--out", file))
                .as(run.err())
                .isZero();
        assertThat(file).content().contains("вступило около 350 семей", "lang=\"ru\"");
    }

    @Test
    void aCardIsAskedForByTheBeginningOfAnId() throws IOException {
        threeClaims();
        run.of("claims", project);
        var id = run.out().lines().skip(1).findFirst().orElseThrow().split("\t")[0];

        assertThat(run.of("claims", project, "--card", id, "--language", "ru"))
                .as(run.err())
                .isZero();
        assertThat(run.out()).contains("Что говорят другие", "352 families", "около 350");
        assertThat(run.of("claims", project, "--card", "nothing")).isEqualTo(1);
        assertThat(run.err()).contains("No claim has the id “nothing”");
    }

    @Test
    void whatCannotBeWrittenTogetherIsSaid() {
        assertThat(run.of("claims", project, "--format", "html")).isEqualTo(1);
        assertThat(run.err()).contains("--table");
        assertThat(run.of("claims", project, "--table", "--format", "json")).isEqualTo(1);
        assertThat(run.err()).contains("csv");
    }
}
