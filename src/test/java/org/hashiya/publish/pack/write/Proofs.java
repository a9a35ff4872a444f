package org.hashiya.publish.pack.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hashiya.publish.pack.BookletWriter.Progress;
import org.hashiya.publish.pack.Copy;
import org.hashiya.publish.pack.SampleBooklets;

/// Writes the sample booklets in every format, for a person to look at: `Proofs FOLDER [FORMAT…]`.
public final class Proofs {
    private Proofs() {}

    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[0]));
        var wanted = java.util.List.of(args).subList(1, args.length);
        for (var format : BookletFormat.values()) {
            if (!wanted.isEmpty() && !wanted.contains(format.ending())) {
                continue;
            }
            for (var language : SampleBooklets.LANGUAGES) {
                for (var copy : Copy.values()) {
                    var name = language + "-" + copy.name().toLowerCase(java.util.Locale.ROOT);
                    var file = folder.resolve(name + "." + format.ending());
                    long start = System.nanoTime();
                    try (var out = Files.newOutputStream(file)) {
                        format.writer(org.hashiya.publish.pack.PaperSize.A4)
                                .write(SampleBooklets.in(language, copy), out, Progress.UNHEARD);
                    }
                    System.out.printf("%s %d ms%n", file, (System.nanoTime() - start) / 1_000_000);
                }
            }
        }
    }
}
