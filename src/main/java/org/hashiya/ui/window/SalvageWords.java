package org.hashiya.ui.window;

import java.util.List;
import java.util.Optional;
import org.hashiya.annotation.TagSet;
import org.hashiya.store.Salvaged;
import org.hashiya.ui.kit.EditWords;
import org.hashiya.ui.kit.Moments;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Desk;

/// Tells that a torn end was left out of a project, and with what the project ends now.
final class SalvageWords {
    private SalvageWords() {}

    /// Empty when everything was whole.
    static Optional<List<String>> of(Desk desk) {
        return desk.store().salvaged().map(found -> of(found, desk.project().tags()));
    }

    private static List<String> of(Salvaged salvaged, TagSet tags) {
        return List.of(
                Words.say("salvage.what"),
                salvaged.newest()
                        .map(entry ->
                                Words.say(
                                        "salvage.newest",
                                        entry.provenance().who(),
                                        Moments.say(entry.provenance().when()),
                                        EditWords.of(entry.edit(), tags)))
                        .orElseGet(() -> Words.say("salvage.empty")),
                Words.say("salvage.kept", salvaged.kept()));
    }
}
