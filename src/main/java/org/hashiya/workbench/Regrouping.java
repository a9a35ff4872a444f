package org.hashiya.workbench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Meaning;
import org.hashiya.claim.Statement;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry;

/// Puts claims into a row of a person's own, beside others, or back to where the program has them.
public record Regrouping(Desk desk) {
    /// One edit; nothing is done where all are there already.
    ///
    /// @param row what the row is called; empty for the one that the program finds
    public Optional<CompletableFuture<HistoryEntry>> put(List<Statement> claims, String row) {
        var name = row.strip();
        var moved =
                claims.stream()
                        .filter(claim -> !claim.claim().review().row().equals(name))
                        .toList();
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        var before = moved.stream().map(Statement::annotation).toList();
        var after = moved.stream().map(claim -> in(claim, name)).toList();
        return Optional.of(desk.perform(new Edit.Rework(before, after)));
    }

    private Annotation in(Statement statement, String row) {
        var claim = statement.claim();
        var annotation = statement.annotation();
        return annotation.saying(
                annotation
                        .body()
                        .meaning(new Meaning.Claims(claim.review(claim.review().row(row)))),
                annotation.authorship().changedBy(desk.who(), desk.now()));
    }
}
