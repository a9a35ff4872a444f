package org.hashiya.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.TagId;
import org.hashiya.project.Refused;
import org.hashiya.workbench.Batches;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Waiting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "batches",
        description = "Prints what was annotated many at once, the newest first.",
        mixinStandardHelpOptions = true)
final class PrintBatches extends ProjectCommand {
    private static final int NAMED = 20;

    enum Changed {
        KEEP,
        REMOVE
    }

    @Option(
            names = "--remove",
            paramLabel = "ID",
            description = "Erases what still stands of a batch, as one edit.")
    String remove = "";

    @Option(
            names = "--changed",
            paramLabel = "keep|remove",
            description = "What becomes of those that somebody changed since.")
    @Nullable Changed changed;

    @Override
    boolean onlyReads() {
        return remove.isEmpty();
    }

    @Override
    int run(Desk desk) {
        var batches = new Batches(desk);
        if (!remove.isEmpty()) {
            remove(desk, batches);
        }
        out().println("id\twhen\twho\tmade\tstanding\ttags");
        for (var batch : batches.all()) {
            out().println(
                            "%s\t%s\t%s\t%d\t%d\t%s"
                                    .formatted(
                                            batch.id(),
                                            batch.when(),
                                            Tsv.escape(batch.who()),
                                            batch.made(),
                                            batch.standing(),
                                            batch.tags().stream()
                                                    .map(TagId::id)
                                                    .collect(Collectors.joining(";"))));
        }
        return DONE;
    }

    private void remove(Desk desk, Batches batches) {
        var standing = batches.standing(batches.choose(remove));
        if (changed == null && !standing.changed().isEmpty()) {
            throw new Refused(
                    "%d annotations of this batch were changed since: %s. Say --changed keep or --changed remove. Nothing was erased."
                            .formatted(standing.changed().size(), named(standing.changed())));
        }
        var removal = batches.removal(standing, changed == Changed.REMOVE);
        if (removal.isEmpty()) {
            err().println("Nothing of this batch is there that could be erased.");
            return;
        }
        Waiting.on(desk.perform(removal.get()));
        int kept = changed == Changed.REMOVE ? 0 : standing.changed().size();
        err().println(
                        String.format(
                                Locale.ROOT,
                                "%d annotations were erased, %d kept.",
                                standing.untouched().size() + standing.changed().size() - kept,
                                kept));
    }

    private static String named(List<Annotation> annotations) {
        var ids =
                annotations.stream()
                        .limit(NAMED)
                        .map(annotation -> annotation.id().toString())
                        .collect(Collectors.joining(", "));
        return annotations.size() > NAMED ? ids + " and others" : ids;
    }
}
