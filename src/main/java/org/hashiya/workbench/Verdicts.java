package org.hashiya.workbench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hashiya.annotation.Certainty;
import org.hashiya.claim.Finding;
import org.hashiya.claim.Relation;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry;

/// What a person says of what was found about two claims. The newest word counts: a dismissal is
/// taken back by whatever is said after it.
public record Verdicts(Desk desk) {
    /// Agrees to what was found: it becomes a relation.
    public CompletableFuture<HistoryEntry> confirm(Finding finding) {
        return correct(finding, finding.ground().relation());
    }

    /// Makes a relation of another kind out of what was found.
    public CompletableFuture<HistoryEntry> correct(Finding finding, Relation.Kind kind) {
        return judge(finding, kind);
    }

    /// Remembers that it is nothing.
    public CompletableFuture<HistoryEntry> dismiss(Finding finding) {
        return judge(finding, Relation.Kind.UNRELATED);
    }

    private CompletableFuture<HistoryEntry> judge(Finding finding, Relation.Kind kind) {
        var relation =
                new Relation(
                        new LastingId(EditId.random(), 1),
                        finding.claims(),
                        kind,
                        finding.reason(),
                        Certainty.UNSTATED);
        var before =
                desk.project().relationsOf(finding.claims().first()).stream()
                        .filter(other -> other.touches(finding.claims().second()))
                        .filter(other -> other.kind() == Relation.Kind.UNRELATED)
                        .toList();
        var relate = new Edit.Relate(List.of(relation));
        return desk.perform(
                before.isEmpty()
                        ? relate
                        : new Edit.Together(List.of(new Edit.Unrelate(before), relate)));
    }
}
