package org.hashiya.ui.window;

import java.util.Optional;
import org.hashiya.annotation.TagId;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry;

/// The tag that was set last on selected words, to be set again with one key.
final class LastTag {
    private Optional<TagId> tag = Optional.empty();

    void hear(HistoryEntry entry) {
        if (entry.role() instanceof HistoryEntry.Role.Fresh
                && entry.edit() instanceof Edit.Annotate(var made)
                && made.size() == 1) {
            tag = Optional.of(made.getFirst().tag());
        }
    }

    Optional<TagId> get() {
        return tag;
    }
}
