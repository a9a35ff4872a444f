package org.hashiya.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hashiya.workbench.Person;
import org.hashiya.workbench.SampleTour;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "tour",
        description = "Does the whole job once on the sample corpus, and draws the desk.",
        mixinStandardHelpOptions = true)
final class Tour implements Callable<Integer> {
    private final Window window;

    @Parameters(paramLabel = "DIR", description = "A folder that is empty or not there yet.")
    Path folder = Path.of("");

    @Spec CommandSpec spec = CommandSpec.create();

    Tour(Window window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        make(window, folder, spec);
        return 0;
    }

    static void make(Window window, Path folder, CommandSpec spec) {
        var out = spec.commandLine().getOut();
        var made = new SampleTour(folder, Person.atThisMachine()).make();
        made.lines().forEach(out::println);
        var picture = folder.resolve("desk.png");
        out.flush();
        window.draw(made.project(), picture);
        out.println(picture + ": the desk with three of the texts");
    }
}
