package org.hashiya.cli;

import java.util.stream.Stream;
import org.hashiya.project.HistoryLine;
import org.hashiya.project.Refused;
import org.hashiya.project.Subject;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.SubjectChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "history",
        description = "Prints who did what and when, the newest first.",
        mixinStandardHelpOptions = true)
final class PrintHistory extends ProjectCommand {
    static final class Of {
        @Option(names = "--text", paramLabel = "ID", description = "Only what touched one text.")
        String text = "";

        @Option(
                names = "--annotation",
                paramLabel = "ID",
                description = "Only what touched one annotation; the whole id if it was erased.")
        String annotation = "";

        @Option(
                names = "--entity",
                paramLabel = "ID",
                description = "Only what touched one entry of the registers: its id, or kind:key.")
        String entity = "";
    }

    @ArgGroup @Nullable Of of;

    @Option(names = "--limit", paramLabel = "N", description = "Only the newest N lines.")
    long limit = Long.MAX_VALUE;

    @Override
    int run(Desk desk) {
        if (limit < 0) {
            throw new Refused("--limit is a number of lines, 0 or more. Nothing was printed.");
        }
        out().println("when\twho\twhat\twhich\tstate");
        try (Stream<HistoryLine> lines = desk.store().history().of(subject(desk))) {
            lines.limit(limit).forEach(this::print);
        }
        return DONE;
    }

    private Subject subject(Desk desk) {
        var choice = new SubjectChoice(desk);
        var wanted = of == null ? new Of() : of;
        if (!wanted.text.isEmpty()) {
            return new Subject.OfText(choice.text(wanted.text));
        }
        if (!wanted.annotation.isEmpty()) {
            return new Subject.OfAnnotation(choice.annotation(wanted.annotation));
        }
        return wanted.entity.isEmpty()
                ? new Subject.Everything()
                : new Subject.OfEntity(choice.entity(wanted.entity));
    }

    private void print(HistoryLine line) {
        var made = line.entry().provenance();
        out().println(
                        "%s\t%s\t%s\t%s\t%s"
                                .formatted(
                                        made.when(),
                                        Tsv.escape(made.who()),
                                        Tsv.escape(HistoryWords.what(line)),
                                        Tsv.escape(HistoryWords.which(line.part())),
                                        HistoryWords.state(line).orElse("")));
    }
}
