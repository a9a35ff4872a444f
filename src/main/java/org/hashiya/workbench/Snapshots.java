package org.hashiya.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hashiya.project.Edit;

/// The newest snapshot of the few texts, or packs, that were asked for last.
///
/// Reading holds the lock, so an edit that is committed meanwhile waits and is then applied to what
/// was read. Applying an edit a second time changes nothing, so it does not matter on which side of
/// the commit the reading fell.
///
/// @param <K> names a text
/// @param <T> what is kept of it
final class Snapshots<K, T> {
    private static final int KEPT = 16;

    private final Function<K, T> reader;
    private final BiFunction<T, Edit, T> after;
    private final Map<K, T> kept =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<K, T> eldest) {
                    return size() > KEPT;
                }
            };

    /// @param after how an edit makes the next snapshot out of one
    Snapshots(Function<K, T> reader, BiFunction<T, Edit, T> after) {
        this.reader = reader;
        this.after = after;
    }

    synchronized T get(K key) {
        return kept.computeIfAbsent(key, reader);
    }

    synchronized void advance(Edit edit) {
        kept.replaceAll((_, snapshot) -> after.apply(snapshot, edit));
    }
}
