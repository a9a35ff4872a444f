package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hashiya.annotation.Certainty;
import org.hashiya.intake.IntakeWishes;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.store.ProjectStore;
import org.hashiya.tei.TeiForm;
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

    @ParameterizedTest
    @EnumSource
    void alignmentsBetweenTextsAndWithinOne(TeiForm form) {
        try (var desk = SampleTour.begin(folder.resolve("sample.hashiya"), "aynur")) {
            alignWords(desk);
            var exported =
                    new Exporting(desk)
                            .tei(form, desk.project().listOfTexts(), folder.resolve("tei"));
            assertThat(
                            exported.stream()
                                    .mapToInt(file -> file.receipt().records().alignments())
                                    .sum())
                    .isEqualTo(alignments(desk).size());
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
                    new Exporting(desk)
                                    .tei(
                                            TeiForm.INLINE,
                                            desk.project().listOfTexts(),
                                            folder.resolve("tei"))
                                    .stream()
                                    .map(file -> String.join("\n", file.receipt().toLines()))
                                    .toList();
            assertThat(receipts)
                    .anyMatch(lines -> lines.contains("lead into the words of other texts"))
                    .anyMatch(lines -> lines.contains("stand in the files of the texts"));
        }
    }
}
