package org.hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `tags` prints the tag set as a tree, and carries it in and out as a file.
class TagsCommandTest {
    private static final String MILL =
            """
            {"format": "hashiya-tags", "version": 1, "tags": [
              {"id": "mill", "parent": "object", "labels": {"en": "mill", "az": "dəyirman"},
               "descriptions": {"en": "Water or wind."}, "colour": "#112233", "shortcut": "m",
               "element": "rs", "attributes": [
                 {"name": "power", "type": "choice", "values": ["water", "wind"],
                  "labels": {"ru": "сила"}, "required": true, "default": "water"}]},
              {"id": "term", "labels": {"en": "word of art"}, "colour": "#558b2f",
               "shortcut": "t", "element": "term"}]}
            """;

    @TempDir Path folder;
    private CommandRun run;
    private Path project;

    @BeforeEach
    void anEmptyProject() {
        run = new CommandRun();
        project = folder.resolve("a.hashiya");
        run.of("new", project);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("tags.json"), content);
    }

    @Test
    void theTreeIsPrintedWithThoseUnderAnotherAfterIt() throws IOException {
        assertThat(run.of("tags", project, "--import", file(MILL))).as(run.err()).isZero();
        assertThat(run.err()).contains("1 tags are new, 1 are changed");
        assertThat(run.out().lines()).hasSize(18);
        assertThat(run.out().lines())
                .containsSequence(
                        run.out()
                                .lines()
                                .filter(line -> line.contains("\tobject\t\t"))
                                .findFirst()
                                .orElseThrow(),
                        "1\tmill\tobject\tmill\tdəyirman\t\t\t#112233\tm\trs\tpower:choice(water|wind)!\tWater or wind.")
                .anyMatch(line -> line.startsWith("0\tterm\t\tword of art\t\t\t"));
    }

    @Test
    void whatIsExportedComesInElsewhereAsItWas() throws IOException {
        run.of("tags", project, "--import", file(MILL));
        var printed = run.out();
        var exported = folder.resolve("out.json");
        assertThat(run.of("tags", project, "--export", exported)).isZero();

        var other = folder.resolve("b.hashiya");
        run.of("new", other);
        assertThat(run.of("tags", other, "--import", exported)).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo(printed);
        assertThat(run.of("tags", other, "--import", exported)).isZero();
        assertThat(run.err()).contains("says nothing that the project does not have");
        assertThat(run.of("verify", other)).as(run.out()).isZero();
    }

    @Test
    void aFileFromElsewhereIsRefusedWithASentenceForEachThing() throws IOException {
        assertThat(run.of("tags", project, "--import", file("{\"tags\": []}"))).isEqualTo(1);
        assertThat(run.err()).contains("is not a file of tags");
        assertThat(run.of("tags", project, "--import", file("{\"format\":"))).isEqualTo(1);
        assertThat(run.err()).contains("is not one whole object of JSON; it goes wrong in line 1");
        assertThat(run.of("tags", project, "--import", folder.resolve("none.json"))).isEqualTo(1);
        assertThat(run.err()).contains("cannot be read");

        var wrong =
                """
                {"format": "hashiya-tags", "version": 1, "tags": [
                  {"id": "2nd", "labels": {"en": "x"}, "colour": "#000000", "element": "rs"},
                  {"id": "a", "labels": {"az": "x"}, "colour": "#000000", "element": "rs",
                   "attributes": [{"name": "n", "type": "colour"}]},
                  {"id": "b", "labels": {"en": "b"}, "color": 7, "element": "rs"},
                  7]}
                """;
        assertThat(run.of("tags", project, "--import", file(wrong))).isEqualTo(1);
        assertThat(run.err())
                .contains("tag “2nd” cannot be taken")
                .contains("tag “a” has no label in English")
                .contains("attribute “n” has the type “colour”")
                .contains("tag “b” has “color”, which is not known here")
                .contains("tag 4 should be an object")
                .contains("Nothing was changed");

        var unfitting =
                """
                {"format": "hashiya-tags", "version": 1, "tags": [
                  {"id": "a", "parent": "b", "labels": {"en": "a"}, "colour": "red",
                   "shortcut": "p", "element": "div"},
                  {"id": "c", "parent": "d", "labels": {"en": "c"}, "colour": "#000000",
                   "element": "rs"},
                  {"id": "d", "parent": "c", "labels": {"en": "d"}, "colour": "#000000",
                   "element": "rs"},
                  {"id": "d", "parent": "c", "labels": {"en": "d"}, "colour": "#000000",
                   "element": "rs"}]}
                """;
        assertThat(run.of("tags", project, "--import", file(unfitting))).isEqualTo(1);
        assertThat(run.err())
                .contains("stands under “b”, which is not in the tag set")
                .contains("“red” cannot be the colour")
                .contains("The key “p” is that of two tags, “person” and “a”")
                .contains("cannot become “div” in TEI")
                .contains("The tag “c” stands under itself")
                .contains("The tag “d” is there twice");
        run.of("tags", project);
        assertThat(run.out().lines()).hasSize(17);
    }
}
