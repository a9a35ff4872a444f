package org.hashiya.workbench;

import java.util.Optional;
import org.hashiya.claim.Statement;
import org.hashiya.identity.LastingId;

/// Finds claims wherever in the project they stand. Their texts may have to be read from the disk:
/// not on the screen's thread.
public record Statements(Desk desk) {
    /// Empty when there is no such annotation, or it claims nothing.
    public Optional<Statement> find(LastingId claim) {
        return desk.store()
                .textOf(claim)
                .map(desk::read)
                .flatMap(
                        text -> text.find(claim).flatMap(each -> Statement.of(each, text.words())));
    }
}
