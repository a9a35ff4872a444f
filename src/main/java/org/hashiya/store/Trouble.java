package org.hashiya.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.hashiya.project.Refused;

/// What the database or the disk complains of, in sentences for the person who waits for them.
final class Trouble {
    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk quota", "disk full");
    private static final List<String> FORBIDDEN =
            List.of("read-only file system", "permission denied", "access is denied");

    private static final int SHOWN = 300;

    private Trouble() {}

    static Refused opening(Path folder, Exception e) {
        if (is(e, ErrorCode.FILE_VERSION_ERROR_1)) {
            return new Refused(
                    folder
                            + " was written in a form of database that this program does not know,"
                            + " probably by a newer one; open it with that. Nothing in it was"
                            + " touched.",
                    e);
        }
        if (speaksOf(e, FULL)) {
            return new Refused(
                    folder
                            + " cannot be opened because the disk is full. Nothing in it was"
                            + " changed; make some room and open it again.",
                    e);
        }
        if (speaksOf(e, FORBIDDEN)) {
            return readOnly(folder);
        }
        return new Refused(
                folder
                        + " cannot be opened: its database project.mv.db is damaged. Nothing in it was"
                        + " changed. Keep the folder as it is, and restore a backup; the newest are in"
                        + " its folder “backups”.",
                new Damage(e));
    }

    /// Marks what [#opening] has found to be damage.
    private static final class Damage extends Exception {
        private static final long serialVersionUID = 1L;

        Damage(Exception e) {
            super(e);
        }
    }

    static boolean isDamage(Refused e) {
        return e.getCause() instanceof Damage;
    }

    static Refused updating(Path folder, Path kept, Exception e) {
        return new Refused(
                folder
                        + " was made by an older Hashiya and could not be brought up to date"
                        + (speaksOf(e, FULL) ? ", because the disk is full" : "")
                        + ". It is as it was, and a backup of it is in "
                        + kept
                        + ".",
                e);
    }

    static Refused restoring(Path folder, Exception e) {
        return new Refused(
                folder
                        + " could not be restored: "
                        + (speaksOf(e, FULL)
                                ? "the disk is full; make some room and try again."
                                : "the disk does not take it, or the folder may not be written.")
                        + " What was there is as it was.",
                e);
    }

    /// Its database holds what no project holds, or lacks what each has.
    ///
    /// @param what as the database says it
    static Refused strange(Path folder, String what) {
        return new Refused(
                folder
                        + " was not opened: its database is not as Hashiya makes it, and what is"
                        + " different there could run programs on this computer. It is “"
                        + (what.length() <= SHOWN ? what : what.substring(0, SHOWN) + " …")
                        + "”. Nothing in it was carried out or changed. Ask who gave it to you for a"
                        + " backup that Hashiya made, or restore one of your own.");
    }

    /// What can be read is older than what was there when the project was closed.
    static Refused older(Path folder) {
        return new Refused(
                folder
                        + " cannot be opened: the newest part of its database project.mv.db is missing"
                        + " or damaged, and what is left is older than what was in it when it was"
                        + " closed. Nothing in it was changed. Keep the folder as it is, and open a"
                        + " backup of it.");
    }

    /// The end of the file is torn, and what is left of it cannot be made whole.
    static Refused salvaging(Path folder, Exception e) {
        return new Refused(
                folder
                        + " was not closed, and the end of its file is torn, as after a power cut. It"
                        + " could not be put right: "
                        + (speaksOf(e, FULL)
                                ? "the disk is full. Nothing was changed; make some room for two"
                                        + " copies of it and open it again."
                                : "the disk does not take it, or the folder for temporary files may"
                                        + " not be written. Nothing was changed."),
                e);
    }

    static Refused creating(Path folder, Exception e) {
        return new Refused(
                "The project cannot be made at "
                        + folder
                        + ": "
                        + (speaksOf(e, FULL)
                                ? "the disk is full; make some room and try again."
                                : "the disk does not take it; choose another place.")
                        + " Nothing was left there.",
                e);
    }

    static Refused readOnly(Path folder) {
        return new Refused(
                folder
                        + " cannot be opened because this computer lets you read it but not write in"
                        + " it. Copy it to a folder of your own, or ask for the right to write.");
    }

    static Refused reading(Exception e) {
        return new Refused(
                "The project could not be read: "
                        + (speaksOf(e, FULL)
                                ? "the disk is full"
                                : "its disk or stick does not answer, or its database is damaged")
                        + ". Nothing was changed; close the project and open it again.",
                e);
    }

    static Refused backingUp(Path zip, Exception e) {
        return new Refused(
                "The backup "
                        + zip
                        + " could not be made: "
                        + (speaksOf(e, FULL)
                                ? "the disk is full; make some room and try again."
                                : speaksOf(e, FORBIDDEN)
                                        ? "that place may not be written; choose another."
                                        : "its disk does not take it, or the project's does not"
                                                + " answer; choose another place.")
                        + " The project is as it was, and no half backup was left.",
                e);
    }

    static Refused writing(Exception e) {
        var why =
                speaksOf(e, FULL)
                        ? "the disk is full; make some room and try again"
                        : speaksOf(e, FORBIDDEN)
                                ? "the project's folder may no longer be written; allow it and try"
                                        + " again"
                                : "the disk or stick did not take it; see that it is still there,"
                                        + " and try again";
        return new Refused(
                "This change could not be kept: "
                        + why
                        + ". The project is as it was before, and everything that was confirmed is"
                        + " kept.",
                e,
                Refused.Remedy.TRY_AGAIN);
    }

    /// When it cannot be known whether a change is kept.
    static Refused lost(Throwable e) {
        return new Refused(
                "The project does not answer any more: its disk is full, failing or gone. Everything"
                        + " that was confirmed is kept; whether the last change is, shows when you"
                        + " close the project, see to the disk, and open it again.",
                e,
                Refused.Remedy.OPEN_ANEW);
    }

    static boolean isHeldElsewhere(Exception e) {
        return is(e, ErrorCode.DATABASE_ALREADY_OPEN_1);
    }

    /// @param code H2's number for what happened
    private static boolean is(Throwable e, int code) {
        return everythingBelow(e).stream()
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == code);
    }

    private static boolean speaksOf(Throwable e, List<String> words) {
        return everythingBelow(e).stream()
                .map(cause -> String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT))
                .anyMatch(message -> words.stream().anyMatch(message::contains));
    }

    /// What led to `e`, and what went wrong on the way out of it: of a batch, the reason is there.
    /// H2's exceptions may lead in a circle.
    private static Set<Throwable> everythingBelow(Throwable e) {
        var found = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        var open = new ArrayDeque<Throwable>(List.of(e));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (found.add(next)) {
                open.addAll(Arrays.asList(next.getSuppressed()));
                Optional.ofNullable(next.getCause()).ifPresent(open::add);
                if (next instanceof SQLException sql) {
                    Optional.ofNullable(sql.getNextException()).ifPresent(open::add);
                }
            }
        }
        return found;
    }
}
