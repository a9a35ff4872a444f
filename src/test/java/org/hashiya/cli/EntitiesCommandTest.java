package org.hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hashiya.Shared;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `entities` prints the registers, carries them into files and out of them, and joins two entries.
class EntitiesCommandTest {
    private static final String TABLE =
            """
            kind,key,name,language,use,dates,latitude,longitude,authorities,relations,note
            place,baku,Bakı,az,main,,40.37,49.89,wikidata:Q9248; my\\;list:7,,"a harbour, ""windy\"""
            place,baku,Баку,ru,main,,,,,,
            place,baku,باكو,ar,main,,,,,,
            place,hill,The Hill,en,,,,,,part_of place:baku,"two
            lines"
            person,rustam,Rüstəm,az,main,1890/1920,,,,located_in place:hill,
            """;

    @TempDir Path folder;
    private final CommandRun run = new CommandRun();
    private Path project = Path.of("");

    @BeforeEach
    void anEmptyProject() {
        project = folder.resolve("a.hashiya");
        run.of("new", project);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private int bring(String content) throws IOException {
        return run.of("entities", project, "--import", file("in.csv", content));
    }

    private String table(String name) throws IOException {
        var out = folder.resolve(name);
        assertThat(run.of("entities", project, "--export", out)).as(run.err()).isZero();
        return Files.readString(out);
    }

    @Test
    void aTableComesInAndGoesOutAndTwiceIsOnce() throws IOException {
        assertThat(bring(TABLE)).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("registered\tamended\tunchanged\n3\t0\t0\n");
        var first = table("first.csv");
        assertThat(first).contains("place,baku,Баку,ru,main,,,,,,\r\n").contains("\"two\nlines\"");

        assertThat(bring("\uFEFF" + first)).as(run.err()).isZero();
        assertThat(run.out()).endsWith("0\t0\t3\n");
        run.of("history", project);
        assertThat(run.out().lines().skip(1)).hasSize(1);

        var other = folder.resolve("b.hashiya");
        run.of("new", other);
        run.of("entities", other, "--import", folder.resolve("first.csv"));
        var second = folder.resolve("second.csv");
        run.of("entities", other, "--export", second);
        assertThat(second).hasContent(first);
        assertThat(run.of("verify", other)).isZero();
    }

    @Test
    void aTableWithMoreAmendsAndLosesNothing() throws IOException {
        bring(TABLE);
        assertThat(bring("kind;key;name;language;note\nplace;baku;Bakou;fr;new note\n")).isZero();
        assertThat(run.out()).endsWith("0\t1\t0\n");
        assertThat(run.of("entities", project, "--kind", "place")).isZero();
        assertThat(run.out())
                .contains("Bakı (az); Баку (ru); باكو (ar); Bakou (fr)")
                .contains("new note")
                .contains("wikidata:Q9248; my\\\\;list:7")
                .doesNotContain("rustam");
    }

    @Test
    void teiCarriesTheSameAndIsValid() throws IOException {
        bring(TABLE);
        var first = table("first.csv");
        var tei = folder.resolve("r.xml");
        assertThat(run.of("entities", project, "--export", tei)).as(run.err()).isZero();
        assertThat(run.of("entities", project, "--import", tei)).as(run.err()).isZero();
        assertThat(run.out()).endsWith("0\t0\t3\n");

        var other = folder.resolve("b.hashiya");
        run.of("new", other);
        assertThat(run.of("entities", other, "--import", tei)).as(run.err()).isZero();
        assertThat(run.out()).endsWith("3\t0\t0\n");
        var again = folder.resolve("again.csv");
        run.of("entities", other, "--export", again);
        assertThat(again).hasContent(first);
    }

    @Test
    void theTeiFileIsValidBeyondOurOwnGrammar() throws IOException {
        bring(TABLE);
        var tei = folder.resolve("r.xml");
        run.of("entities", project, "--export", tei);
        assertThat(run.of("check", tei, "--schema", Shared.file("tei/tei_all.rng")))
                .as(run.out())
                .isZero();
    }

    @Test
    void somebodyElsesListsComeInByTheirIds() throws IOException {
        var foreign =
                file(
                        "foreign.xml",
                        """
                        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><profileDesc>
                        <particDesc><listPerson><person xml:id="ada"><persName xml:lang="en"><forename>Ada</forename>
                        <surname>Stone</surname></persName><idno type="VIAF">123</idno></person>
                        <person><persName>Nobody</persName></person></listPerson></particDesc>
                        </profileDesc></teiHeader></TEI>
                        """);
        assertThat(run.of("entities", project, "--import", foreign)).as(run.err()).isZero();
        assertThat(run.err()).contains("without an xml:id");
        run.of("entities", project, "--import", foreign);
        assertThat(run.out()).endsWith("0\t0\t1\n");
        run.of("entities", project, "--format", "json");
        assertThat(run.out()).contains("\"entity\":\"person:ada\"").contains("Stone");
        assertThat(run.of("entities", project, "--import", file("no.xml", "<TEI/>"))).isEqualTo(1);
        assertThat(run.err()).contains("has no list");
    }

    @Test
    void jsonLinesAreReadAgainWithTheirRelations() throws IOException {
        bring(TABLE);
        run.of("entities", project, "--format", "json");
        var json = file("r.jsonl", run.out());
        var other = folder.resolve("b.hashiya");
        run.of("new", other);
        assertThat(run.of("annotate", other, json)).as(run.err()).isZero();
        run.of("entities", other);
        assertThat(run.out()).contains("part_of place:baku").contains("located_in place:hill");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "place,x,\"open|line 3: has a quotation mark that is never closed",
                "place,x,\"a\"b|line 3: has signs after a closing quotation mark",
                "place,x|line 3: has 2 cells where the header has 3",
                "planet,x,X|line 3, column kind: “planet” is not a kind",
                "place,a b,X|line 3, column key: “a b” cannot be a key",
                "place,,X|line 3, column key: is empty",
                "place,x,|line 3, column name: is empty"
            })
    void aBrokenRowIsNamedWithItsLineAndNothingIsTaken(String row, String sentence)
            throws IOException {
        assertThat(bring("kind,key,name\nplace,good,Good\n" + row)).isEqualTo(1);
        assertThat(run.err()).contains(sentence).contains("Nothing was written");
        run.of("entities", project);
        assertThat(run.out().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "authorities|wikidata:9248|“9248” cannot be a number in the list “wikidata”",
                "authorities|Q9248|is not a list, a colon and a number",
                "relations|part_of place:nowhere|is not a relation and an entry",
                "relations|part_of place:x|leads from an entry to itself",
                "dates|last year|is not a date in EDTF",
                "use|nick|is not a kind of name",
                "language|a language|a language",
                "size|big|that is not known here"
            })
    void soIsACellThatCannotBe(String column, String cell, String sentence) throws IOException {
        assertThat(bring("kind,key,name," + column + "\nplace,x,X," + cell + "\n")).isEqualTo(1);
        assertThat(run.err()).contains(sentence).contains("Nothing was written");
    }

    @Test
    void aCircleOfPartsIsRefusedWhole() throws IOException {
        assertThat(
                        bring(
                                "kind,key,name,relations\n"
                                        + "place,a,A,part_of place:b\nplace,b,B,part_of place:a\n"))
                .isEqualTo(1);
        assertThat(run.err()).contains("place:a → place:b → place:a");
        assertThat(bring("kind,key,name,latitude,longitude\nplace,a,A,95,0\n")).isEqualTo(1);
        assertThat(run.err()).contains("latitude from -90 to 90");
        run.of("entities", project);
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void twoEntriesAreJoinedAndDoubtsAreListed() throws IOException {
        bring(TABLE + "person,rustem,rüstəm,az,main,,,,,,\n");
        assertThat(run.of("entities", project, "--doubts")).isZero();
        assertThat(run.out()).contains("same name\trüstəm\tperson:rustam; person:rustem");
        assertThat(run.of("entities", project, "--merge", "person:rustem", "person:rustam"))
                .as(run.err())
                .isZero();
        assertThat(run.out()).isEqualTo("entity\tmentions_moved\nperson:rustam\t0\n");
        assertThat(run.of("entities", project, "--merge", "person:rustam", "place:baku"))
                .isEqualTo(1);
        assertThat(run.err()).contains("only entries of one kind can become one");
        assertThat(run.of("entities", project, "--kind", "planet")).isEqualTo(1);
        assertThat(run.of("entities", project, "--merge", "person:rustam")).isEqualTo(2);
    }

    @Test
    void whatIsNoTableIsRefusedInASentence() throws IOException {
        Files.write(folder.resolve("bad.csv"), new byte[] {'k', (byte) 0xFF, '\n'});
        assertThat(run.of("entities", project, "--import", folder.resolve("bad.csv"))).isEqualTo(1);
        assertThat(run.err()).contains("not in UTF-8");
        assertThat(run.of("entities", project, "--import", folder.resolve("none.csv")))
                .isEqualTo(1);
        assertThat(run.err()).contains("There is no file");
        assertThat(bring("")).isEqualTo(1);
    }
}
