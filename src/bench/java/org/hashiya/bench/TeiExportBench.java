package org.hashiya.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Body;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Meaning;
import org.hashiya.annotation.TagId;
import org.hashiya.annotation.TagSet;
import org.hashiya.identity.EditId;
import org.hashiya.identity.Id;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Parallels;
import org.hashiya.project.Project;
import org.hashiya.tei.Edition;
import org.hashiya.tei.Neighbours;
import org.hashiya.tei.TeiCheck;
import org.hashiya.tei.TeiForm;
import org.hashiya.tei.TeiReader;
import org.hashiya.tei.TeiWishes;
import org.hashiya.tei.TeiWriter;
import org.hashiya.text.CodePoints;
import org.hashiya.text.Description;
import org.hashiya.text.Revision;
import org.hashiya.text.SourceText;
import org.hashiya.text.Span;
import org.hashiya.text.Structure;
import org.hashiya.text.TextId;

/// Writes a book of 555 KB with 10,000 annotations, of which 30 % cross others, from memory into a
/// file: `TeiExportBench DATA WORK [repetitions]`. `DATA` holds `doc555.txt` and `ann10k.tsv`.
public final class TeiExportBench {
    private TeiExportBench() {}

    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        var work = Files.createDirectories(Path.of(arguments[1]));
        int repetitions = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 9;
        var lines = new ArrayList<String[]>();
        for (var line : Files.readAllLines(data.resolve("ann10k.tsv"))) {
            lines.add(line.split("\t", -1));
        }
        var edition = edition(7, Files.readString(data.resolve("doc555.txt")), lines);
        for (var form : TeiForm.LOSSLESS) {
            measure(edition, form, work.resolve(form.code() + ".xml"), repetitions);
        }
    }

    private static void measure(Edition edition, TeiForm form, Path file, int repetitions)
            throws IOException {
        var name = "Hashiya " + form.code();
        for (int i = 0; i < repetitions; i++) {
            Files.deleteIfExists(file);
            long start = System.nanoTime();
            try (OutputStream out = Files.newOutputStream(file)) {
                new TeiWriter(TeiWishes.of(form)).write(edition, out);
            }
            double written = since(start);
            say(name, i == 0 ? "TEI, first" : "TEI, warm", written, kept(file));
        }
        sameBytes(name, file, repetitions);
        for (int i = 0; i < repetitions; i++) {
            long start = System.nanoTime();
            var lines =
                    new TeiWriter(TeiWishes.of(form))
                            .write(edition, OutputStream.nullOutputStream());
            double receipt = since(start);
            say(
                    name,
                    i == 0
                            ? "TEI to nowhere and receipt, first"
                            : "TEI to nowhere and receipt, warm",
                    receipt,
                    lines.first().toString());
        }
        for (int i = 0; i < Math.min(5, repetitions); i++) {
            var manifest =
                    new TeiWriter(TeiWishes.of(form))
                            .write(edition, OutputStream.nullOutputStream())
                            .manifest();
            long start = System.nanoTime();
            var back =
                    manifest.against(
                            new TeiReader().read(Files.readAllBytes(file), file.toString()));
            say(
                    name,
                    i == 0 ? "read again and compared, first" : "read again and compared, warm",
                    since(start),
                    String.join(" ", back.toLines()));
        }
        for (int i = 0; i < Math.min(5, repetitions); i++) {
            long start = System.nanoTime();
            var findings = TeiCheck.ownGrammar().check(file);
            say(
                    name,
                    i == 0 ? "validation, first" : "validation, warm",
                    since(start),
                    findings.size() + " findings");
        }
    }

    /// How quickly a StAX writer writes the same, in turns with ours, so that both are as warm.
    private static void sameBytes(String name, Path file, int repetitions) throws IOException {
        var same = new SameBytes(file);
        var copy = file.resolveSibling("same.xml");
        for (int i = 0; i < repetitions; i++) {
            Files.deleteIfExists(copy);
            long start = System.nanoTime();
            try (OutputStream out = Files.newOutputStream(copy)) {
                same.write(out);
            }
            say(
                    name,
                    i == 0 ? "same bytes by StAX, first" : "same bytes by StAX, warm",
                    since(start),
                    "%s, %d KB".formatted(same.writer(), Files.size(copy) / 1024));
        }
    }

    /// Counts what comes back from the file, which is not measured.
    private static String kept(Path file) throws IOException {
        var back = new TeiReader().read(Files.readAllBytes(file), file.toString());
        return "%d of 10000 kept, %d KB"
                .formatted(back.statements().annotations().size(), Files.size(file) / 1024);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void say(String system, String metric, double value, String note) {
        System.out.printf(
                Locale.ROOT, "RES\tW8\t%s\t%s\tms\t%.2f\t%s%n", system, metric, value, note);
    }

    /// A book in memory.
    ///
    /// @param lines start, end, type and note
    static Edition edition(long number, String words, List<String[]> lines) {
        var text = new TextId(new Id(0x7123_4567_89AB_CDEFL + (number << 40), number));
        var offsets = new CodePoints(words);
        var annotations = new ArrayList<Annotation>();
        var edit = new EditId(new Id(0x0123_4567_89AB_CDEFL, number));
        var history = Authorship.of("bench", Instant.parse("2026-11-20T10:15:00Z"));
        for (var cells : lines) {
            int start = offsets.toUtf16(Integer.parseInt(cells[0]));
            int end = offsets.toUtf16(Integer.parseInt(cells[1]));
            annotations.add(
                    new Annotation(
                            new LastingId(edit, annotations.size() + 1),
                            text,
                            new Span(start, end),
                            body(cells[2]).note(cells[3]),
                            history));
        }
        var source =
                new SourceText(
                        text,
                        "A book",
                        new LanguageTag("az"),
                        new SourceText.Origin("doc555.txt", "UTF-8", "0".repeat(64), 1),
                        Description.NONE,
                        1,
                        words.codePointCount(0, words.length()));
        var texts = new LinkedHashMap<TextId, SourceText>();
        texts.put(text, source);
        return new Edition(
                new Project(
                        new Project.Identity(new Id(1, 2), new Id(3, 4), "Bench"),
                        texts,
                        TagSet.forHistorians(),
                        Map.of(),
                        Map.of()),
                AnnotatedText.of(
                        source, new Revision(1, words, lines(words), List.of()), annotations),
                Parallels.of(text, List.of(), Set.of()),
                new Alone(text),
                Instant.parse("2026-11-22T10:15:00Z"));
    }

    /// The book stands alone.
    private record Alone(TextId text) implements Neighbours {
        @Override
        public Optional<TextId> homeOfClaim(LastingId claim) {
            return Optional.of(text);
        }

        @Override
        public boolean isForeign(TextId other) {
            return false;
        }

        @Override
        public Structure structure(TextId other) {
            throw new IllegalStateException("Nothing is aligned");
        }
    }

    private static Body body(String type) {
        return switch (type) {
            case "persName" -> Body.of(TagId.PERSON);
            case "date" -> Body.of(TagId.DATE);
            case "claim" ->
                    Body.of(TagId.CLAIM, new Meaning.Claims(Claim.bare("", LanguageTag.UNKNOWN)));
            default -> throw new IllegalArgumentException("No such type here: " + type);
        };
    }

    /// Each line with a sign that is not white space is a paragraph.
    private static Structure lines(String words) {
        var blocks = new ArrayList<Structure.Block>();
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) == '\n') {
                if (words.substring(start, i).chars().anyMatch(sign -> " \t\r".indexOf(sign) < 0)) {
                    blocks.add(new Structure.Block(Structure.Kind.PARAGRAPH, new Span(start, i)));
                }
                start = i + 1;
            }
        }
        return new Structure(blocks, List.of(), List.of());
    }
}
