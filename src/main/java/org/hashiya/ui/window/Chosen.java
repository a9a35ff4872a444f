package org.hashiya.ui.window;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.identity.LastingId;

/// Which of several annotations at one place is looked at more closely.
final class Chosen {
    private Chosen() {}

    /// The one that was chosen before, as long as it is among them; else the shortest, which is
    /// closest to the words.
    static Optional<LastingId> among(List<Annotation> here, Optional<LastingId> before) {
        return before.filter(id -> here.stream().anyMatch(each -> each.id().equals(id)))
                .or(() ->
                        here.stream()
                                .min(Comparator.comparingInt(each -> each.span().length()))
                                .map(Annotation::id));
    }
}
