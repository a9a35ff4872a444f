package org.hashiya.cli;

import org.hashiya.workbench.Desk;
import org.hashiya.workbench.TextChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "words",
        description = "Prints the words of a text, exactly, with nothing added.",
        mixinStandardHelpOptions = true)
final class PrintWords extends ProjectCommand {
    @Parameters(index = "1", paramLabel = "TEXT", description = "Its id, or a beginning of it.")
    String text = "";

    @Option(names = "--original", description = "As they were decoded, before any repair.")
    boolean original;

    @Override
    int run(Desk desk) {
        var chosen = new TextChoice(desk.project()).of(text).id();
        out().print(
                        original
                                ? desk.store().revision(chosen, 1).words()
                                : desk.read(chosen).words());
        return DONE;
    }
}
