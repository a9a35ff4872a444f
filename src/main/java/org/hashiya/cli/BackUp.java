package org.hashiya.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.hashiya.store.Backups;
import org.hashiya.store.ProjectStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "backup",
        description = "Makes a backup of a project, one zip file, and opens and counts it.",
        mixinStandardHelpOptions = true)
final class BackUp implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "PROJECT",
            description = "The project's folder, NAME.hashiya.")
    Path project = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE.zip",
            description = "Where to; else into the folder “backups” of the project.")
    @Nullable Path file;

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (var store =
                ProjectStore.open(
                        project, " Or make the backup there: Project, then Make a backup.")) {
            store.salvaged().map(SalvageWords::of).ifPresent(spec.commandLine().getErr()::println);
            var place = file == null ? Backups.of(project).place(Instant.now()) : file;
            store.backup(place);
            var inside = store.inventory();
            var out = spec.commandLine().getOut();
            out.println("file\ttexts\tannotations\tedits");
            out.println(
                    "%s\t%d\t%d\t%d"
                            .formatted(
                                    place,
                                    inside.texts().size(),
                                    inside.annotations(),
                                    inside.edits()));
            return ProjectCommand.DONE;
        }
    }
}
