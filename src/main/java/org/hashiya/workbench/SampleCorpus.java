package org.hashiya.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hashiya.intake.IntakeWishes;
import org.hashiya.intake.PlainTextIntake;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.text.Description;

/// The texts that travel inside the program, composed for demonstration, with the annotations that
/// the tour makes.
final class SampleCorpus {
    static final String TITLE = "Silk in Tutdere, 1922–1926";
    private static final String FOLDER = "/sample-corpus/";

    private SampleCorpus() {}

    /// The texts in the order of their list, as one edit.
    static Edit texts(String who) {
        var intake = new PlainTextIntake();
        return new Edit.Together(
                new String(bytes("texts.tsv"), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .map(line -> List.of(line.split("\t", -1)))
                        .<Edit>map(row ->
                                intake.read(bytes(row.get(0)), row.get(0), wishes(row), who).edit())
                        .toList());
    }

    private static IntakeWishes wishes(List<String> row) {
        return new IntakeWishes(
                Optional.of(new LanguageTag(row.get(1))),
                Optional.empty(),
                Optional.of(row.get(2)),
                new Description(
                        Description.Writing.by(row.get(3), row.get(4)),
                        new Description.Keeping("", "", ""),
                        new Description.Rights(
                                "https://creativecommons.org/publicdomain/zero/1.0/",
                                "Composed for demonstration, not a source."),
                        ""));
    }

    /// Registers, annotations and relations as JSON Lines.
    static String annotations() {
        return new String(bytes("entities.jsonl"), StandardCharsets.UTF_8)
                + new String(bytes("annotations.jsonl"), StandardCharsets.UTF_8);
    }

    /// The definitions of the reading packs.
    static List<String> packs() {
        return List.of("pack-founding-en.json", "pack-reading-az.json").stream()
                .map(name -> new String(bytes(name), StandardCharsets.UTF_8))
                .toList();
    }

    private static byte[] bytes(String name) {
        try (var in = SampleCorpus.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The program came without " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
