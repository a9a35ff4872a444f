package org.hashiya.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.TagId;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.project.HistoryEntry.Role;
import org.hashiya.project.Original;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Description;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.TextId;

/// Kills a program while it annotates, imports, makes backups, closes and opens, at a random
/// moment, again and again on the same project, and looks each time whether everything that it
/// acknowledged is there, each bulk edit is whole, and `verify` finds nothing.
///
/// Arguments: WORK ROUNDS [SEED [SECONDS]]. Each child rests for some seconds before it begins,
/// since H2 tidies up its file in the background. Of a round that lost something, the files stay as
/// they were before they were opened again.
public final class CrashBench {
    private static final int BULK = 500;
    private static final int EVERY = 50;
    private static final int IMPORT_EVERY = 30;
    private static final int BACKUP_EVERY = 70;
    private static final int SESSION = 150;

    private CrashBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args[0].equals("child")) {
            annotateUntilKilled(Path.of(args[1]), Integer.parseInt(args[2]));
            return;
        }
        var folder = Path.of(args[0]).resolve("crash.hashiya");
        int rounds = Integer.parseInt(args[1]);
        var chance = new Random(args.length > 2 ? Long.parseLong(args[2]) : 1);
        var rest = args.length > 3 ? args[3] : "0";
        BenchBook.delete(folder);
        int acknowledged = 0;
        long lost = 0;
        long torn = 0;
        long flaws = 0;
        for (int round = 1; round <= rounds; round++) {
            var lines = roundUntilKilled(folder, rest, 5 + chance.nextInt(1200));
            var asKilled = copy(folder, folder.resolveSibling("as-killed-" + round));
            var sizes = sizes(folder);
            long wrong = flaws(folder);
            long missing = lines.stream().filter(line -> !sizes.containsKey(line)).count();
            long halves = sizes.values().stream().filter(size -> size != 1 && size != BULK).count();
            if (missing == 0 && halves == 0 && wrong == 0) {
                BenchBook.delete(asKilled);
            } else {
                System.err.printf("Round %d lost something; see %s%n", round, asKilled);
            }
            lost += missing;
            torn += halves;
            flaws += wrong;
            acknowledged += lines.size();
        }
        System.out.printf(
                "RES\tcrash\tHashiya\trounds of kill -9\tcount\t%d\t%d edits acknowledged%n",
                rounds, acknowledged);
        System.out.printf("RES\tcrash\tHashiya\tacknowledged and lost\tcount\t%d\t%n", lost);
        System.out.printf("RES\tcrash\tHashiya\tedits there by halves\tcount\t%d\t%n", torn);
        System.out.printf("RES\tcrash\tHashiya\tfound by verify\tcount\t%d\t%n", flaws);
        BenchBook.delete(folder);
    }

    /// The edits that the child acknowledged before it was killed, some milliseconds after the
    /// first.
    private static List<String> roundUntilKilled(Path folder, String rest, int milliseconds)
            throws IOException, InterruptedException {
        var child = BenchChild.start(CrashBench.class, List.of(), folder.toString(), rest);
        var lines = new ArrayList<String>();
        try (var reader = BenchChild.lines(child)) {
            lines.add(String.valueOf(reader.readLine()));
            var killer =
                    Thread.startVirtualThread(() -> {
                        try {
                            Thread.sleep(milliseconds);
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        child.toHandle().destroyForcibly();
                    });
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
            killer.join();
        }
        child.waitFor();
        lines.removeIf(line -> !line.endsWith("."));
        return lines;
    }

    /// How many annotations each edit left.
    private static Map<String, Integer> sizes(Path folder) {
        var sizes = new HashMap<String, Integer>();
        try (var store = ProjectStore.open(folder)) {
            for (var text : store.project().listOfTexts()) {
                sizes.put(text.id() + ".", 1);
                for (var annotation : store.read(text.id()).annotations()) {
                    sizes.merge(annotation.id().edit() + ".", 1, Integer::sum);
                }
            }
        }
        return sizes;
    }

    private static long flaws(Path folder) {
        var flaws = new ArrayList<String>();
        try (var store = ProjectStore.open(folder)) {
            store.examine(flaw -> flaws.add(flaw.sentence()));
        }
        flaws.forEach(System.err::println);
        return flaws.size();
    }

    /// Closes and opens the project now and then, so that it is also killed while it tidies up.
    private static void annotateUntilKilled(Path folder, int rest)
            throws IOException, InterruptedException {
        if (!Files.exists(folder)) {
            made(folder).close();
        }
        for (int i = 1; ; ) {
            try (var store = ProjectStore.open(folder)) {
                var text = store.project().listOfTexts().getFirst().id();
                store.read(text);
                Thread.sleep(1000L * rest);
                do {
                    if (i % IMPORT_EVERY == 0) {
                        var added = mill("mill " + i);
                        store.write(added, new Role.Fresh(), "bench");
                        System.out.println(added.text().id() + ".");
                    }
                    if (i % BACKUP_EVERY == 0) {
                        store.backup(folder.resolve("backups").resolve("crash.zip"));
                    }
                    var marks = marks(text, i % EVERY == 0 ? BULK : 1);
                    store.write(new Edit.Annotate(marks), new Role.Fresh(), "bench");
                    System.out.println(marks.getFirst().id().edit() + ".");
                } while (++i % SESSION != 0);
            }
        }
    }

    private static ProjectStore made(Path folder) throws IOException {
        var store = ProjectStore.create(folder, "Crash");
        Files.createDirectories(folder.resolve("backups"));
        store.write(mill("mill"), new Role.Fresh(), "bench");
        return store;
    }

    private static Edit.AddText mill(String title) {
        var words = "The mill by the river was built in 1922. ".repeat(200);
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        var original = new Original(bytes);
        return new Edit.AddText(
                new SourceText(
                        TextId.random(),
                        title,
                        new LanguageTag("en"),
                        new SourceText.Origin("mill.txt", "UTF-8", original.sha256(), bytes.length),
                        Description.NONE,
                        1,
                        words.length()),
                new Revision(1, words, new Structure(List.of(), List.of(), List.of()), List.of()),
                original);
    }

    private static List<Annotation> marks(TextId text, int count) {
        var edit = EditId.random();
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var marks = new ArrayList<Annotation>();
        for (int place = 1; place <= count; place++) {
            marks.add(
                    new Annotation(
                            new LastingId(edit, place),
                            text,
                            new Span(place, place + 9),
                            Body.of(TagId.TERM).note("n" + place),
                            Authorship.of("bench", now)));
        }
        return marks;
    }

    private static Path copy(Path folder, Path to) throws IOException {
        BenchBook.delete(to);
        Files.createDirectories(to);
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }
}
