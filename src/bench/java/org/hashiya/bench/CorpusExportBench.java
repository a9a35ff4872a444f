package org.hashiya.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.hashiya.task.Crew;
import org.hashiya.tei.Edition;
import org.hashiya.tei.TeiForm;
import org.hashiya.tei.TeiWishes;
import org.hashiya.tei.TeiWriter;

/// W9: writes 200 texts of 100 KB with 500 annotations each, from memory into files, on one thread
/// and on two: `CorpusExportBench DATA WORK [repetitions]`. `DATA` holds the folder `c20` and
/// `c20ann.tsv` (document, start, end, type, note).
public final class CorpusExportBench {
    private CorpusExportBench() {}

    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        var work = Files.createDirectories(Path.of(arguments[1]));
        int repetitions = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        var editions = editions(data);
        for (int i = 0; i < repetitions; i++) {
            for (var form : TeiForm.LOSSLESS) {
                for (int threads = 1; threads <= 2; threads++) {
                    measure(editions, form, threads, work, i);
                }
            }
        }
    }

    private static void measure(
            List<Edition> editions, TeiForm form, int threads, Path work, int repetition) {
        long start = System.nanoTime();
        var sizes =
                Crew.each(
                        threads,
                        editions,
                        edition -> {
                            var file = work.resolve(edition.text().id() + ".xml");
                            try (OutputStream out = Files.newOutputStream(file)) {
                                new TeiWriter(TeiWishes.of(form)).write(edition, out);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                            return file.toFile().length();
                        });
        System.out.printf(
                Locale.ROOT,
                "RES\tW9\tHashiya %s, threads %d\t200 texts to TEI\ts\t%.3f\t%d MB out; rep %d%n",
                form.code(),
                threads,
                (System.nanoTime() - start) / 1e9,
                sizes.stream().mapToLong(Long::longValue).sum() / 1_000_000,
                repetition);
    }

    private static List<Edition> editions(Path data) throws IOException {
        var lines = new HashMap<String, List<String[]>>();
        for (var line : Files.readAllLines(data.resolve("c20ann.tsv"))) {
            var cells = line.split("\t", -1);
            lines.computeIfAbsent(cells[0], _ -> new ArrayList<>())
                    .add(java.util.Arrays.copyOfRange(cells, 1, cells.length));
        }
        var editions = new ArrayList<Edition>();
        try (var files = Files.list(data.resolve("c20"))) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString().replaceFirst("\\.txt$", "");
                editions.add(
                        TeiExportBench.edition(
                                editions.size() + 8L,
                                Files.readString(file),
                                lines.getOrDefault(name, List.of())));
            }
        }
        return editions;
    }
}
