package org.hashiya.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.hashiya.project.Edit;

/// W3: annotations one by one, each durable before the next, into a text that has none, and into
/// the same text when it has ten thousand and a hundred thousand. Each is one edit with its row in
/// the history. Beside it the limit that the disk sets: as many short lines appended to a file and
/// forced.
///
/// Arguments: DATA WORK [N]. Reads `DATA/doc555.txt`, `DATA/ann10k.tsv` and, if it is there,
/// `DATA/ann100k.tsv` (start, end, type, note).
public final class DurableAnnotationsBench {
    private static final int WARM_UP = 5000;

    private final BenchBook book;
    private final List<String> lines;
    private final Path folder;
    private final int count;

    private DurableAnnotationsBench(Path data, Path work, int count) throws IOException {
        book = new BenchBook(data);
        lines = Files.readAllLines(data.resolve("ann10k.tsv"));
        folder = work.resolve("w3.hashiya");
        this.count = count;
    }

    public static void main(String[] args) throws IOException {
        var data = Path.of(args[0]);
        var work = Path.of(args[1]);
        int count = args.length > 2 ? Integer.parseInt(args[2]) : 1000;
        new DurableAnnotationsBench(data, work, WARM_UP).after(List.of(), "");
        var bench = new DurableAnnotationsBench(data, work, count);
        bench.after(List.of(), "empty doc");
        bench.after(bench.lines, "10k-ann doc");
        var many = data.resolve("ann100k.tsv");
        if (Files.exists(many)) {
            bench.after(Files.readAllLines(many), "100k-ann doc");
        }
        appendAndForce(work, WARM_UP, "");
        appendAndForce(work, count, "append+fdatasync");
    }

    /// @param already what the text has before
    private void after(List<String> already, String name) throws IOException {
        try (var store = book.project(folder)) {
            if (!already.isEmpty()) {
                BenchBook.write(store, new Edit.Annotate(book.annotations(already)));
            }
            var times = new long[count];
            long begin = System.nanoTime();
            for (int i = 0; i < count; i++) {
                long start = System.nanoTime();
                var one = book.annotations(List.of(lines.get(i % lines.size())));
                BenchBook.write(store, new Edit.Annotate(one));
                times[i] = System.nanoTime() - start;
            }
            report("Hashiya", name, times, System.nanoTime() - begin);
            int found = store.read(book.text.id()).annotationCount();
            if (found != already.size() + count) {
                throw new IllegalStateException("Some annotations are missing");
            }
        }
        BenchBook.delete(folder);
    }

    private static void appendAndForce(Path work, int count, String name) throws IOException {
        var file = work.resolve("w3.log");
        var times = new long[count];
        long begin = System.nanoTime();
        try (var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            for (int i = 0; i < count; i++) {
                long start = System.nanoTime();
                var line = "%08d a line as long as an annotation in a journal %s\n";
                channel.write(
                        ByteBuffer.wrap(
                                line.formatted(i, "x".repeat(140))
                                        .getBytes(StandardCharsets.UTF_8)));
                channel.force(false);
                times[i] = System.nanoTime() - start;
            }
        }
        report("LIMIT", name, times, System.nanoTime() - begin);
        Files.delete(file);
    }

    private static void report(String system, String name, long[] times, long all) {
        if (name.isEmpty()) {
            return;
        }
        var sorted = times.clone();
        Arrays.sort(sorted);
        var note = times.length + " one by one";
        line(system, "rate, " + name, "ann/s", times.length * 1e9 / all, note);
        line(system, "p50, " + name, "ms", sorted[sorted.length / 2] / 1e6, note);
        line(system, "p99, " + name, "ms", sorted[sorted.length * 99 / 100] / 1e6, note);
    }

    private static void line(String system, String metric, String unit, double value, String note) {
        System.out.printf("RES\tW3\t%s\t%s\t%s\t%.3f\t%s%n", system, metric, unit, value, note);
    }
}
