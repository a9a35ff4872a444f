package org.hashiya.cli;

import org.hashiya.workbench.Desk;
import picocli.CommandLine.Command;

@Command(
        name = "texts",
        description = "Lists the texts of a project.",
        mixinStandardHelpOptions = true)
final class ListTexts extends ProjectCommand {
    @Override
    int run(Desk desk) {
        Tsv.texts(out(), desk.project().listOfTexts());
        return DONE;
    }
}
