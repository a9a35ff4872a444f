package org.hashiya.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hashiya.store.Inventory;
import org.hashiya.store.Restoring;
import org.hashiya.text.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "restore",
        description = "Says what a backup would change in a project; with --yes, does it.",
        mixinStandardHelpOptions = true)
final class Restore implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "BACKUP.zip", description = "The backup.")
    Path zip = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "PROJECT",
            description = "The project's folder; it is made if it is not there.")
    Path project = Path.of("");

    @Option(
            names = "--yes",
            description = "Does it. What is there is kept first, in the folder “backups”.")
    boolean yes;

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var plan = Restoring.plan(zip, project);
        show(plan, spec.commandLine().getOut());
        var err = spec.commandLine().getErr();
        plan.present().salvaged().map(SalvageWords::of).ifPresent(err::println);
        if (plan.present().isDamaged()) {
            err.println(
                    "The project that is there is damaged and cannot be read; its file would be"
                            + " kept as it is.");
        }
        plan.now()
                .filter(now -> !now.identity().project().equals(plan.backup().identity().project()))
                .ifPresent(_ -> err.println("The backup is of another project."));
        if (!yes) {
            err.println("Nothing was changed. Say --yes to do it.");
            return ProjectCommand.DONE;
        }
        plan.carryOut(Instant.now())
                .ifPresentOrElse(
                        kept -> err.println("Restored. What was there is kept in " + kept + "."),
                        () -> err.println("Restored."));
        return ProjectCommand.DONE;
    }

    private static void show(Restoring plan, PrintWriter out) {
        out.println("what\tnow\tbackup");
        line(out, "title", plan, inside -> inside.identity().title());
        line(out, "texts", plan, inside -> String.valueOf(inside.texts().size()));
        line(out, "annotations", plan, inside -> String.valueOf(inside.annotations()));
        line(out, "edits", plan, inside -> String.valueOf(inside.edits()));
        line(
                out,
                "newest edit",
                plan,
                inside -> inside.newest().map(newest -> newest.when().toString()).orElse(""));
        var now = plan.now().map(Inventory::texts).orElse(List.of());
        var then = plan.backup().texts();
        only(now, then).forEach(text -> out.println("text\t" + name(text) + "\t"));
        only(then, now).forEach(text -> out.println("text\t\t" + name(text)));
    }

    private static void line(
            PrintWriter out, String what, Restoring plan, Function<Inventory, String> cell) {
        Function<Inventory, String> escaped = cell.andThen(Tsv::escape);
        out.println(
                "%s\t%s\t%s"
                        .formatted(
                                what,
                                plan.now().map(escaped).orElse(""),
                                escaped.apply(plan.backup())));
    }

    private static List<SourceText> only(List<SourceText> here, List<SourceText> notHere) {
        var ids = notHere.stream().map(SourceText::id).collect(Collectors.toSet());
        return here.stream().filter(text -> !ids.contains(text.id())).toList();
    }

    private static String name(SourceText text) {
        return text.id() + " " + Tsv.escape(text.title());
    }
}
