package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.hashiya.parallel.Alignment;
import org.hashiya.parallel.Passage;
import org.hashiya.project.Refused;
import org.hashiya.text.Span;
import org.hashiya.text.TextId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Passages of the sample corpus are aligned by hand and by proposal.
class AligningTest {
    @TempDir Path folder;
    private Desk desk;
    private TextId essay;
    private TextId report;
    private TextId article;

    @BeforeEach
    void openTheSample() {
        desk = SampleTour.begin(folder.resolve("sample.hashiya"), "aynur");
        essay = text("essay-en.txt");
        report = text("report-ru.txt");
        article = text("article-az.txt");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private TextId text(String file) {
        return new TextChoice(desk.project()).of(file).id();
    }

    private static Passage at(TextId text, int start, int end) {
        return new Passage(text, new Span(start, end));
    }

    @Test
    void theArticleIsAlignedWithItsSummaries() {
        var words = desk.read(article).words();
        var alignments = desk.parallels(article).all();

        assertThat(alignments).hasSize(6);
        assertThat(alignments).allMatch(each -> each.passages().size() == 3);
        for (var number : List.of("186", "Pryadilin", "1410")) {
            assertThat(alignments)
                    .filteredOn(
                            each -> each.passages().getFirst().span().of(words).contains(number))
                    .singleElement()
                    .matches(each ->
                            List.of("186", "Pryadilin", "1,410").stream()
                                    .anyMatch(
                                            each.passages().getLast().span().of(words)::contains));
        }
        assertThat(new SampleParallels(desk).line()).startsWith("6 alignments of 18 passages");
    }

    @Test
    void aHandAlignsAnyNumberOfPassagesAndUndoTakesThemBack() {
        var passages = List.of(at(essay, 0, 4), at(report, 0, 8), at(essay, 10, 14));
        Waiting.on(new Aligning(desk).align(passages, Alignment.Grounds.BY_HAND));

        var made = desk.parallels(report).all();
        assertThat(made).singleElement().extracting(Alignment::passages).isEqualTo(passages);
        assertThat(made.getFirst().authorship().creator()).isEqualTo("aynur");
        assertThat(desk.parallels(essay).all()).isEqualTo(made);

        Waiting.on(desk.undo());
        assertThat(desk.parallels(report).all()).isEmpty();
        Waiting.on(desk.redo());
        assertThat(desk.store().parallels(essay).all()).isEqualTo(made);
    }

    @Test
    void passagesThatCannotBeAlignedAreRefused() {
        var aligning = new Aligning(desk);
        assertThatThrownBy(
                        () -> aligning.align(List.of(at(essay, 0, 4)), Alignment.Grounds.BY_HAND))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        aligning.align(
                                List.of(at(essay, 0, 4), at(report, 0, 99_999)),
                                Alignment.Grounds.BY_HAND))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("past the end");
        assertThatThrownBy(() -> aligning.propose(essay, essay)).isInstanceOf(Refused.class);
    }

    @Test
    void aProposalLeavesAloneWhatIsAlignedAlready() {
        var aligning = new Aligning(desk);
        var proposal = aligning.propose(essay, report);
        assertThat(proposal.pairs()).hasSizeGreaterThan(3);
        var second = proposal.pairs().get(1);
        Waiting.on(
                aligning.align(
                        List.of(
                                at(essay, second.here().start(), second.here().start() + 1),
                                at(report, 0, 1)),
                        Alignment.Grounds.BY_HAND));
        int touched =
                (int)
                        proposal.pairs().stream()
                                .filter(pair -> pair.equals(second) || pair.there().contains(0))
                                .count();

        var accepted = aligning.accept(proposal);

        assertThat(accepted.skipped()).isEqualTo(touched);
        assertThat(accepted.written()).isEqualTo(proposal.pairs().size() - touched);
        assertThat(desk.parallels(report).all()).hasSize(accepted.written() + 1);
        assertThat(aligning.accept(proposal).entry()).isEmpty();
    }

    @Test
    void aRemovedTextTakesItsAlignmentsOutOfSight() {
        new Aligning(desk).accept(new Aligning(desk).propose(essay, report));
        int count = desk.parallels(essay).count();
        Waiting.on(desk.perform(new org.hashiya.project.Edit.RemoveText(report)));
        assertThat(desk.parallels(essay).count()).isZero();
        assertThat(desk.store().parallels(essay).count()).isZero();

        Waiting.on(desk.undo());
        assertThat(desk.parallels(essay).count()).isEqualTo(count).isPositive();
        assertThat(desk.parallels(report).count()).isEqualTo(count);
    }
}
