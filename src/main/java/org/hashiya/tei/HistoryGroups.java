package org.hashiya.tei;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hashiya.annotation.Authorship;
import org.hashiya.identity.EditId;
import org.jspecify.annotations.Nullable;

/// Marks that one edit made and that have the same history, so that it is written once.
final class HistoryGroups {
    private record Key(EditId edit, Authorship history) {}

    /// @param marks at least one
    record Group(EditId edit, Authorship history, List<Mark> marks) {}

    private final Map<Key, Group> groups = new LinkedHashMap<>();
    private @Nullable Group last;

    HistoryGroups(Collection<Mark> marks) {
        for (var mark : marks) {
            of(mark).marks.add(mark);
        }
    }

    /// Marks of one edit usually share their objects, and then need no search.
    @SuppressWarnings("ReferenceEquality")
    private Group of(Mark mark) {
        var annotation = mark.annotation();
        var edit = annotation.id().edit();
        var history = annotation.authorship();
        if (last == null || last.edit != edit || last.history != history) {
            last =
                    groups.computeIfAbsent(
                            new Key(edit, history),
                            key -> new Group(key.edit, key.history, new ArrayList<>()));
        }
        return last;
    }

    Collection<Group> groups() {
        return groups.values();
    }
}
