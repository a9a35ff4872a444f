package org.hashiya.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

/// W3: annotations one by one, each durable before the next, into a text that has none, and into
/// the same text when it has ten thousand. Each is one edit with its row in the history. Beside it
/// the limit that the disk sets: as many short lines appended to a file and forced.
///
/// Arguments: DATA WORK [N]. Reads `DATA/doc555.txt` and `DATA/ann10k.tsv` (start, end, type,
/// note).
public final class DurableAnnotationsBench {
    private static final int WARM_UP = 2000;
    private final List<Annotation> source = new ArrayList<>();
    private final SourceText text;
    private final Revision revision;
    private final byte[] bytes;

    private DurableAnnotationsBench(Path data) throws IOException {
        bytes = Files.readAllBytes(data.resolve("doc555.txt"));
        var words = new String(bytes, StandardCharsets.UTF_8);
        revision =
                new Revision(1, words, new Structure(List.of(), List.of(), List.of()), List.of());
        text =
                new SourceText(
                        TextId.random(),
                        "doc555",
                        new LanguageTag("az"),
                        new SourceText.Origin("doc555.txt", "UTF-8", "", bytes.length),
                        Description.NONE,
                        1,
                        words.codePointCount(0, words.length()));
        for (var line : Files.readAllLines(data.resolve("ann10k.tsv"))) {
            var columns = line.split("\t", -1);
            source.add(
                    new Annotation(
                            new LastingId(EditId.random(), 1),
                            text.id(),
                            new Span(Integer.parseInt(columns[0]), Integer.parseInt(columns[1])),
                            Body.of(tag(columns[2])).note(columns[3]),
                            Authorship.of("bench", Instant.now().truncatedTo(ChronoUnit.MILLIS))));
        }
    }

    private static TagId tag(String type) {
        return switch (type) {
            case "persName" -> TagId.PERSON;
            case "date" -> TagId.DATE;
            case "claim" -> TagId.CLAIM;
            default -> throw new IllegalArgumentException(type);
        };
    }

    public static void main(String[] args) throws IOException {
        var work = Path.of(args[1]);
        int count = args.length > 2 ? Integer.parseInt(args[2]) : 1000;
        var bench = new DurableAnnotationsBench(Path.of(args[0]));
        bench.inATextWith(0, WARM_UP, work, "");
        bench.inATextWith(0, count, work, "empty doc");
        bench.inATextWith(bench.source.size(), count, work, "10k-ann doc");
        appendAndForce(work, WARM_UP, "");
        appendAndForce(work, count, "append+fdatasync");
    }

    private void inATextWith(int already, int count, Path work, String name) throws IOException {
        var folder = work.resolve("w3.hashiya");
        delete(folder);
        try (var store = ProjectStore.create(folder, "W3")) {
            store.write(
                    new Edit.AddText(text, revision, new Original(bytes)),
                    new Role.Fresh(),
                    "bench");
            if (already > 0) {
                store.write(
                        new Edit.Annotate(renamed(source.subList(0, already))),
                        new Role.Fresh(),
                        "bench");
            }
            var times = new long[count];
            long begin = System.nanoTime();
            for (int i = 0; i < count; i++) {
                long start = System.nanoTime();
                var one = renamed(List.of(source.get(i % source.size())));
                store.write(new Edit.Annotate(one), new Role.Fresh(), "bench");
                times[i] = System.nanoTime() - start;
            }
            report("Hashiya", name, times, System.nanoTime() - begin);
            if (store.read(text.id()).annotationCount() != already + count) {
                throw new IllegalStateException("Some annotations are missing");
            }
        }
        delete(folder);
    }

    /// The same marks under the id of a new edit.
    private static List<Annotation> renamed(List<Annotation> marks) {
        var edit = EditId.random();
        var renamed = new ArrayList<Annotation>();
        for (var mark : marks) {
            renamed.add(
                    new Annotation(
                            new LastingId(edit, renamed.size() + 1),
                            mark.text(),
                            mark.span(),
                            mark.body(),
                            mark.authorship()));
        }
        return renamed;
    }

    private static void appendAndForce(Path work, int count, String name) throws IOException {
        var file = work.resolve("w3.log");
        var times = new long[count];
        long begin = System.nanoTime();
        try (var channel =
                java.nio.channels.FileChannel.open(
                        file,
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.TRUNCATE_EXISTING,
                        java.nio.file.StandardOpenOption.WRITE)) {
            var line = java.nio.ByteBuffer.allocate(100);
            for (int i = 0; i < count; i++) {
                long start = System.nanoTime();
                line.clear();
                channel.write(line);
                channel.force(false);
                times[i] = System.nanoTime() - start;
            }
        }
        report("LIMIT", name, times, System.nanoTime() - begin);
        Files.delete(file);
    }

    private static void report(String system, String name, long[] times, long total) {
        if (name.isEmpty()) {
            return;
        }
        Arrays.sort(times);
        var note = times.length + " one by one";
        line(system, "rate, " + name, "ann/s", times.length / (total / 1e9), note);
        line(system, "p50, " + name, "ms", times[times.length / 2] / 1e6, note);
        line(system, "p99, " + name, "ms", times[times.length * 99 / 100] / 1e6, note);
    }

    private static void line(String system, String metric, String unit, double value, String note) {
        System.out.printf(
                Locale.ROOT, "RES\tW3\t%s\t%s\t%s\t%.3f\t%s%n", system, metric, unit, value, note);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
