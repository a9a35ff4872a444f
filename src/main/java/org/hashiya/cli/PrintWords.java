package org.hashiya.cli;

import java.time.Instant;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.TextChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
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

    @ArgGroup @Nullable State state;

    static final class State {
        @Option(names = "--original", description = "As they were decoded, before any repair.")
        boolean original;

        @Option(
                names = "--on",
                paramLabel = "DATE-OR-INSTANT",
                converter = Moment.class,
                description =
                        "As they were then. A day means its end, in the time zone of this"
                                + " computer.")
        @Nullable Instant on;
    }

    @Override
    int run(Desk desk) {
        if (state != null && state.on != null) {
            out().print(Past.text(desk, text, state.on).words());
            return DONE;
        }
        var chosen = new TextChoice(desk.project()).of(text);
        int revision = state != null && state.original ? 1 : chosen.revision();
        out().print(desk.store().revision(chosen.id(), revision).words());
        return DONE;
    }
}
