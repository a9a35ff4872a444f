package org.hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `tag-all` finds names everywhere, shows them first, and tags them as a batch that can be taken
/// out again, also when other things were done since.
class TagAllCommandTest {
    @TempDir Path folder;
    private CommandRun run;
    private Path project;
    private String english;
    private String arabic;

    @BeforeEach
    void twoTexts() throws IOException {
        run = new CommandRun();
        project = folder.resolve("a.hashiya");
        run.of("new", project);
        english = imported("en.txt", "👍 Ada built a mill. Adam saw Ada, and ADA saw him.\n");
        arabic = imported("ar.txt", "جاءت آدا إلى باكو. وباكو كبيرة\n");
    }

    private String imported(String name, String words) throws IOException {
        run.of("import", project, Files.writeString(folder.resolve(name), words));
        return run.out().lines().skip(1).findFirst().orElseThrow().split("\t")[0];
    }

    private Path names(String... lines) throws IOException {
        return Files.writeString(folder.resolve("names.tsv"), String.join("\n", lines) + "\n");
    }

    private long annotations() {
        run.of("annotations", project);
        return run.out().lines().skip(1).count();
    }

    @Test
    void placesArePrintedFirstAndTaggedAsOneEdit() throws IOException {
        var names = names("name\ttag", "Ada\tperson", "باكو\tplace", "mill\tobject");

        assertThat(run.of("tag-all", project, names)).as(run.err()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "text\tstart\tend\tsurface\ttag\tentity",
                        english + "\t2\t5\tAda\tperson\t",
                        english + "\t14\t18\tmill\tobject\t",
                        english + "\t29\t32\tAda\tperson\t",
                        arabic + "\t13\t17\tباكو\tplace\t");
        assertThat(annotations()).isZero();

        assertThat(run.of("tag-all", project, names, "--accept")).isZero();
        assertThat(run.err()).contains("4 places were tagged");
        assertThat(annotations()).isEqualTo(4);
        run.of("history", project);
        assertThat(run.out().lines().filter(line -> line.contains("tagged"))).hasSize(1);
    }

    @Test
    void whatIsSaidAlreadyIsNotSaidTwice() throws IOException {
        run.of("tag-all", project, names("name\ttag", "Ada\tperson"), "--accept");
        run.of("tag-all", project, names("name\ttag", "Ada\tperson", "Ada\trole"), "--accept");

        assertThat(run.err()).contains("2 places were tagged");
        assertThat(annotations()).isEqualTo(4);
    }

    @Test
    void anEntityIsLinkedAndLettersMayBeFolded() throws IOException {
        var mark = names("text\tstart\tend\ttag\tentity", english + "\t2\t5\tperson\tperson:ada");
        run.of("annotate", project, mark, "--new-entities");

        assertThat(
                        run.of(
                                "tag-all",
                                project,
                                names("entity\tname", "person:ada\tada"),
                                "--folded",
                                "--accept",
                                "--text",
                                english))
                .as(run.err())
                .isZero();
        assertThat(run.out().lines().skip(1))
                .containsExactly(
                        english + "\t29\t32\tAda\tperson\tperson:ada",
                        english + "\t38\t41\tADA\tperson\tperson:ada");
    }

    @Test
    void aTableThatCannotBeTakenIsRefusedLineByLine() throws IOException {
        var wrong =
                names(
                        "name\tentity\ttag",
                        "\t\tperson",
                        "Ada\t\t",
                        "Ada\tperson:x\t",
                        "Ada\t\that");

        assertThat(run.of("tag-all", project, wrong, "--accept")).isEqualTo(1);
        assertThat(run.err())
                .contains("line 2, column name: is empty")
                .contains("line 3, column tag: is empty, and so is entity")
                .contains("line 4, column entity")
                .contains("line 5, column tag");
        assertThat(run.of("tag-all", project, names("who\ttag", "Ada\tperson"))).isEqualTo(1);
        assertThat(run.err()).contains("“who”").contains("names no column “name”");
        assertThat(run.of("tag-all", project, names(""))).isEqualTo(1);
        assertThat(annotations()).isZero();
    }

    @Test
    void aBatchIsTakenOutAgainAndWhatWasChangedSinceIsAskedFor() throws IOException {
        run.of("tag-all", project, names("name\ttag", "Ada\tperson", "باكو\tplace"), "--accept");
        run.of("tag-all", project, names("name\ttag", "mill\tobject", "saw\tterm"), "--accept");
        run.of("batches", project);
        assertThat(run.out().lines()).hasSize(3);
        var oldest = run.out().lines().reduce((_, last) -> last).orElseThrow();
        assertThat(oldest).endsWith("\t3\t3\tperson;place");
        var id = oldest.split("\t")[0];

        assertThat(run.of("batches", project, "--remove", id.substring(0, 12)))
                .as(run.err())
                .isZero();
        assertThat(run.err()).contains("3 annotations were erased, 0 kept");
        assertThat(run.out().lines().skip(2)).singleElement().asString().endsWith("\t3\t0\t");
        assertThat(annotations()).isEqualTo(3);
        assertThat(run.of("batches", project, "--remove", id)).isZero();
        assertThat(run.err()).contains("Nothing of this batch is there");
        assertThat(run.of("batches", project, "--remove", "nothing")).isEqualTo(1);
        assertThat(run.of("verify", project)).as(run.out()).isZero();
    }
}
