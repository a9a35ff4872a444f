package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Comment;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.Review;
import org.hashiya.annotation.TagId;
import org.hashiya.claim.Relation;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.intake.IntakeWishes;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.project.Edit;
import org.hashiya.store.Flaw;
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
    /// That of the sample project.
    private static final String TITLE = "Silk in Tutdere, 1922–1926";

    @TempDir Path folder;

    private Desk importOf(Path files) {
        var desk =
                new Desk(
                        ProjectStore.create(folder.resolve("back.hashiya"), TITLE),
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
        return export(desk, format, "tei");
    }

    private List<Exported> export(Desk desk, ExportFormat format, String into) {
        return new Exporting(desk)
                .carryOut(
                        ExportOrder.of(format, desk.project().listOfTexts(), folder.resolve(into)));
    }

    /// Two comments on a mark, of which one is answered and one resolved, and one on the text; what
    /// a reader makes of a claim; a pair of claims in which a reader sees nothing.
    private static void discuss(Desk desk) {
        var discussing = new Discussing(desk);
        var text = desk.project().listOfTexts().getFirst().id();
        var marks = desk.read(text).annotations().stream().toList();
        var place = new Comment.Place(text, Optional.of(marks.getFirst().id()), Optional.empty());
        var asked = said(discussing.begin(place, "Is this <the> same person?\nI doubt it."));
        Waiting.on(desk.perform(new Edit.Discuss(List.of(), List.of(asked))));
        Waiting.on(desk.perform(discussing.answer(asked, "Yes, see the minutes.")));
        var done = said(discussing.begin(place, "Look up the spelling."));
        Waiting.on(desk.perform(new Edit.Discuss(List.of(), List.of(done))));
        Waiting.on(desk.perform(discussing.resolve(done, true)));
        var claims =
                marks.stream()
                        .filter(mark -> mark.meaning() instanceof Meaning.Claims)
                        .limit(3)
                        .toList();
        var onClaim = new Comment.Place(text, Optional.of(claims.getLast().id()), Optional.empty());
        Waiting.on(desk.perform(discussing.begin(onClaim, "Who counted them?")));
        var onText = new Comment.Place(text, Optional.empty(), Optional.empty());
        Waiting.on(desk.perform(discussing.begin(onText, "نصّ قصير")));
        assess(
                desk,
                claims.get(0),
                new Review(Review.Truth.DOUBTFUL, "No list & no date.", "a row"));
        assess(desk, claims.get(1), new Review(Review.Truth.UNSTATED, "", "the founding"));
        Waiting.on(
                desk.perform(
                        new Edit.Relate(
                                List.of(
                                        new Relation(
                                                new LastingId(EditId.random(), 1),
                                                new Relation.Pair(
                                                        claims.get(0).id(), claims.get(2).id()),
                                                Relation.Kind.UNRELATED,
                                                "Only the words are alike.",
                                                Certainty.UNSTATED)))));
    }

    private static Comment said(Edit edit) {
        return ((Edit.Discuss) edit).after().getFirst();
    }

    private static void assess(Desk desk, Annotation mark, Review review) {
        var claim = ((Meaning.Claims) mark.meaning()).claim();
        var body = mark.body();
        var after =
                mark.saying(
                        new Body(
                                body.tag(),
                                new Meaning.Claims(claim.review(review)),
                                body.certainty(),
                                body.note(),
                                body.attributes()),
                        mark.authorship().changedBy("rena", desk.now()));
        Waiting.on(desk.perform(new Edit.Rework(List.of(mark), List.of(after))));
    }

    @ParameterizedTest
    @EnumSource(names = {"TEI", "TEI_STANDOFF", "TEI_CORPUS"})
    void whatIsImportedIntoAnEmptyProjectIsExportedAsTheSameBytes(ExportFormat format)
            throws IOException {
        try (var desk = SampleTour.begin(folder.resolve("sample.hashiya"), "aynur")) {
            alignWords(desk);
            discuss(desk);
            var went = export(desk, format);
            assertThat(went).allMatch(file -> file.comparison().isWhole());
            try (var back = importOf(folder.resolve("tei"))) {
                var again = export(back, format, "again");
                assertThat(again.stream().map(file -> file.file().getFileName()))
                        .containsExactlyInAnyOrderElementsOf(
                                went.stream().map(file -> file.file().getFileName()).toList());
                for (var file : went) {
                    assertThat(
                                    withoutTheMoment(
                                            folder.resolve("again")
                                                    .resolve(file.file().getFileName())))
                            .isEqualTo(withoutTheMoment(file.file()));
                }
                assertThat(back.project().comments()).isEqualTo(desk.project().comments());
                assertThat(back.project().relations()).isEqualTo(desk.project().relations());
                var flaws = new ArrayList<Flaw>();
                back.store().examine(flaws::add);
                assertThat(flaws).isEmpty();
            }
        }
    }

    private static String withoutTheMoment(Path file) throws IOException {
        return Files.readString(file).replaceFirst("<change when=\"[^\"]+\">Exported", "");
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
