package org.hashiya.cli;

import java.nio.file.Path;
import java.util.List;
import org.hashiya.pack.Item;
import org.hashiya.pack.Pack;
import org.hashiya.project.Refused;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.PackBook;
import org.hashiya.workbench.PackDrift;
import org.hashiya.workbench.PackFiles;
import org.hashiya.workbench.PackSuggestions;
import org.hashiya.workbench.Waiting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

@Command(
        name = "packs",
        description = "Prints the reading packs, a line for each; carries them out and in.",
        mixinStandardHelpOptions = true)
final class PrintPacks extends ProjectCommand {
    @Option(
            names = "--import",
            paramLabel = "FILE",
            description =
                    "First takes in the definition of a pack: a new one, or another state of the"
                            + " one with its id. All of it or nothing.")
    @Nullable Path importFile;

    @Option(
            names = "--export",
            paramLabel = "PACK",
            description = "Writes the definition of a pack, by its id or title, into --out.")
    @Nullable String exported;

    @Option(names = "--out", paramLabel = "FILE", description = "Where --export writes to.")
    @Nullable Path out;

    @Option(
            names = "--delete",
            paramLabel = "PACK",
            description = "Deletes a pack, by its id or title; `history` and undo still know it.")
    @Nullable String deleted;

    @Option(
            names = "--items",
            paramLabel = "PACK",
            description = "Prints the items of a pack in their order instead.")
    @Nullable String itemsOf;

    @Option(
            names = "--drift",
            paramLabel = "PACK",
            description =
                    "Prints the passages of a pack whose words or annotations are not as they were"
                            + " when they were chosen instead.")
    @Nullable String driftOf;

    @Option(
            names = "--suggest",
            paramLabel = "PACK",
            description =
                    "Prints what could still go into a pack or is wanting in it instead: disputed"
                            + " passages, words of the glossary that nobody has explained, a text"
                            + " that outweighs the others.")
    @Nullable String suggestFor;

    @Option(
            names = "--refresh",
            arity = "2",
            paramLabel = "PACK ITEM",
            description = "First takes the passages of an item as they are now.")
    List<String> refreshed = List.of();

    @Override
    boolean onlyReads() {
        return importFile == null && deleted == null && refreshed.isEmpty();
    }

    @Override
    int run(Desk desk) {
        if ((exported == null) != (out == null)) {
            throw new ParameterException(
                    spec.commandLine(), "--export PACK and --out FILE go together.");
        }
        var book = new PackBook(desk);
        var files = new PackFiles(desk);
        if (importFile != null) {
            var read = files.take(importFile);
            read.moved().forEach(err()::println);
            err().println("“%s” was taken in.".formatted(read.pack().front().title()));
        }
        if (!refreshed.isEmpty()) {
            var pack = book.named(refreshed.getFirst());
            var item = item(book.read(pack), refreshed.getLast());
            Waiting.on(new PackDrift(desk, book).refresh(pack, item.id()));
        }
        if (deleted != null) {
            Waiting.on(book.delete(book.named(deleted)));
        }
        if (exported != null && out != null) {
            files.export(book.named(exported), out);
        }
        var lines = new PackLines(out(), desk);
        if (driftOf != null) {
            lines.drift(new PackDrift(desk, book).of(book.named(driftOf)));
        } else if (suggestFor != null) {
            lines.suggestions(new PackSuggestions(desk).of(book.named(suggestFor)));
        } else if (itemsOf != null) {
            lines.items(book.read(book.named(itemsOf)));
        } else {
            lines.packs(book);
        }
        return DONE;
    }

    private static Item item(Pack pack, String typed) {
        var found =
                pack.items().stream()
                        .filter(each -> each.id().toString().startsWith(typed))
                        .toList();
        if (found.size() != 1) {
            throw new Refused(
                    "“%s” is the beginning of %d items of the pack; `packs --items` lists them."
                            .formatted(typed, found.size()));
        }
        return found.getFirst();
    }
}
