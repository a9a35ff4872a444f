package org.hashiya.ui.margin;

import org.hashiya.annotation.Authorship;
import org.hashiya.ui.kit.Moments;
import org.hashiya.ui.kit.Words;

/// Says who made an annotation, and who changed it last.
final class AuthorWords {
    private AuthorWords() {}

    static String of(Authorship authorship) {
        var made = Words.say("made.by", authorship.creator(), Moments.say(authorship.created()));
        return authorship.isChanged()
                ? made
                        + "\n"
                        + Words.say(
                                "changed.by",
                                authorship.editor(),
                                Moments.say(authorship.modified()))
                : made;
    }
}
