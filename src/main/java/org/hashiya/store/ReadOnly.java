package org.hashiya.store;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// A look at a project that another program has open.
///
/// @param asOf of when it is
/// @param isBackup whether it is a snapshot, since the project itself cannot be read meanwhile
/// @param by who has it open, if that is known
public record ReadOnly(Instant asOf, boolean isBackup, Optional<Holding> by) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm 'on' d MMMM uuuu", Locale.ENGLISH);

    /// Who has a project open.
    ///
    /// @param process its number on that computer
    public record Holding(String who, String host, String process, Instant since) {
        @Override
        public String toString() {
            return "by “%s” on the computer “%s” (process %s) since %s"
                    .formatted(who, host, process, time(since));
        }
    }

    /// What a command says of it.
    public String sentence() {
        return "This is the project as of "
                + time(asOf)
                + (isBackup ? ", from its newest backup" : "")
                + ", to be read only: it is open "
                + by.map(Holding::toString).orElse("in another program or window")
                + ".";
    }

    private static String time(Instant when) {
        return when.atZone(ZoneId.systemDefault()).format(TIME);
    }
}
