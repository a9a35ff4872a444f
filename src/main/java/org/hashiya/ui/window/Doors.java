package org.hashiya.ui.window;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.hashiya.store.ProjectStore;
import org.hashiya.workbench.Kept;

/// Opens projects, and keeps what was not saved in one that failed until it opens again.
final class Doors {
    private final Function<Path, ProjectStore> stores;
    private final Map<Path, Kept> kept = new ConcurrentHashMap<>();

    Doors(Function<Path, ProjectStore> stores) {
        this.stores = stores;
    }

    /// Reads the disk: not on the screen's thread.
    ///
    /// @throws org.hashiya.project.Refused when it cannot be opened
    OpenProject open(Path folder) {
        ProjectStore.clearOldCopies();
        var store = stores.apply(folder);
        var opened = OpenProject.with(folder, store, kept.getOrDefault(folder, Kept.NOTHING));
        kept.remove(folder);
        return opened;
    }

    /// This project will be closed, and what is not saved in it shall come back.
    void keep(OpenProject old) {
        kept.put(old.folder(), old.desk().kept());
    }
}
