package org.hashiya.ui.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.hashiya.project.Refused;
import org.hashiya.store.ProjectStore;
import org.hashiya.task.Aside;
import org.hashiya.task.WriterThread;
import org.hashiya.workbench.DailySnapshot;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Kept;
import org.hashiya.workbench.Person;

/// A project that is open in a window, with the thread that writes it.
///
/// @param snapshot that of today, if it is time for it; none of a view
record OpenProject(Path folder, Desk desk, WriterThread writer, Optional<DailySnapshot> snapshot)
        implements AutoCloseable {
    /// A new, empty project.
    static OpenProject create(Path folder, String title) {
        return with(folder, ProjectStore.create(folder, title), Kept.NOTHING);
    }

    /// @param kept what was not saved when it was open the last time
    static OpenProject with(Path folder, ProjectStore store, Kept kept) {
        var writer = new WriterThread();
        var snapshot =
                store.readOnly().isPresent()
                        ? Optional.<DailySnapshot>empty()
                        : Optional.of(
                                DailySnapshot.begin(store, folder, Clock.systemUTC(), new Aside()));
        return new OpenProject(
                folder,
                Desk.attended(store, writer, Person.atThisMachine(), kept),
                writer,
                snapshot);
    }

    /// Waits for the snapshot, and says why it could not be made, if it could not.
    Optional<Refused> snapshotProblem() {
        return snapshot.flatMap(DailySnapshot::problem);
    }

    /// Waits until everything is written. A snapshot that is not done is given up.
    @Override
    public void close() {
        writer.close();
        snapshot.ifPresent(DailySnapshot::giveUp);
        desk.close();
    }
}
