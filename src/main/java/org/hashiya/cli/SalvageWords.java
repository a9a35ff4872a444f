package org.hashiya.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hashiya.project.HistoryEntry;
import org.hashiya.store.Salvaged;

/// Tells that a torn end was left out of a project, and with what the project ends now.
final class SalvageWords {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm:ss 'on' d MMMM uuuu", Locale.ENGLISH);

    private SalvageWords() {}

    static String of(Salvaged salvaged) {
        return "The project was not closed the last time, and the end of its file was torn, as after"
                + " a power cut while something was being written. That end was left out; the rest"
                + " was examined and is whole. "
                + salvaged.newest().map(SalvageWords::newest).orElse("There is no edit in it yet.")
                + " If you know of a later one, make it again. The file as it was found is kept as "
                + salvaged.kept()
                + ".";
    }

    private static String newest(HistoryEntry entry) {
        return "Its newest edit is by %s at %s: %s."
                .formatted(
                        entry.provenance().who(),
                        TIME.format(entry.provenance().when().atZone(ZoneId.systemDefault())),
                        HistoryWords.what(entry, entry.edit()));
    }
}
