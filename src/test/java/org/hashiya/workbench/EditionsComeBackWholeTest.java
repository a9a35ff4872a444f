package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.TagId;
import org.hashiya.intake.IntakeWishes;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.store.ProjectStore;
import org.hashiya.tei.Comparison;
import org.hashiya.tei.Comparison.Count;
import org.hashiya.tei.Comparison.Of;
import org.hashiya.tei.TeiForm;
import org.hashiya.tei.TeiWishes;
import org.hashiya.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The sample project, exported and imported into an empty one, is the same project.
class EditionsComeBackWholeTest {
    @TempDir Path folder;

    private Desk importOf(Path files) {
        var desk =
                new Desk(
                        ProjectStore.create(folder.resolve("back.hashiya"), "Back"),
                        Runnable::run,
                        "rena");
        try (var listed = Files.list(files)) {
            var importing = new Importing(desk);
            var arrival = importing.read(listed.sorted().toList(), IntakeWishes.none());
            assertThat(arrival.warnings()).isEmpty();
            importing.carryOut(arrival);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return desk;
    }

    /// What the alignments of a project say, without the ids that every import gives anew.
    private static List<String> alignments(Desk desk) {
        return desk.project().texts().keySet().stream()
                .flatMap(text -> desk.parallels(text).all().stream())
                .distinct()
                .map(alignment -> said(desk, alignment))
                .sorted()
                .toList();
    }

    private static String said(Desk desk, Alignment alignment) {
        var passages =
                alignment.passages().stream()
                        .map(passage -> passage.span().of(desk.read(passage.text()).words()))
                        .toList();
        return passages + " " + alignment.grounds() + " " + alignment.authorship();
    }

    /// Words of the first text with words of the last one.
    private static void alignWords(Desk desk) {
        var texts = desk.project().listOfTexts();
        var first = texts.getFirst().id();
        Waiting.on(
                new Aligning(desk)
                        .align(
                                List.of(
                                        new Passage(first, new Span(5, 9)),
                                        new Passage(texts.getLast().id(), new Span(1, 4))),
                                new Alignment.Grounds(
                                        Certainty.LOW, Optional.empty(), "Words only.")));
    }

    private List<Exported> export(Desk desk, ExportFormat format) {
        return new Exporting(desk)
                .carryOut(
                        ExportOrder.of(
                                format, desk.project().listOfTexts(), folder.resolve("tei")));
    }

    @ParameterizedTest
    @EnumSource(names = {"TEI", "TEI_STANDOFF", "TEI_CORPUS"})
    void everythingThatIsSaidOfTheTextsComesBack(ExportFormat format) {
        try (var desk = SampleTour.begin(folder.resolve("sample.hashiya"), "aynur")) {
            alignWords(desk);
            var all = Comparison.NOTHING;
            for (var file : export(desk, format)) {
                all = all.and(file.comparison());
            }
            assertThat(all.lost()).isEmpty();
            assertThat(all.isWhole()).isTrue();
            int marks =
                    desk.project().texts().keySet().stream()
                            .mapToInt(text -> desk.read(text).annotationCount())
                            .sum();
            assertThat(all.count(Of.TEXTS)).isEqualTo(new Count(6, 6));
            assertThat(all.count(Of.ANNOTATIONS)).isEqualTo(new Count(marks, marks));
            int relations = desk.project().relations().size();
            assertThat(all.count(Of.RELATIONS)).isEqualTo(new Count(relations, relations));
            int alignments = alignments(desk).size();
            assertThat(all.count(Of.ALIGNMENTS)).isEqualTo(new Count(alignments, alignments));
            if (format == ExportFormat.TEI_CORPUS) {
                int entities = desk.project().entities().size();
                assertThat(all.count(Of.ENTITIES)).isEqualTo(new Count(entities, entities));
            }
        }
    }

    @Test
    void aTextToReadHasNamesAndDatesAndSaysWhatItLeavesOut() throws IOException {
        try (var desk = SampleTour.begin(folder.resolve("sample.hashiya"), "aynur")) {
            for (var file : export(desk, ExportFormat.TEI_READING)) {
                assertThat(file.comparison().isWhole()).isTrue();
                assertThat(String.join("\n", file.receipt()))
                        .contains("Left out on purpose")
                        .contains("claim ");
                assertThat(Files.readString(file.file()))
                        .contains("<persName")
                        .contains("<date")
                        .doesNotContain("<seg ")
                        .doesNotContain("<anchor")
                        .doesNotContain("<annotation");
            }
        }
    }

    @Test
    void onlyWhatWasAskedForIsWritten() throws IOException {
        try (var desk = SampleTour.begin(folder.resolve("sample.hashiya"), "aynur")) {
            var wishes =
                    TeiWishes.of(TeiForm.INLINE)
                            .selection(
                                    new TeiWishes.Selection(
                                            Set.of(TagId.DATE), Set.of(), Set.of("aynur")))
                            .breaks(TeiWishes.Breaks.LINES)
                            .said(new TeiWishes.Said("CC BY 4.0", "Typed from invented papers."));
            var files =
                    new Exporting(desk)
                            .carryOut(
                                    new ExportOrder(
                                            ExportFormat.TEI,
                                            desk.project().listOfTexts(),
                                            wishes,
                                            folder.resolve("dates")));
            for (var file : files) {
                assertThat(file.comparison().isWhole()).isTrue();
                assertThat(Files.readString(file.file()))
                        .contains("<date")
                        .contains("tags: date; annotators: aynur")
                        .contains(">CC BY 4.0</licence>")
                        .contains("Typed from invented papers.")
                        .doesNotContain("<persName xml:id");
                assertThat(String.join("\n", file.receipt())).contains("were not asked for");
            }
        }
    }

    @Test
    void theSameProjectGivesTheSameFilesButForOneMoment() throws IOException {
        try (var desk = SampleTour.begin(folder.resolve("sample.hashiya"), "aynur")) {
            for (var format : ExportFormat.values()) {
                var first = withoutTheMoment(export(desk, format));
                assertThat(withoutTheMoment(export(desk, format))).isEqualTo(first);
            }
        }
    }

    private static List<String> withoutTheMoment(List<Exported> files) throws IOException {
        var contents = new java.util.ArrayList<String>();
        for (var file : files) {
            contents.add(
                    Files.readString(file.file())
                            .replaceFirst("<change when=\"[^\"]+\">Exported", ""));
        }
        return contents;
    }

    @ParameterizedTest
    @EnumSource(names = {"TEI", "TEI_STANDOFF"})
    void alignmentsBetweenTextsAndWithinOne(ExportFormat format) {
        try (var desk = SampleTour.begin(folder.resolve("sample.hashiya"), "aynur")) {
            alignWords(desk);
            export(desk, format);
            try (var back = importOf(folder.resolve("tei"))) {
                assertThat(alignments(back)).isNotEmpty().isEqualTo(alignments(desk));
            }
        }
    }

    @Test
    void theReceiptSaysWhatOneFileCannotCarry() {
        try (var desk = SampleTour.begin(folder.resolve("sample.hashiya"), "aynur")) {
            alignWords(desk);
            var receipts =
                    export(desk, ExportFormat.TEI).stream()
                            .map(file -> String.join("\n", file.receipt()))
                            .toList();
            assertThat(receipts)
                    .anyMatch(lines -> lines.contains("lead into the words of other texts"))
                    .anyMatch(lines -> lines.contains("stand in the files of the texts"));
        }
    }
}
