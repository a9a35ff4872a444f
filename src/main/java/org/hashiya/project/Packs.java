package org.hashiya.project;

import java.util.Optional;
import org.hashiya.pack.Pack;

/// How edits change what is in a pack.
public final class Packs {
    private Packs() {}

    /// The pack after `edit`; as it was when the edit takes it out.
    public static Pack after(Pack pack, Edit edit) {
        if (edit instanceof Edit.Together(var edits, _)) {
            var next = pack;
            for (var each : edits) {
                next = after(next, each);
            }
            return next;
        }
        return edit instanceof Edit.RevisePack(var change, _) && change.pack().equals(pack.id())
                ? change.appliedTo(Optional.of(pack)).orElse(pack)
                : pack;
    }
}
