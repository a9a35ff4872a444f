package org.hashiya.workbench;

import java.util.List;
import java.util.Optional;
import org.hashiya.identity.EditId;
import org.hashiya.store.ProjectStore;

/// What is carried from a project that failed to the same one opened anew.
///
/// @param asked what was not confirmed, in order; of the first it is not known whether it is
///   written
/// @param newest the newest edit of which it is known
public record Kept(List<Asked> asked, Optional<EditId> newest) {
    public static final Kept NOTHING = new Kept(List.of(), Optional.empty());

    public Kept {
        asked = List.copyOf(asked);
    }

    /// What is not in the history. Nobody else wrote in the meantime: if there is a newer edit than
    /// the newest one that was confirmed, it is the first of these.
    List<Asked> missingIn(ProjectStore store) {
        return asked.isEmpty() || store.history().newestEdit().equals(newest)
                ? asked
                : asked.subList(1, asked.size());
    }
}
