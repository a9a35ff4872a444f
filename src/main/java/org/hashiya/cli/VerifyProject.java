package org.hashiya.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hashiya.workbench.Verifying;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        description =
                "Reads everything that is in a project and says what is wrong with it, a sentence"
                        + " each. Nothing is changed.",
        mixinStandardHelpOptions = true)
final class VerifyProject implements Callable<Integer> {
    @Parameters(paramLabel = "PROJECT", description = "The project's folder, NAME.hashiya.")
    Path project = Path.of("");

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var verifying = new Verifying(project);
        var summary = verifying.verify(flaw -> line.getOut().println(flaw.sentence()));
        verifying.salvaged().map(SalvageWords::of).ifPresent(line.getErr()::println);
        if (verifying.isWell()) {
            line.getOut().println(summary);
            return ProjectCommand.DONE;
        }
        line.getErr().println(summary);
        return ProjectCommand.FOUND_WANTING;
    }
}
