package org.hashiya.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Edit;
import org.hashiya.text.TextId;

/// The newest snapshot of the few texts that were asked for last.
///
/// Reading holds the lock, so an edit that is committed meanwhile waits and is then applied to what
/// was read. Applying an edit a second time changes nothing, so it does not matter on which side of
/// the commit the reading fell.
final class Snapshots {
    private static final int KEPT = 16;

    private final Function<TextId, AnnotatedText> reader;
    private final Map<TextId, AnnotatedText> kept =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<TextId, AnnotatedText> eldest) {
                    return size() > KEPT;
                }
            };

    Snapshots(Function<TextId, AnnotatedText> reader) {
        this.reader = reader;
    }

    synchronized AnnotatedText get(TextId text) {
        return kept.computeIfAbsent(text, reader);
    }

    synchronized void advance(Edit edit) {
        kept.replaceAll((_, snapshot) -> snapshot.after(edit));
    }
}
