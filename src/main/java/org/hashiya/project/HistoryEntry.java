package org.hashiya.project;

import java.time.Instant;
import java.util.List;
import org.hashiya.identity.EditId;
import org.hashiya.identity.Id;

/// One row of a project's history: an edit, who made it, on which replica of the project, after
/// which others.
///
/// @param parents the edits that were the newest ones when this one was made; empty for the first
public record HistoryEntry(
        EditId id, Provenance provenance, List<EditId> parents, Edit edit, Role role) {
    public HistoryEntry {
        parents = List.copyOf(parents);
    }

    /// Who made an edit, where and when.
    ///
    /// @param replica this copy of the project on this laptop
    /// @param when in whole milliseconds
    public record Provenance(Id replica, String who, Instant when) {}

    /// Why an edit was made.
    public sealed interface Role {
        /// A person or a command wanted it.
        record Fresh() implements Role {}

        /// It takes `undone` back.
        record Undo(EditId undone) implements Role {}

        /// It takes the undo `undo` back.
        record Redo(EditId undo) implements Role {}
    }
}
