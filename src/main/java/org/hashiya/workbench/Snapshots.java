package org.hashiya.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hashiya.project.Edit;
import org.hashiya.text.TextId;

/// The newest snapshot of the few texts that were asked for last.
///
/// Reading holds the lock, so an edit that is committed meanwhile waits and is then applied to what
/// was read. Applying an edit a second time changes nothing, so it does not matter on which side of
/// the commit the reading fell.
///
/// @param <T> what is kept of a text
final class Snapshots<T> {
    private static final int KEPT = 16;

    private final Function<TextId, T> reader;
    private final BiFunction<T, Edit, T> after;
    private final Map<TextId, T> kept =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<TextId, T> eldest) {
                    return size() > KEPT;
                }
            };

    /// @param after how an edit makes the next snapshot out of one
    Snapshots(Function<TextId, T> reader, BiFunction<T, Edit, T> after) {
        this.reader = reader;
        this.after = after;
    }

    synchronized T get(TextId text) {
        return kept.computeIfAbsent(text, reader);
    }

    synchronized void advance(Edit edit) {
        kept.replaceAll((_, snapshot) -> after.apply(snapshot, edit));
    }
}
