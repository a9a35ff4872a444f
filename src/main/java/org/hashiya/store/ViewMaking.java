package org.hashiya.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.hashiya.project.Refused;

/// Makes a view of a project that another program writes meanwhile: of a copy of its file, or,
/// where the system does not let that be read, of the newest snapshot.
final class ViewMaking {
    /// A copy is good unless the other program closed the project in the middle of it.
    private static final int TIMES = 3;

    private final ProjectFolder folder;
    private final Optional<ReadOnly.Holding> holding;

    ViewMaking(ProjectFolder folder) {
        this.folder = folder;
        holding = Holder.holding(folder.folder());
    }

    /// Puts a database where a copy is wanted.
    private interface Source {
        void into(Path file) throws IOException;
    }

    /// @throws Refused when there is nothing that could be looked at
    ProjectStore make() {
        TemporaryCopy.clearOld(Instant.now());
        for (int time = 1; time <= TIMES; time++) {
            var now = Instant.now();
            var view =
                    view(
                            file -> {
                                Files.copy(folder.file(), file);
                                FileEnd.cut(file);
                            },
                            new ReadOnly(now, false, holding));
            if (view.isPresent()) {
                return view.get();
            }
        }
        return Backups.of(folder.folder()).all().stream()
                .flatMap(snapshot ->
                        view(
                                new BackupFile(snapshot.file())::unpack,
                                new ReadOnly(snapshot.when(), true, holding))
                                .stream())
                .findFirst()
                .orElseThrow(() -> Holder.refused(folder.folder()));
    }

    private Optional<ProjectStore> view(Source source, ReadOnly readOnly) {
        try {
            var copy = TemporaryCopy.make();
            try {
                source.into(copy.file());
                var database = copy.opened(folder.schema(), folder.folder());
                return Optional.of(ProjectStore.view(database, copy, readOnly));
            } catch (IOException | SQLException | RuntimeException e) {
                copy.close();
                throw e;
            }
        } catch (IOException | SQLException | RuntimeException e) {
            System.getLogger(ViewMaking.class.getName())
                    .log(System.Logger.Level.DEBUG, "No view of " + folder.folder(), e);
            return Optional.empty();
        }
    }
}
