package org.hashiya.cli;

import java.util.Locale;
import org.hashiya.text.CodePoints;
import org.hashiya.workbench.Aligning;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.TextChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "align",
        description =
                "Proposes which paragraphs of two texts say the same, by their order, their lengths"
                        + " and the numbers in them.",
        mixinStandardHelpOptions = true)
final class AlignTexts extends ProjectCommand {
    @Parameters(index = "1", paramLabel = "TEXT_A", description = "The first text, by its id.")
    String textA = "";

    @Parameters(index = "2", paramLabel = "TEXT_B", description = "The other one.")
    String textB = "";

    @Option(
            names = "--accept",
            description =
                    "Keeps the proposal in the project, as one edit, without what is aligned"
                            + " already.")
    boolean accept;

    @Override
    boolean onlyReads() {
        return !accept;
    }

    @Override
    int run(Desk desk) {
        var choice = new TextChoice(desk.project());
        var a = choice.of(textA).id();
        var b = choice.of(textB).id();
        var aligning = new Aligning(desk);
        var proposal = aligning.propose(a, b);
        print(proposal, new CodePoints(desk.read(a).words()), new CodePoints(desk.read(b).words()));
        if (accept) {
            tell(aligning.accept(proposal));
        }
        return DONE;
    }

    private void print(Aligning.Proposal proposal, CodePoints inA, CodePoints inB) {
        out().println("start_a\tend_a\tstart_b\tend_b\tscore");
        for (var pair : proposal.pairs()) {
            out().println(
                            "%d\t%d\t%d\t%d\t%s"
                                    .formatted(
                                            inA.fromUtf16(pair.here().start()),
                                            inA.fromUtf16(pair.here().end()),
                                            inB.fromUtf16(pair.there().start()),
                                            inB.fromUtf16(pair.there().end()),
                                            score(pair.score())));
        }
    }

    static String score(double score) {
        return String.format(Locale.ROOT, "%.4f", score);
    }

    private void tell(Aligning.Accepted accepted) {
        err().println("%d pairs were aligned.".formatted(accepted.written()));
        if (accepted.skipped() > 0) {
            err().println(
                            "%d pairs were left out, because something in them is aligned already."
                                    .formatted(accepted.skipped()));
        }
    }
}
