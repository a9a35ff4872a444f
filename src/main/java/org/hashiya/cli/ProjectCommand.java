package org.hashiya.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hashiya.store.ProjectStore;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Person;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// A command that opens a project, does one thing, and closes it.
abstract class ProjectCommand implements Callable<Integer> {
    static final int DONE = 0;
    static final int FOUND_WANTING = 1;

    @Parameters(paramLabel = "PROJECT", description = "The project's folder, NAME.hashiya.")
    Path project = Path.of("");

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public final Integer call() {
        try (var desk =
                new Desk(ProjectStore.open(project), Runnable::run, Person.atThisMachine())) {
            return run(desk);
        }
    }

    /// Does it and returns the exit code.
    abstract int run(Desk desk);

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
