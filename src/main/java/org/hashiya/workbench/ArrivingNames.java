package org.hashiya.workbench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.tei.TeiImport;
import org.hashiya.text.TextId;

/// The ids of what files bring. What this program had exported keeps its ids, so that a project
/// that is imported whole is called as it was; what the project has already, and what comes from
/// others, is named after the edit that brings it.
final class ArrivingNames {
    private final Desk desk;
    private final EditId edit;
    private final Set<LastingId> given = new HashSet<>();
    private final Set<TextId> texts = new HashSet<>();
    private int places;
    private boolean keeps;

    ArrivingNames(Desk desk, EditId edit) {
        this.desk = desk;
        this.edit = edit;
        texts.addAll(desk.store().textsEver());
    }

    /// Whether something kept a name that was given elsewhere.
    boolean keeps() {
        return keeps;
    }

    TextId text(Optional<TextId> before) {
        var id = before.filter(known -> !texts.contains(known)).orElseGet(TextId::random);
        texts.add(id);
        return id;
    }

    /// The first of those that are named after the edit, if one were named now.
    LastingId next() {
        return new LastingId(edit, places + 1);
    }

    LastingId fresh() {
        return new LastingId(edit, ++places);
    }

    /// Names for many things.
    ///
    /// @param before those that they had, in the same order
    List<LastingId> of(List<Optional<LastingId>> before) {
        var wished = before.stream().flatMap(Optional::stream).toList();
        var taken = wished.isEmpty() ? Set.<LastingId>of() : desk.store().roster().taken(wished);
        var names = new ArrayList<LastingId>();
        for (var each : before) {
            var kept = each.filter(id -> !taken.contains(id) && given.add(id));
            keeps |= kept.isPresent();
            names.add(kept.orElseGet(this::fresh));
        }
        return names;
    }

    /// The names of annotations.
    List<LastingId> of(TeiImport file, boolean isOurs) {
        return of(
                file.statements().annotations().stream()
                        .map(draft -> isOurs ? draft.id() : Optional.<LastingId>empty())
                        .toList());
    }
}
