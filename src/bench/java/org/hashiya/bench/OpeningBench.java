package org.hashiya.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.TagId;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.project.Original;
import org.hashiya.store.ProjectStore;
import org.hashiya.text.Description;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.TextId;

/// Opens a project of 5,000 texts with 200 annotations each to its library, in a program of its own
/// that has done nothing before, and then reads one text.
///
/// Arguments: WORK [ROUNDS]. The project is made when it is not there yet.
public final class OpeningBench {
    private static final int TEXTS = 5000;
    private static final int MARKS = 200;
    private static final List<TagId> TAGS = List.of(TagId.PERSON, TagId.PLACE, TagId.DATE);

    private OpeningBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args[0].equals("child")) {
            open(Path.of(args[1]));
            return;
        }
        var folder = Path.of(args[0]).resolve("large.hashiya");
        if (!Files.exists(folder)) {
            long start = System.nanoTime();
            make(folder);
            say("made", "s", BenchBook.since(start), Files.size(database(folder)) / 1024 + " KB");
        }
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        for (int i = 0; i < rounds; i++) {
            child(folder);
        }
    }

    private static Path database(Path folder) {
        return folder.resolve("project.mv.db");
    }

    private static void say(String metric, String unit, double value, String note) {
        BenchBook.say("opening 5,000 texts, 1,000,000 annotations", metric, unit, value, note);
    }

    private static void child(Path folder) throws IOException, InterruptedException {
        var child = BenchChild.start(OpeningBench.class, List.of("-Xmx300m"), folder.toString());
        try (var lines = BenchChild.lines(child)) {
            lines.lines().forEach(System.out::println);
        }
        child.waitFor();
    }

    private static void open(Path folder) {
        long start = System.nanoTime();
        try (var store = ProjectStore.open(folder)) {
            var project = store.project();
            double opened = BenchBook.since(start);
            System.gc();
            var memory = Runtime.getRuntime();
            long used = (memory.totalMemory() - memory.freeMemory()) >> 20;
            say("to the library", "s", opened, project.texts().size() + " texts; cold JVM");
            say("heap", "MB", used, "of 300 allowed");
            start = System.nanoTime();
            var some = List.copyOf(project.texts().keySet()).get(TEXTS / 2);
            int marks = store.read(some).annotationCount();
            say("one text", "s", BenchBook.since(start), marks + " annotations");
        }
    }

    private static void make(Path folder) throws IOException {
        var chance = new Random(1923);
        Files.createDirectories(folder.toAbsolutePath().getParent());
        try (var store = ProjectStore.create(folder, "Large")) {
            for (int from = 0; from < TEXTS; from += 500) {
                var edits = new ArrayList<Edit>();
                var marked = new ArrayList<Annotation>();
                var id = EditId.random();
                for (int i = from; i < from + 500; i++) {
                    var text = text(i);
                    edits.add(text);
                    mark(text.text().id(), text.first().words().length(), id, marked, chance);
                }
                BenchBook.write(store, new Edit.Together(edits));
                BenchBook.write(store, new Edit.Annotate(marked));
            }
        }
    }

    private static Edit.AddText text(int number) {
        var words = ("The ledger " + number + " was kept by hand for eight years.\n").repeat(40);
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        return new Edit.AddText(
                new SourceText(
                        TextId.random(),
                        "Ledger " + number,
                        new LanguageTag("en"),
                        new SourceText.Origin(number + ".txt", "UTF-8", "", bytes.length),
                        Description.NONE,
                        1,
                        words.length()),
                new Revision(1, words, new Structure(List.of(), List.of(), List.of()), List.of()),
                new Original(bytes));
    }

    private static void mark(
            TextId text, int length, EditId edit, List<Annotation> marked, Random chance) {
        var history = Authorship.of("bench", Instant.parse("2026-11-25T10:00:00Z"));
        for (int i = 0; i < MARKS; i++) {
            int start = chance.nextInt(length - 40);
            marked.add(
                    new Annotation(
                            new LastingId(edit, marked.size() + 1),
                            text,
                            new Span(start, start + 1 + chance.nextInt(39)),
                            Body.of(TAGS.get(chance.nextInt(TAGS.size()))),
                            history));
        }
    }
}
