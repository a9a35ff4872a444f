package org.hashiya.annotation;

import java.time.Instant;

/// Who made an annotation and when, and who changed it last; the same where nobody changed it.
/// Instants have whole milliseconds, as they are stored.
public record Authorship(String creator, Instant created, String editor, Instant modified) {
    public static Authorship of(String who, Instant when) {
        return new Authorship(who, when, who, when);
    }

    public Authorship changedBy(String who, Instant when) {
        return new Authorship(creator, created, who, when);
    }

    public boolean isChanged() {
        return !created.equals(modified) || !creator.equals(editor);
    }
}
