package org.hashiya.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.hashiya.identity.LastingId;
import org.hashiya.parallel.Alignment;
import org.hashiya.text.CodePoints;
import org.hashiya.text.SourceText;
import org.hashiya.text.TextId;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.TextChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "alignments",
        description =
                "Prints which passages are aligned, a line for each passage; those with the same id"
                        + " say the same.",
        mixinStandardHelpOptions = true)
final class PrintAlignments extends ProjectCommand {
    private static final int SHOWN = 60;

    private final Map<TextId, CodePoints> codePoints = new HashMap<>();

    @Option(names = "--text", paramLabel = "ID", description = "Only those of one text.")
    String text = "";

    @Override
    int run(Desk desk) {
        var project = desk.project();
        var texts =
                text.isEmpty() ? project.listOfTexts() : List.of(new TextChoice(project).of(text));
        out().println("id\ttext\tstart\tend\tsurface\tcertainty\tmethod\tscore\tnote");
        var printed = new HashSet<LastingId>();
        for (var each : texts.stream().map(SourceText::id).toList()) {
            for (var alignment : desk.parallels(each).all()) {
                if (printed.add(alignment.id())) {
                    print(desk, alignment);
                }
            }
        }
        return DONE;
    }

    private void print(Desk desk, Alignment alignment) {
        var grounds = alignment.grounds();
        for (var passage : alignment.passages()) {
            var words = desk.read(passage.text()).words();
            var points = codePoints.computeIfAbsent(passage.text(), _ -> new CodePoints(words));
            out().println(
                            String.join(
                                    "\t",
                                    alignment.id().toString(),
                                    passage.text().toString(),
                                    Integer.toString(points.fromUtf16(passage.span().start())),
                                    Integer.toString(points.fromUtf16(passage.span().end())),
                                    Tsv.escape(shortened(passage.span().of(words))),
                                    grounds.certainty().code(),
                                    grounds.proposed().map(Alignment.Proposed::method).orElse(""),
                                    grounds.proposed()
                                            .map(by -> AlignTexts.score(by.score()))
                                            .orElse(""),
                                    Tsv.escape(grounds.note())));
        }
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
