package org.hashiya.ui.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/// When something was done, as a reader of the window's language writes it.
public final class Moments {
    private Moments() {}

    public static String say(Instant instant) {
        return say(
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT),
                instant.atZone(ZoneId.systemDefault()));
    }

    public static String say(LocalDate day) {
        return say(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), day);
    }

    private static String say(DateTimeFormatter form, TemporalAccessor moment) {
        return form.withLocale(Locale.forLanguageTag(Words.language()))
                .format(moment)
                // Signs that our letters have no shape for: a narrow space, and marks of direction.
                .replace('\u202F', ' ')
                .replace("\u200F", "");
    }
}
