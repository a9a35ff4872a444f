package org.hashiya.ui.window;

import java.nio.file.Path;
import org.hashiya.store.ProjectStore;
import org.hashiya.task.WriterThread;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Kept;
import org.hashiya.workbench.Person;

/// A project that is open in a window, with the thread that writes it.
record OpenProject(Path folder, Desk desk, WriterThread writer) implements AutoCloseable {
    /// Reads the disk: not on the screen's thread.
    ///
    /// @throws org.hashiya.project.Refused when it cannot be opened
    static OpenProject open(Path folder) {
        return with(folder, ProjectStore.open(folder), Kept.NOTHING);
    }

    /// A new, empty project.
    static OpenProject create(Path folder, String title) {
        return with(folder, ProjectStore.create(folder, title), Kept.NOTHING);
    }

    /// @param kept what was not saved when it was open the last time
    static OpenProject with(Path folder, ProjectStore store, Kept kept) {
        var writer = new WriterThread();
        return new OpenProject(
                folder, Desk.attended(store, writer, Person.atThisMachine(), kept), writer);
    }

    /// Waits until everything is written.
    @Override
    public void close() {
        writer.close();
        desk.close();
    }
}
