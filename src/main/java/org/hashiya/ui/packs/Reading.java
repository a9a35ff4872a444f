package org.hashiya.ui.packs;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hashiya.parallel.Passage;

/// What the page of a pack asks of the panes beside it.
///
/// @param selected the words that are selected in the active pane
/// @param show turns a pane to a passage
/// @param say tells the reader something
public record Reading(
        Supplier<Optional<Passage>> selected, Consumer<Passage> show, Consumer<String> say) {}
