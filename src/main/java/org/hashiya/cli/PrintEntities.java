package org.hashiya.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hashiya.entity.Entity;
import org.hashiya.entity.EntityKind;
import org.hashiya.exchange.EntityLines;
import org.hashiya.exchange.RegisterTable;
import org.hashiya.project.Refused;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Lookalikes;
import org.hashiya.workbench.RegisterFiles;
import org.hashiya.workbench.RegisterWork;
import org.hashiya.workbench.SubjectChoice;
import org.hashiya.workbench.Waiting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "entities",
        description = "Prints the registers, takes entries in from a file, or joins two of them.",
        mixinStandardHelpOptions = true)
final class PrintEntities extends ProjectCommand {
    enum Format {
        TSV,
        JSON
    }

    @Option(
            names = "--kind",
            paramLabel = "K",
            description = "Only those of one kind: person, place, organisation, event, work, …")
    String kind = "";

    @Option(names = "--format", paramLabel = "F", description = "tsv (the default) or json.")
    Format format = Format.TSV;

    @ArgGroup Deed deed = new Deed();

    /// What is asked for; at most one of them.
    static final class Deed {
        @Option(
                names = "--import",
                paramLabel = "FILE",
                description = "Takes in the entries of a CSV or TEI file, all or none.")
        @Nullable Path in;

        @Option(
                names = "--export",
                paramLabel = "FILE",
                description =
                        "Writes them into NAME.csv, one row for each name, or NAME.xml (TEI).")
        @Nullable Path out;

        @Option(
                names = "--merge",
                paramLabel = "ENTITY",
                arity = "2",
                description =
                        "Joins the first into the second, with all that points to it. Each is an id"
                                + " or kind:key.")
        List<String> merge = new ArrayList<>();

        @Option(
                names = "--doubts",
                description =
                        "Lists entries that look the same, and words that are linked to different"
                                + " entries.")
        boolean doubts;
    }

    @Override
    boolean onlyReads() {
        return deed.in == null && deed.merge.isEmpty();
    }

    @Override
    int run(Desk desk) {
        if (deed.in != null) {
            return bring(desk, deed.in);
        }
        if (deed.out != null) {
            new RegisterFiles(desk).write(entities(desk), deed.out);
            return DONE;
        }
        if (!deed.merge.isEmpty()) {
            return merge(desk);
        }
        return deed.doubts ? doubts(desk) : list(desk);
    }

    private List<Entity> entities(Desk desk) {
        var wanted =
                kind.isEmpty()
                        ? Optional.<EntityKind>empty()
                        : Optional.of(
                                EntityKind.ofCode(kind)
                                        .orElseThrow(() ->
                                                new Refused(
                                                        "“%s” is not a kind of entity; there are person, place, organisation, event, work, object, group and concept."
                                                                .formatted(kind))));
        return desk.project().entities().values().stream()
                .filter(entity -> wanted.isEmpty() || wanted.get() == entity.kind())
                .sorted(Comparator.comparing(Entity::kind).thenComparing(Entity::key))
                .toList();
    }

    private int bring(Desk desk, Path file) {
        var brought = new RegisterFiles(desk).bring(file);
        brought.warnings().forEach(err()::println);
        var arrivals = brought.arrivals();
        out().println("registered\tamended\tunchanged");
        out().println(
                        arrivals.registered()
                                + "\t"
                                + arrivals.amended()
                                + "\t"
                                + arrivals.unchanged());
        return DONE;
    }

    private int merge(Desk desk) {
        var choice = new SubjectChoice(desk);
        var from = choice.entity(deed.merge.getFirst());
        var into = choice.entity(deed.merge.getLast());
        int moved = desk.store().mentions().of(from, true).size();
        Waiting.on(desk.perform(new RegisterWork(desk).merge(from, into)));
        out().println("entity\tmentions_moved");
        out().println(desk.project().entity(into).map(Entity::reference).orElse("") + "\t" + moved);
        return DONE;
    }

    private int list(Desk desk) {
        var entities = entities(desk);
        if (format == Format.JSON) {
            EntityLines.print(out(), entities, desk.project().entities());
            return DONE;
        }
        var counts = desk.store().mentions().counts();
        var table = new RegisterTable(desk.project());
        out().println(
                        "id\tkind\tkey\tnames\tdates\tlatitude\tlongitude\tauthorities\trelations\tnote\tmentions");
        for (var entity : entities) {
            out().println(row(entity, table) + "\t" + counts.getOrDefault(entity.id(), 0));
        }
        return DONE;
    }

    private static String row(Entity entity, RegisterTable table) {
        var known = entity.particulars();
        var place = known.coordinates();
        return List.of(
                        entity.id().toString(),
                        entity.kind().code(),
                        entity.key(),
                        entity.names().stream()
                                .map(name -> name.text() + " (" + name.language() + ")")
                                .collect(Collectors.joining("; ")),
                        known.dates().map(Object::toString).orElse(""),
                        place.map(here -> RegisterTable.plain(here.latitude())).orElse(""),
                        place.map(here -> RegisterTable.plain(here.longitude())).orElse(""),
                        known.authorities().stream()
                                .map(RegisterTable::authority)
                                .collect(Collectors.joining("; ")),
                        known.ties().stream().map(table::tie).collect(Collectors.joining("; ")),
                        known.note())
                .stream()
                .map(Tsv::escape)
                .collect(Collectors.joining("\t"));
    }

    private int doubts(Desk desk) {
        var look = new Lookalikes(desk);
        out().println("doubt\tshared\tentities");
        for (var pair : look.pairs()) {
            var what =
                    switch (pair.sharing()) {
                        case NAME -> "same name";
                        case NUMBER -> "same number";
                    };
            out().println(
                            what
                                    + "\t"
                                    + Tsv.escape(pair.shared())
                                    + "\t"
                                    + pair.one().reference()
                                    + "; "
                                    + pair.other().reference());
        }
        for (var divided : look.divided()) {
            out().println(
                            "same words\t"
                                    + Tsv.escape(divided.words())
                                    + "\t"
                                    + divided.entities().entrySet().stream()
                                            .map(each ->
                                                    each.getKey().reference()
                                                            + " ("
                                                            + each.getValue()
                                                            + ")")
                                            .collect(Collectors.joining("; ")));
        }
        return DONE;
    }
}
