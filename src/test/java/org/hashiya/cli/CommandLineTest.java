package org.hashiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    @TempDir Path folder;
    private CommandRun run;
    private Path project;

    @BeforeEach
    void newProject() {
        run = new CommandRun();
        project = folder.resolve("a.hashiya");
        assertThat(run.of("new", project, "--title", "Letters")).isZero();
    }

    private String importText(String name, String words) throws IOException {
        var file = Files.writeString(folder.resolve(name), words);
        assertThat(run.of("import", project, file)).as(run.err()).isZero();
        return run.out().lines().skip(1).findFirst().orElseThrow().split("\t")[0];
    }

    @Test
    void importPrintsALineForEachText() throws IOException {
        var file = Files.writeString(folder.resolve("letter.txt"), "Дорогая Лида!\nПишу тебе.\n");
        assertThat(run.of("import", project, file, "--repair", "off")).isZero();
        assertThat(run.out().lines().toList())
                .hasSize(2)
                .first()
                .isEqualTo("id\tlanguage\tdirection\tchars\ttitle");
        assertThat(run.out()).containsPattern("\\w{26}\tru\tltr\t25\tletter\n");
        var printed = run.out();
        assertThat(run.of("texts", project)).isZero();
        assertThat(run.out()).isEqualTo(printed);
    }

    @Test
    void wordsAreExactAndTheOriginalIsByteForByte() throws IOException {
        var bytes = "\uFEFFbir\r\niki\rüç 👍\fdörd".getBytes(StandardCharsets.UTF_8);
        var file = Files.write(folder.resolve("a.txt"), bytes);
        run.of("import", project, file);
        var id = run.out().lines().skip(1).findFirst().orElseThrow().substring(0, 8);

        assertThat(run.of("words", project, id)).isZero();
        assertThat(run.out()).isEqualTo("bir\niki\nüç 👍\ndörd");
        run.of("words", project, id, "--original");
        assertThat(run.out()).isEqualTo("bir\niki\nüç 👍\ndörd");

        var copy = folder.resolve("copy.txt");
        assertThat(run.of("original", project, id, "--out", copy)).isZero();
        assertThat(copy).hasBinaryContent(bytes);
    }

    @Test
    void annotationsGoInAsATableAndComeOutAsOne() throws IOException {
        var id = importText("a.txt", "👍 Ada met Rüstəm on 2 May 1922.");
        var table =
                Files.writeString(
                        folder.resolve("marks.tsv"),
                        """
                        text\tstart\tend\ttag\tentity\tvalue\tparaphrase\tkind\tfigure\twhen
                        %1$s\t2\t5\tperson\tperson:ada\t\t\t\t\t
                        %1$s\t20\t30\tdate\t\t1922-05-02\t\t\t\t
                        %1$s\t2\t30\tclaim\t\t\tThey met.\tevent\t2\t1922-05-02
                        """
                                .formatted(id));
        assertThat(run.of("annotate", project, table)).isEqualTo(1);
        assertThat(run.err()).contains("person:ada");
        assertThat(run.of("annotate", project, table, "--new-entities", "--check")).isZero();
        run.of("annotations", project);
        assertThat(run.out().lines()).hasSize(1);

        assertThat(run.of("annotate", project, table, "--new-entities")).isZero();
        assertThat(run.out()).isEqualTo("annotations\tentities\trelations\n3\t1\t0\n");
        assertThat(run.of("annotations", project, "--tag", "date")).isZero();
        assertThat(run.out().lines().skip(1))
                .singleElement()
                .asString()
                .contains("\t20\t30\t2 May 1922\tdate\t\t1922-05-02\t");
        assertThat(run.of("annotations", project, "--format", "json", "--text", "a.txt")).isZero();
        assertThat(run.out().lines()).hasSize(3);
    }

    @Test
    void exportedFilesAreValidAndTheStandOffOneComesBack() throws IOException {
        var id = importText("a.txt", "Ada met Rüstəm.\n\nОна не ответила.");
        var table =
                Files.writeString(
                        folder.resolve("marks.tsv"),
                        "text\tstart\tend\ttag\n%1$s\t0\t7\tperson\n%1$s\t4\t14\tplace\n%1$s\t8\t20\tterm\n"
                                .formatted(id));
        run.of("annotate", project, table);
        for (var form : new String[] {"tei", "tei-standoff"}) {
            var out = folder.resolve(form);
            assertThat(run.of("export", project, "--format", form, "--out", out))
                    .as(run.err())
                    .isZero();
            assertThat(run.of("check", out.resolve(id + ".xml"))).isZero();
            assertThat(run.out()).endsWith("valid\n");

            var again = folder.resolve(form + ".hashiya");
            run.of("new", again);
            assertThat(run.of("import", again, out.resolve(id + ".xml"))).as(run.err()).isZero();
            run.of(
                    "words",
                    again,
                    run.out().lines().skip(1).findFirst().orElseThrow().split("\t")[0]);
            assertThat(run.out()).isEqualTo("Ada met Rüstəm.\n\nОна не ответила.");
            run.of("annotations", again);
            assertThat(run.out().lines().skip(1).map(line -> line.split("\t")[4]))
                    .containsExactly(
                            "Ada met", "met Rüstəm", "Rüstəm.\n\nОна".replace("\n", "\\n"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    import PROJECT missing.txt       | missing.txt
                    import PROJECT .                 | folder
                    import PROJECT empty.txt         | empty
                    import PROJECT latin.txt         | UTF-8
                    import PROJECT nul.txt           | not
                    words PROJECT nowhere            | no text
                    texts nowhere.hashiya            | nowhere.hashiya
                    texts file.txt                   | file.txt
                    new PROJECT                      | a.hashiya
                    annotate PROJECT missing.tsv     | missing.tsv
                    annotations PROJECT --tag knight | knight
                    import PROJECT file.txt --charset klingon | klingon
                    import PROJECT file.txt --language a_b_c  | a_b_c
                    check missing.xml                | missing.xml
                    restore missing.zip PROJECT      | missing.zip
                    restore latin.txt PROJECT        | damaged
                    backup nowhere.hashiya           | no project
                    history PROJECT --text nowhere   | no text
                    history PROJECT --annotation zz  | annotations
                    history PROJECT --entity knight  | kind:key
                    words PROJECT nowhere --on 2024-01-01 | no text
                    """)
    void whatCannotBeDoneIsSaidInASentence(String words, String said) throws IOException {
        Files.write(folder.resolve("empty.txt"), new byte[0]);
        Files.writeString(folder.resolve("file.txt"), "some words");
        Files.write(folder.resolve("latin.txt"), new byte[] {'a', (byte) 0xE9, 'b'});
        Files.write(folder.resolve("nul.txt"), new byte[] {'a', 0, 'b'});
        var arguments = words.split(" ");
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("PROJECT")) {
                arguments[i] = project.toString();
            } else if (arguments[i].contains(".")) {
                arguments[i] = folder.resolve(arguments[i]).toString();
            }
        }
        assertThat(run.of((Object[]) arguments)).as(run.out() + run.err()).isEqualTo(1);
        assertThat(run.err() + run.out()).contains(said).doesNotContain("Exception", "\tat ");
        run.of("texts", project);
        assertThat(run.out().lines()).as("nothing was imported").hasSize(1);
    }

    @Test
    void whenOneFileCannotBeReadNoneIsTaken() throws IOException {
        var good = Files.writeString(folder.resolve("good.txt"), "words");
        var bad = Files.write(folder.resolve("bad.txt"), new byte[0]);
        assertThat(run.of("import", project, good, bad)).isEqualTo(1);
        run.of("texts", project);
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void anAnnotationsFileWithMistakesIsRefusedWhole() throws IOException {
        var id = importText("a.txt", "e\u0301té 👩‍🌾 words");
        var table =
                Files.writeString(
                        folder.resolve("marks.tsv"),
                        """
                        text\tstart\tend\ttag
                        %1$s\t0\t2\tperson
                        %1$s\t0\t1\tperson
                        %1$s\t3\t900\tperson
                        %1$s\t3\t4\tknight
                        zzz\t3\t4\tperson
                        """
                                .formatted(id));
        assertThat(run.of("annotate", project, table)).isEqualTo(1);
        assertThat(run.err().lines())
                .anyMatch(line -> line.contains("3") && line.contains("letter"))
                .anyMatch(line -> line.contains("4") && line.contains("end"))
                .anyMatch(line -> line.contains("5") && line.contains("knight"))
                .anyMatch(line -> line.contains("6") && line.contains("zzz"));
        run.of("annotations", project);
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void aBackupIsMadeAndRestoredAfterALook() throws IOException {
        var id = importText("a.txt", "Ada met Rüstəm.");
        var zip = folder.resolve("a.zip");
        assertThat(run.of("backup", project, zip)).as(run.err()).isZero();
        assertThat(run.out())
                .isEqualTo("file\ttexts\tannotations\tedits\n%s\t1\t0\t1\n".formatted(zip));
        var second = importText("b.txt", "Другое");

        assertThat(run.of("restore", zip, project)).isZero();
        assertThat(run.out())
                .contains("title\tLetters\tLetters\n", "texts\t2\t1\n", "edits\t2\t1\n")
                .contains("text\t" + second + " b\t\n")
                .doesNotContain(id);
        assertThat(run.err()).contains("Nothing was changed", "--yes");
        run.of("texts", project);
        assertThat(run.out().lines()).hasSize(3);

        assertThat(run.of("restore", zip, project, "--yes")).isZero();
        assertThat(run.err()).contains("before-restore-");
        run.of("texts", project);
        assertThat(run.out().lines()).hasSize(2);

        assertThat(run.of("restore", zip, folder.resolve("new.hashiya"), "--yes")).isZero();
        run.of("words", folder.resolve("new.hashiya"), id);
        assertThat(run.out()).isEqualTo("Ada met Rüstəm.");
    }

    @Test
    void aCommandThatWritesMakesASnapshotOnceADay() throws IOException {
        importText("a.txt", "one");
        importText("b.txt", "two");
        importText("c.txt", "three");
        assertThat(project.resolve("backups").toFile().list()).hasSize(1);
        assertThat(run.of("texts", project)).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void beforeAnExportItIsSaidWhatShouldBeLookedAt() throws IOException {
        var id = importText("a.txt", "bir iki");
        var table =
                Files.writeString(
                        folder.resolve("a.tsv"),
                        "text\tstart\tend\ttag\n%s\t0\t3\tperson\n".formatted(id));
        run.of("annotate", project, table);
        assertThat(run.of("export", project, "--check")).isEqualTo(1);
        assertThat(run.out())
                .contains("\t0\t3\t")
                .contains("a name that is linked to no entry of the registers");
        var out = folder.resolve("only");
        assertThat(
                        run.of(
                                "export",
                                project,
                                "--out",
                                out,
                                "--tags",
                                "date",
                                "--licence",
                                "CC BY 4.0"))
                .isZero();
        assertThat(run.err()).contains("1 annotations were not asked for");
        assertThat(Files.readString(out.resolve(id + ".xml"))).contains(">CC BY 4.0<");
        assertThat(run.of("export", project, "--out", out, "--tags", "dragon")).isEqualTo(1);
        assertThat(run.err()).contains("There is no tag “dragon”");
    }

    @Test
    void wrongUseEndsWithTwo() {
        assertThat(run.of("export", project)).isEqualTo(2);
        assertThat(run.of("export", project, "--format", "docx", "--out", folder)).isEqualTo(2);
        assertThat(run.of("fly")).isEqualTo(2);
        assertThat(run.of("import", project)).isEqualTo(2);
    }

    @Test
    void everyCommandAnswersHelp() {
        for (var command :
                new String[] {
                    "open",
                    "tour",
                    "new",
                    "import",
                    "texts",
                    "words",
                    "original",
                    "annotate",
                    "annotations",
                    "history",
                    "export",
                    "check",
                    "backup",
                    "restore"
                }) {
            assertThat(run.of(command, "--help")).isZero();
            assertThat(run.out()).startsWith("Usage: hashiya " + command);
        }
    }

    @Test
    void verifySaysInALineThatAllIsWell() throws IOException {
        importText("a.txt", "bir iki");
        assertThat(run.of("verify", project)).as(run.out()).isZero();
        assertThat(run.out().lines())
                .singleElement()
                .asString()
                .contains("all is well", "1 text (7 bytes", "0 annotations", "1 edit");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void verifyRefusesWhatIsNoProject() {
        assertThat(run.of("verify", folder.resolve("b.hashiya"))).isEqualTo(1);
        assertThat(run.err()).contains("no project");
    }
}
