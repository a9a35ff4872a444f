package org.hashiya.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.hashiya.annotation.Meaning;
import org.hashiya.claim.JudgedPair;
import org.hashiya.exchange.AnnotationTable;
import org.hashiya.project.AnnotatedText;
import org.hashiya.workbench.ClaimBook;
import org.hashiya.workbench.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "claims",
        description = {
            "Prints the claims, and after an empty line which of them agree, differ or contradict.",
            "",
            "A reason begins with equal, rounding, bounds (one corroborates the other), part, period,"
                    + " calendar, stage (one qualifies the other) or conflict (they contradict)."
        },
        mixinStandardHelpOptions = true)
final class PrintClaims extends ProjectCommand {
    private static final String HEADER = "claim_a\tclaim_b\trelation\treason\tstatus";

    @Option(names = "--format", paramLabel = "F", description = "tsv (the default) or json.")
    PrintAnnotations.Format format = PrintAnnotations.Format.TSV;

    @Override
    int run(Desk desk) {
        var table = new AnnotationTable(desk.project());
        var texts = desk.store().textsWithClaims();
        Iterable<AnnotatedText> read = () -> texts.stream().map(desk::read).iterator();
        var pairs = new ClaimBook(desk).pairs();
        switch (format) {
            case TSV -> {
                table.tsv(out(), read, PrintClaims::isClaim);
                out().println();
                out().println(HEADER);
                pairs.forEach(pair -> out().println(row(pair)));
            }
            case JSON -> {
                table.jsonOfAnnotations(out(), read, PrintClaims::isClaim);
                pairs.forEach(pair -> out().println(AnnotationTable.json(HEADER, cells(pair))));
            }
        }
        return DONE;
    }

    private static boolean isClaim(org.hashiya.annotation.Annotation annotation) {
        return annotation.meaning() instanceof Meaning.Claims;
    }

    private static String row(JudgedPair pair) {
        return cells(pair).stream().map(Tsv::escape).collect(Collectors.joining("\t"));
    }

    private static List<String> cells(JudgedPair pair) {
        return List.of(
                pair.claims().first().toString(),
                pair.claims().second().toString(),
                pair.relation().code(),
                pair.reason(),
                pair.status().code());
    }
}
