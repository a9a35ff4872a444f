package org.hashiya.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hashiya.project.Refused;

/// A backup that is about to take the place of a project: first to be looked at, then to be done.
public record Restoring(Path zip, Path project, Inventory backup, Present present) {
    /// What is there.
    ///
    /// @param content empty when there is no project, or it cannot be read any more
    /// @param isDamaged whether there is a project that cannot be read
    /// @param salvaged what opening it left out
    public record Present(
            Optional<Inventory> content, boolean isDamaged, Optional<Salvaged> salvaged) {
        static Present nothing(boolean isDamaged) {
            return new Present(Optional.empty(), isDamaged, Optional.empty());
        }
    }

    /// What is there; empty when there is no project, or it cannot be read any more.
    public Optional<Inventory> now() {
        return present.content();
    }

    /// Looks at both. Nothing is changed.
    ///
    /// @throws Refused when the backup cannot be used, or the project is open or not to be replaced
    public static Restoring plan(Path zip, Path project) {
        var backup = new BackupFile(zip).inventory(Schema.OURS);
        var folder = ProjectFolder.at(project);
        if (folder.isFree()) {
            return new Restoring(zip, project, backup, Present.nothing(false));
        }
        var store = folder.openUnlessDamaged();
        if (store.isEmpty()) {
            return new Restoring(zip, project, backup, Present.nothing(true));
        }
        try (var open = store.get()) {
            return new Restoring(
                    zip,
                    project,
                    backup,
                    new Present(Optional.of(open.inventory()), false, open.salvaged()));
        }
    }

    /// Does it. What was there is kept first.
    ///
    /// @return where it was kept, if something was there
    /// @throws Refused when it cannot be done; the project is then as it was
    public Optional<Path> carryOut(Instant when) {
        var folder = ProjectFolder.at(project);
        try {
            if (folder.isFree()) {
                makeAnew(folder);
                return Optional.empty();
            }
            var kept = Backups.of(project).beforeRestoring(when);
            var store = folder.openUnlessDamaged();
            if (store.isPresent()) {
                replace(store.get(), folder, kept);
            } else {
                replaceDamaged(folder, kept);
            }
            return Optional.of(kept);
        } catch (IOException e) {
            throw Trouble.restoring(project, e);
        }
    }

    private void makeAnew(ProjectFolder folder) throws IOException {
        boolean isNew = !Files.exists(project);
        try {
            var part = unpacked(folder);
            try {
                InPlace.move(part, folder.file());
            } finally {
                InPlace.delete(part);
            }
        } catch (IOException | Refused e) {
            if (isNew) {
                InPlace.delete(project);
            }
            throw e;
        }
    }

    private void replace(ProjectStore open, ProjectFolder folder, Path kept) throws IOException {
        try (open) {
            open.backup(kept);
            var part = unpacked(folder);
            try {
                InPlace.replace(part, folder.file(), open.database());
            } finally {
                InPlace.delete(part);
            }
        }
    }

    /// What cannot be opened cannot be counted either: it is kept byte for byte.
    private void replaceDamaged(ProjectFolder folder, Path kept) throws IOException {
        try (var _ = Holder.claim(project)) {
            keepAsItIs(folder, kept);
            var part = unpacked(folder);
            try {
                InPlace.move(part, folder.file());
            } finally {
                InPlace.delete(part);
            }
        }
    }

    private void keepAsItIs(ProjectFolder folder, Path kept) throws IOException {
        var part = InPlace.partOf(kept);
        try (var file =
                        FileChannel.open(
                                folder.file(), StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = file.tryLock();
                var out =
                        new ZipOutputStream(
                                new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
            if (lock == null) {
                throw Holder.refused(project);
            }
            out.putNextEntry(new ZipEntry(ProjectFolder.FILE));
            Channels.newInputStream(file).transferTo(out);
            out.closeEntry();
        } catch (IOException | Refused e) {
            InPlace.delete(part);
            throw e;
        }
        InPlace.move(part, kept);
    }

    private Path unpacked(ProjectFolder folder) throws IOException {
        var part = InPlace.partOf(folder.file());
        new BackupFile(zip).unpack(part);
        return part;
    }
}
