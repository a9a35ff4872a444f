package org.hashiya.cli;

import java.nio.file.Path;
import org.hashiya.workbench.Annotating;
import org.hashiya.workbench.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "annotate",
        description = "Adds the annotations of a table, all or none.",
        mixinStandardHelpOptions = true)
final class Annotate extends ProjectCommand {
    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "Tab-separated with a header, JSON Lines, or Web Annotations (.jsonld).")
    Path file = Path.of("");

    @Option(names = "--check", description = "Only says whether the file could be taken.")
    boolean check;

    @Option(
            names = "--new-entities",
            description = "Registers the entities that the project does not have.")
    boolean newEntities;

    @Override
    boolean onlyReads() {
        return false;
    }

    @Override
    int run(Desk desk) {
        var annotating = new Annotating(desk);
        var plan = annotating.plan(file, newEntities);
        plan.warnings().forEach(err()::println);
        if (!check) {
            annotating.carryOut(plan);
        }
        out().println("annotations\tentities\trelations");
        out().println(plan.annotations() + "\t" + plan.entities() + "\t" + plan.relations());
        return DONE;
    }
}
