package org.hashiya.cli;

import java.util.List;
import org.hashiya.text.SourceText;
import org.hashiya.workbench.Coverage;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.TextChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "coverage",
        description = {
            "Prints how far the work has come: a line for each page of each text, or for each"
                    + " paragraph where there are no pages, with who has read and who has checked it"
                    + " and how many annotations begin there.",
        },
        mixinStandardHelpOptions = true)
final class PrintCoverage extends ProjectCommand {
    @Option(names = "--text", paramLabel = "ID", description = "Only of one text.")
    String only = "";

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    int run(Desk desk) {
        var coverage = new Coverage(desk);
        out().println("text\ttitle\tunit\tpassage\tstart\tannotations\tread\tchecked");
        for (var text : texts(desk)) {
            var words = desk.read(text.id()).words();
            var covered = coverage.of(text.id());
            int start = 0;
            int codePoints = 0;
            for (var cell : covered.cells()) {
                codePoints += words.codePointCount(start, cell.start());
                start = cell.start();
                out().println(
                                String.join(
                                        "\t",
                                        text.id().toString(),
                                        Tsv.escape(text.title()),
                                        covered.unit().code(),
                                        Tsv.escape(cell.label()),
                                        String.valueOf(codePoints),
                                        String.valueOf(cell.annotations()),
                                        Tsv.escape(String.join(";", cell.readers().read())),
                                        Tsv.escape(String.join(";", cell.readers().checked()))));
            }
        }
        return DONE;
    }

    private List<SourceText> texts(Desk desk) {
        return only.isEmpty()
                ? desk.project().listOfTexts()
                : List.of(new TextChoice(desk.project()).of(only));
    }
}
