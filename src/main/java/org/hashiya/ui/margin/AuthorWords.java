package org.hashiya.ui.margin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.hashiya.annotation.Authorship;
import org.hashiya.ui.kit.Words;

/// Says who made an annotation, and who changed it last.
final class AuthorWords {
    private AuthorWords() {}

    static String of(Authorship authorship) {
        var made = Words.say("made.by", authorship.creator(), at(authorship.created()));
        return authorship.isChanged()
                ? made
                        + "\n"
                        + Words.say("changed.by", authorship.editor(), at(authorship.modified()))
                : made;
    }

    private static String at(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(Words.language()))
                .format(instant.atZone(ZoneId.systemDefault()))
                // Signs that our letters have no shape for: a narrow space, and marks of direction.
                .replace('\u202F', ' ')
                .replace("\u200F", "");
    }
}
