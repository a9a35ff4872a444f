package org.hashiya.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hashiya.chronology.StyleChange;
import org.hashiya.chronology.StyleTable;
import org.hashiya.project.Edit;
import org.hashiya.project.Refused;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.NewFile;
import org.hashiya.workbench.Waiting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "calendars",
        description =
                "Prints where and when the New Style came: what the project says itself, and behind it"
                        + " what is known. The first line that fits a place decides.",
        mixinStandardHelpOptions = true)
final class ListCalendars extends ProjectCommand {
    @Option(
            names = "--import",
            paramLabel = "FILE",
            description = "Takes this table for the project's own, in place of the one it has.")
    Optional<Path> from = Optional.empty();

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description = "Writes the project's own table, to be changed and imported again.")
    Optional<Path> to = Optional.empty();

    @Override
    boolean onlyReads() {
        return from.isEmpty();
    }

    @Override
    int run(Desk desk) {
        from.ifPresent(file -> replace(desk, file));
        var own = desk.project().conventions().styles();
        to.ifPresent(file -> write(own, file));
        out().println("whose\t" + StyleTable.HEADER);
        print("project", own);
        print("known", StyleTable.known().changes());
        return DONE;
    }

    private static void replace(Desk desk, Path file) {
        try {
            var after = StyleTable.parse(Files.readString(file)).changes();
            var before = desk.project().conventions().styles();
            if (!after.equals(before)) {
                Waiting.on(desk.perform(new Edit.ReviseStyles(before, after)));
            }
        } catch (IOException e) {
            throw new Refused("“%s” could not be read as text in UTF-8.".formatted(file), e);
        } catch (IllegalArgumentException e) {
            throw new Refused(
                    "Nothing of “%s” was taken over. %s".formatted(file, e.getMessage()), e);
        }
    }

    private static void write(List<StyleChange> own, Path file) {
        try (var place = NewFile.beside(file)) {
            var table = StyleTable.write(own);
            place.write(out -> {
                out.write(table.getBytes(StandardCharsets.UTF_8));
                return table;
            });
            place.moveIntoPlace();
        }
    }

    private void print(String whose, List<StyleChange> changes) {
        StyleTable.write(changes)
                .lines()
                .skip(1)
                .map(line -> whose + "\t" + line)
                .forEach(out()::println);
    }
}
