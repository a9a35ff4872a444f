package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hashiya.Shared;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Comment;
import org.hashiya.identity.LastingId;
import org.hashiya.intake.IntakeWishes;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.store.ProjectStore;
import org.hashiya.tei.Comparison.Count;
import org.hashiya.tei.Comparison.Of;
import org.hashiya.tei.TeiCheck;
import org.hashiya.text.SourceText;
import org.hashiya.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Passages of a text that came from somebody else's TEI are aligned with those of others, and
/// people talk about its elements: both are added to the file that it came from, and come back.
class LinksTouchTheTeiOfOthersTest {
    private static final String THEIRS =
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Ledger</title>\
            </titleStmt><publicationStmt><p>None.</p></publicationStmt><sourceDesc><p>None.</p></sourceDesc>\
            </fileDesc></teiHeader><text xml:lang="en"><body><p rend="indent">On <date when="1924-03-02">Sunday</date> \
            <persName>Rustam</persName> sold <hi rend="italic">312 poods</hi>.</p><p>Nobody paid.</p></body></text></TEI>
            """;

    @TempDir Path folder;

    private Desk empty(String name) {
        return new Desk(
                ProjectStore.create(folder.resolve(name + ".hashiya"), name),
                Runnable::run,
                "rena");
    }

    private static void importAll(Desk desk, List<Path> files) {
        var importing = new Importing(desk);
        var arrival = importing.read(files, IntakeWishes.none());
        assertThat(arrival.warnings()).isEmpty();
        importing.carryOut(arrival);
    }

    private static Passage passage(Desk desk, SourceText text, String words) {
        int start = desk.read(text.id()).words().indexOf(words);
        return new Passage(text.id(), new Span(start, start + words.length()));
    }

    private static void align(Desk desk, Passage... passages) {
        Waiting.on(
                new Aligning(desk)
                        .align(
                                List.of(passages),
                                new Alignment.Grounds(
                                        org.hashiya.annotation.Certainty.HIGH,
                                        Optional.empty(),
                                        "The same sale.")));
    }

    private Desk project() throws IOException {
        var theirs = Files.writeString(folder.resolve("ledger.xml"), THEIRS);
        var ours = Files.writeString(folder.resolve("ours.txt"), "Rüstəm satdı.\nPul verilmədi.\n");
        var desk = empty("project");
        importAll(desk, List.of(theirs, ours));
        var texts = desk.project().listOfTexts();
        // Across the edges of elements; a whole paragraph; one that begins in the other text.
        align(
                desk,
                passage(desk, texts.get(0), "Rustam sold 312"),
                passage(desk, texts.get(1), "Rüstəm satdı."));
        align(
                desk,
                passage(desk, texts.get(1), "Pul verilmədi."),
                passage(desk, texts.get(0), "Nobody paid."));
        var date = desk.read(texts.get(0).id()).annotations().getFirst();
        say(desk, texts.get(0), Optional.of(date), "Was 2 March a Sunday?");
        say(desk, texts.get(0), Optional.empty(), "Whose ledger?");
        return desk;
    }

    private static void say(Desk desk, SourceText text, Optional<Annotation> about, String words) {
        Optional<LastingId> id = about.map(Annotation::id);
        Waiting.on(
                desk.perform(
                        new Discussing(desk)
                                .begin(new Comment.Place(text.id(), id, Optional.empty()), words)));
    }

    private List<Exported> export(Desk desk, ExportFormat format, String into) {
        return new Exporting(desk)
                .carryOut(
                        ExportOrder.of(format, desk.project().listOfTexts(), folder.resolve(into)));
    }

    private static List<String> alignments(Desk desk) {
        return desk.project().texts().keySet().stream()
                .flatMap(text -> desk.parallels(text).all().stream())
                .distinct()
                .map(alignment ->
                        alignment.passages().stream()
                                        .map(each -> each.span().of(desk.read(each.text()).words()))
                                        .toList()
                                + " "
                                + alignment.grounds())
                .sorted()
                .toList();
    }

    private static Stream<String> comments(Desk desk) {
        return desk.project().comments().all().stream()
                .map(comment ->
                        comment.words()
                                + comment.at()
                                        .annotation()
                                        .flatMap(desk.read(comment.at().text())::find)
                                        .map(mark ->
                                                " "
                                                        + mark.span()
                                                                .of(desk.read(mark.text()).words()))
                                        .orElse(""));
    }

    @Test
    void theyAreAddedToTheFileAndComeBack() throws IOException {
        for (var format : List.of(ExportFormat.TEI, ExportFormat.TEI_STANDOFF)) {
            try (var desk =
                            Files.exists(folder.resolve("project.hashiya"))
                                    ? new Desk(
                                            ProjectStore.open(folder.resolve("project.hashiya")),
                                            Runnable::run,
                                            "rena")
                                    : project();
                    var back = empty("back-" + format.code())) {
                var files = export(desk, format, format.code());
                assertThat(files.getFirst().comparison().count(Of.COMMENTS))
                        .isEqualTo(new Count(2, 2));
                assertThat(files)
                        .allSatisfy(file ->
                                assertThat(file.comparison().count(Of.ALIGNMENTS))
                                        .isEqualTo(new Count(1, 1)));
                assertThat(files).allMatch(file -> file.comparison().isWhole());
                assertThat(Files.readString(files.getFirst().file()))
                        .contains("<hi rend=\"italic\">")
                        .contains("<spanGrp type=\"passages\">");

                importAll(back, files.stream().map(Exported::file).toList());

                assertThat(alignments(back)).hasSize(2).isEqualTo(alignments(desk));
                assertThat(comments(back))
                        .containsExactlyInAnyOrder("Was 2 March a Sunday? Sunday", "Whose ledger?");
            }
        }
    }

    @Test
    void whatIsAddedIsTei() throws IOException {
        var tei = TeiCheck.against(Shared.file("tei/tei_all.rng"));
        try (var desk = project()) {
            for (var format : List.of(ExportFormat.TEI, ExportFormat.TEI_STANDOFF)) {
                for (var file : export(desk, format, format.code())) {
                    assertThat(tei.check(file.file())).isEmpty();
                }
            }
        }
    }
}
