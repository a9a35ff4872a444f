package org.hashiya.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.Figure;
import org.hashiya.annotation.Meaning;
import org.hashiya.claim.Finding;
import org.hashiya.claim.JudgedPair;
import org.hashiya.claim.JudgedPair.Status;
import org.hashiya.claim.Relation;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.intake.IntakeWishes;
import org.hashiya.project.Edit;
import org.hashiya.project.Refused;
import org.hashiya.store.ProjectStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is found about two claims is a proposal; what a person says of it is remembered.
class FoundPairsAreJudgedTest {
    @TempDir Path folder;
    private Path project;
    private Desk desk;

    @BeforeEach
    void twoClaimsThatContradict() throws IOException {
        project = folder.resolve("a.hashiya");
        desk = new Desk(ProjectStore.create(project, "A"), Runnable::run, "reader");
        var file =
                Files.writeString(folder.resolve("a.txt"), "12 drowned. 19 drowned. 15 drowned.");
        var importing = new Importing(desk);
        importing.carryOut(importing.read(List.of(file), IntakeWishes.none()));
        annotate(
                """
                text\tquote\ttag\tparaphrase\tfigure\tunit\tsubjects
                a.txt\t12 drowned\tclaim\t12 people drowned\t12\tpersons\tevent:flood
                a.txt\t19 drowned\tclaim\t19 people drowned\t19\tpersons\tevent:flood
                """);
    }

    private void annotate(String content) {
        var annotating = new Annotating(desk);
        annotating.carryOut(annotating.plan(content, "claims.tsv", true));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void reopen() {
        desk.close();
        desk = new Desk(ProjectStore.open(project), Runnable::run, "reader");
    }

    private ClaimBook book() {
        return new ClaimBook(desk);
    }

    private JudgedPair pair() {
        assertThat(book().pairs()).hasSize(1);
        return book().pairs().getFirst();
    }

    private Finding finding() {
        var claims = pair().claims();
        return book().finding(claims.first(), claims.second()).orElseThrow();
    }

    private void assertSound() {
        desk.store()
                .examine(flaw -> {
                    throw new AssertionError(flaw.sentence());
                });
    }

    @Test
    void aConfirmedOneBecomesARelationAndAnUndoTakesItBackAfterARestart() {
        assertThat(pair().status()).isEqualTo(Status.PROPOSED);
        new Verdicts(desk).confirm(finding()).join();
        reopen();

        assertThat(pair().status()).isEqualTo(Status.CONFIRMED);
        assertThat(desk.project().relations().values())
                .extracting(Relation::kind, Relation::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Relation.Kind.CONTRADICTS, pair().reason()));
        assertSound();
        desk.undo().join();
        assertThat(pair().status()).isEqualTo(Status.PROPOSED);
        assertSound();
    }

    @Test
    void aCorrectedOneIsARelationOfAnotherKind() {
        new Verdicts(desk).correct(finding(), Relation.Kind.QUALIFIES).join();

        assertThat(pair().relation()).isEqualTo(Relation.Kind.QUALIFIES);
        assertThat(pair().status()).isEqualTo(Status.CONFIRMED);
    }

    @Test
    void aDismissedOneStaysDismissedAndTheHistorySaysByWhom() {
        new Verdicts(desk).dismiss(finding()).join();
        reopen();

        assertThat(pair().status()).isEqualTo(Status.DISMISSED);
        assertThat(desk.store().history().nextToUndo().orElseThrow().provenance().who())
                .isEqualTo("reader");
        assertSound();
        desk.undo().join();
        assertThat(pair().status()).isEqualTo(Status.PROPOSED);
    }

    @Test
    void aDismissedOneIsProposedAgainWhenAFigureChangesAndSaysSo() {
        new Verdicts(desk).dismiss(finding()).join();
        change(second(), "31");

        assertThat(pair().status()).isEqualTo(Status.PROPOSED);
        assertThat(pair().reason())
                .startsWith("conflict: 12 persons against 31 persons")
                .contains("dismissed before, when it was: conflict: 12 persons against 19 persons");
        new Verdicts(desk).dismiss(finding()).join();
        assertThat(pair().status()).isEqualTo(Status.DISMISSED);
        assertThat(desk.project().relations()).hasSize(1);
        assertSound();
    }

    @Test
    void anOpenBookFollowsWhatIsChanged() {
        var book = book();
        desk.watch(entry -> book.follow(entry.edit()));
        change(second(), "12");

        assertThat(book.pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.reason()).startsWith("equal: "));
        desk.undo().join();
        assertThat(book.pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.reason()).startsWith("conflict: "));
        desk.perform(new Edit.Erase(List.of(second()))).join();
        assertThat(book.pairs()).isEmpty();
    }

    @Test
    void aCircleOfClaimsThatRepeatOneAnotherIsRefusedInASentence() {
        annotate(
                """
                text\tquote\ttag\tparaphrase\tsubjects
                a.txt\t15 drowned\tclaim\tFifteen\tevent:flood
                """);
        var claims = claims();
        repeats(claims.get(0), claims.get(1));
        repeats(claims.get(1), claims.get(2));

        assertThatThrownBy(() -> repeats(claims.get(2), claims.get(0)))
                .hasRootCauseInstanceOf(Refused.class)
                .rootCause()
                .hasMessageContaining("round in a circle (repeats)");
        assertThat(desk.project().relations()).hasSize(2);
    }

    @Test
    void aFileWithSuchACircleIsRefusedByLineAndNothingIsTaken() {
        var claims = claims();
        var file =
                """
                {"relation":"repeats","a":"%1$s","b":"%2$s"}
                {"relation":"repeats","a":"%2$s","b":"%1$s"}
                """
                        .formatted(claims.get(0).id(), claims.get(1).id());
        assertThatThrownBy(() -> new Annotating(desk).plan(file, "circle.jsonl", false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2")
                .hasMessageContaining("closes a circle of claims");
        assertThat(desk.project().relations()).isEmpty();
    }

    @Test
    void aRelationToADeletedClaimIsRefusedInASentence() {
        var gone = second();
        desk.perform(new Edit.Erase(List.of(gone))).join();

        assertThatThrownBy(() -> repeats(claims().getFirst(), gone))
                .rootCause()
                .hasMessageContaining("is not there, so nothing can be related to it");
    }

    @Test
    void aShareOfMoreThanAllIsRefusedAndAnUnknownLanguageIsSaid() {
        var share =
                """
                text\tquote\ttag\tparaphrase\tfigure\tunit
                a.txt\t15 drowned\tclaim\tMost\t140\tpercent
                """;
        assertThatThrownBy(() -> new Annotating(desk).plan(share, "a.tsv", false))
                .hasMessageContaining("a share is at most 100");
        var unknown =
                """
                text\tquote\ttag\tparaphrase\tlanguage
                a.txt\t15 drowned\tclaim\tMost\tund
                """;
        assertThat(new Annotating(desk).plan(unknown, "a.tsv", false).warnings())
                .singleElement()
                .asString()
                .contains("Line 2: nobody knows the language");
    }

    private List<Annotation> claims() {
        return desk.read(desk.project().listOfTexts().getFirst().id()).annotations();
    }

    private Annotation second() {
        return claims().get(1);
    }

    private void change(Annotation claim, String number) {
        if (claim.meaning() instanceof Meaning.Claims(var said)) {
            var figure =
                    new Figure(
                            java.util.Optional.of(new java.math.BigDecimal(number)),
                            Figure.Bounds.NONE,
                            "persons",
                            "",
                            false);
            var meaning = new Meaning.Claims(said.figure(java.util.Optional.of(figure)));
            var after = claim.saying(claim.body().meaning(meaning), claim.authorship());
            desk.perform(new Edit.Rework(List.of(claim), List.of(after))).join();
        }
    }

    private void repeats(Annotation one, Annotation other) {
        desk.perform(
                        new Edit.Relate(
                                List.of(
                                        new Relation(
                                                new LastingId(EditId.random(), 1),
                                                new Relation.Pair(one.id(), other.id()),
                                                Relation.Kind.REPEATS,
                                                "",
                                                Certainty.UNSTATED))))
                .join();
    }
}
