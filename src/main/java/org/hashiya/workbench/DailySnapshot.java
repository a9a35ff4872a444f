package org.hashiya.workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.hashiya.project.Refused;
import org.hashiya.store.Backups;
import org.hashiya.store.ProjectStore;

/// The snapshot of a project that is made beside the work when a day has gone by since the last
/// one. It is made while this program has the project open, so no other can be making one; a file
/// takes its name only when it is whole.
public final class DailySnapshot {
    private final CompletableFuture<Optional<Path>> making;
    private volatile boolean isWanted = true;

    private DailySnapshot(ProjectStore store, Backups backups, Instant now, Executor workers) {
        making = CompletableFuture.supplyAsync(() -> make(store, backups, now), workers);
    }

    /// Begins one, if it is time for it.
    ///
    /// @param project its folder, which `store` has open to be written
    public static DailySnapshot begin(
            ProjectStore store, Path project, Clock clock, Executor workers) {
        return new DailySnapshot(store, Backups.of(project), clock.instant(), workers);
    }

    /// False after [#giveUp].
    boolean isWanted() {
        return isWanted;
    }

    private Optional<Path> make(ProjectStore store, Backups backups, Instant now) {
        if (!backups.isDue(store.history().lastWritten(), now)) {
            return Optional.empty();
        }
        var place = backups.place(now);
        store.backup(place, () -> isWanted);
        backups.rotate(now);
        return Optional.of(place);
    }

    /// Waits for it: before the project is closed, when nobody waits for that.
    ///
    /// @return where it is, if one was made
    /// @throws Refused when it could not be made
    public Optional<Path> await() {
        return Waiting.on(making);
    }

    /// Waits for it, and says why it could not be made, if it could not.
    public Optional<Refused> problem() {
        try {
            await();
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e);
        } catch (CancellationException e) {
            return Optional.empty();
        } catch (CompletionException e) {
            if (e.getCause() instanceof CancellationException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /// Gives it up if it is still being made, so that the project can be closed at once. The next
    /// who opens the project makes it. Nothing is left behind.
    public void giveUp() {
        isWanted = false;
        problem();
    }
}
