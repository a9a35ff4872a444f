package org.hashiya.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagAttribute;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.project.Edit;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.TagSets;
import org.hashiya.workbench.Waiting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "tags",
        description = "Prints the tag set, a line for each tag, those under another after it.",
        mixinStandardHelpOptions = true)
final class PrintTags extends ProjectCommand {

    @Option(
            names = "--import",
            paramLabel = "FILE",
            description =
                    "First takes in the tags of a file: those with the id of one that is there"
                            + " change it, the others are new; the rest stays.")
    @Nullable Path importFile;

    @Option(
            names = "--export",
            paramLabel = "FILE",
            description = "Writes the tag set into a file.")
    @Nullable Path exportFile;

    @Override
    boolean onlyReads() {
        return importFile == null;
    }

    @Override
    int run(Desk desk) {
        var sets = new TagSets(desk);
        if (importFile != null) {
            take(desk, sets.withFile(importFile));
        }
        if (exportFile != null) {
            sets.export(exportFile);
        }
        out().println(
                        "level\tid\tparent\ten\taz\tru\tar\tcolour\tshortcut\telement\tattributes\tdescription");
        print(desk.project().tags(), Optional.empty(), 0);
        return DONE;
    }

    private void take(Desk desk, TagSet merged) {
        var before = desk.project().tags();
        if (merged.equals(before)) {
            err().println("The file says nothing that the project does not have.");
            return;
        }
        var edit = new Edit.ReviseTags(before, merged);
        Waiting.on(desk.perform(edit));
        int added = merged.tags().size() - before.tags().size();
        err().println(
                        "%d tags are new, %d are changed."
                                .formatted(added, edit.touched().size() - added));
    }

    private void print(TagSet tags, Optional<TagId> parent, int level) {
        for (var tag : tags.under(parent)) {
            out().println(line(tag, level));
            print(tags, Optional.of(tag.id()), level + 1);
        }
    }

    private static String line(Tag tag, int level) {
        return Stream.of(
                        Stream.of(
                                String.valueOf(level),
                                tag.id().id(),
                                tag.parent().map(TagId::id).orElse("")),
                        Stream.of("en", "az", "ru", "ar")
                                .map(language -> tag.labels().getOrDefault(language, "")),
                        Stream.of(
                                tag.look().colour(),
                                tag.look().shortcut(),
                                tag.element(),
                                tag.usage().attributes().stream()
                                        .map(PrintTags::attribute)
                                        .collect(Collectors.joining(";")),
                                tag.usage().description("en")))
                .flatMap(cells -> cells)
                .map(Tsv::escape)
                .collect(Collectors.joining("\t"));
    }

    /// `hand:choice(first|second)`, with an exclamation mark where it is required.
    private static String attribute(TagAttribute attribute) {
        return attribute.name()
                + ":"
                + attribute.kind().code()
                + (attribute.choices().isEmpty()
                        ? ""
                        : "(" + String.join("|", attribute.choices()) + ")")
                + (attribute.isRequired() ? "!" : "");
    }
}
