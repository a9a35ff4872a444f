package org.hashiya.cli;

import java.nio.file.Path;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.NewFile;
import org.hashiya.workbench.TextChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "original",
        description = "Writes the file of a text as it was imported, byte for byte.",
        mixinStandardHelpOptions = true)
final class WriteOriginal extends ProjectCommand {
    @Parameters(index = "1", paramLabel = "TEXT", description = "Its id, or a beginning of it.")
    String text = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to write.")
    Path file = Path.of("");

    @Override
    int run(Desk desk) {
        var chosen = new TextChoice(desk.project()).of(text);
        var bytes = desk.store().original(chosen.id());
        try (var copy = NewFile.beside(file)) {
            copy.write(out -> {
                out.write(bytes);
                return bytes.length;
            });
            copy.moveIntoPlace();
        }
        out().println("file\tbytes\tsha256");
        out().println(file + "\t" + bytes.length + "\t" + chosen.origin().sha256());
        return DONE;
    }
}
