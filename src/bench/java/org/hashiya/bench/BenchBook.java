package org.hashiya.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

/// The book that the benches annotate, `doc555.txt`, and what the benches of the store have in
/// common.
final class BenchBook {
    final SourceText text;
    private final Revision revision;
    private final byte[] bytes;

    BenchBook(Path data) throws IOException {
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
    }

    /// A new project with the book, in place of what lies there.
    ProjectStore project(Path folder) throws IOException {
        delete(folder);
        var store = ProjectStore.create(folder, "Bench");
        write(store, new Edit.AddText(text, revision, new Original(bytes)));
        return store;
    }

    /// The lines `start end type note` of a file of annotations as one new edit.
    List<Annotation> annotations(List<String> lines) {
        var edit = EditId.random();
        var history = Authorship.of("bench", Instant.now().truncatedTo(ChronoUnit.MILLIS));
        var annotations = new ArrayList<Annotation>(lines.size());
        for (var line : lines) {
            var cells = line.split("\t", -1);
            annotations.add(
                    new Annotation(
                            new LastingId(edit, annotations.size() + 1),
                            text.id(),
                            new Span(Integer.parseInt(cells[0]), Integer.parseInt(cells[1])),
                            Body.of(tag(cells[2])).note(cells[3]),
                            history));
        }
        return annotations;
    }

    private static TagId tag(String type) {
        return switch (type) {
            case "persName" -> TagId.PERSON;
            case "date" -> TagId.DATE;
            case "claim" -> TagId.CLAIM;
            default -> throw new IllegalArgumentException(type);
        };
    }

    static void write(ProjectStore store, Edit edit) {
        store.write(edit, new Role.Fresh(), "bench");
    }

    static double since(long nanoseconds) {
        return (System.nanoTime() - nanoseconds) / 1e9;
    }

    static void say(String workload, String metric, String unit, double value, String note) {
        System.out.printf(
                Locale.ROOT,
                "RES\t%s\tHashiya\t%s\t%s\t%.4f\t%s%n",
                workload,
                metric,
                unit,
                value,
                note);
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
