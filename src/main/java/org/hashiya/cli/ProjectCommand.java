package org.hashiya.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.hashiya.project.Refused;
import org.hashiya.store.ProjectStore;
import org.hashiya.store.ReadOnly;
import org.hashiya.task.Aside;
import org.hashiya.workbench.DailySnapshot;
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
        return onlyReads() ? read() : write();
    }

    private int read() {
        try (var desk = desk(ProjectStore.openToRead(project))) {
            tellOfSalvage(desk);
            desk.store().readOnly().map(ReadOnly::sentence).ifPresent(err()::println);
            return run(desk);
        }
    }

    private int write() {
        try (var desk = desk(ProjectStore.open(project))) {
            tellOfSalvage(desk);
            var snapshot =
                    DailySnapshot.begin(desk.store(), project, Clock.systemUTC(), new Aside());
            try {
                return run(desk);
            } finally {
                out().flush();
                snapshot.problem().map(Refused::sentence).ifPresent(err()::println);
            }
        }
    }

    private void tellOfSalvage(Desk desk) {
        desk.store().salvaged().map(SalvageWords::of).ifPresent(err()::println);
    }

    private static Desk desk(ProjectStore store) {
        return new Desk(store, Runnable::run, Person.atThisMachine());
    }

    /// Whether a view is enough when another program has the project open.
    boolean onlyReads() {
        return true;
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
