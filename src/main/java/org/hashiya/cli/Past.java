package org.hashiya.cli;

import java.time.Instant;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Refused;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.SubjectChoice;

/// Texts as they were.
final class Past {
    private Past() {}

    /// @throws Refused when there is no such text, or there was none at that moment
    static AnnotatedText text(Desk desk, String typed, Instant moment) {
        var text = new SubjectChoice(desk).text(typed);
        return desk.store()
                .read(text, moment)
                .orElseThrow(() ->
                        new Refused(
                                "The text %s was not in this project at %s; “history --text %s” says when it came and went."
                                        .formatted(text, moment, text)));
    }
}
