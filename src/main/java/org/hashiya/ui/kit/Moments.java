package org.hashiya.ui.kit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// When something was done, as a reader of the window's language writes it.
public final class Moments {
    private Moments() {}

    public static String say(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(Words.language()))
                .format(instant.atZone(ZoneId.systemDefault()))
                // Signs that our letters have no shape for: a narrow space, and marks of direction.
                .replace('\u202F', ' ')
                .replace("\u200F", "");
    }
}
