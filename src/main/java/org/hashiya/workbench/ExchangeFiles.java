package org.hashiya.workbench;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hashiya.annotation.Annotation;
import org.hashiya.exchange.WebAnnotationFile;
import org.hashiya.exchange.WebAnnotations;
import org.hashiya.exchange.Xmi;
import org.hashiya.project.AnnotatedText;
import org.hashiya.project.Refused;
import org.hashiya.tei.Comparison;
import org.hashiya.tei.Comparison.Count;
import org.hashiya.tei.Comparison.Of;
import org.hashiya.text.SourceText;

/// Writes each text in a format of others, and reads it again.
final class ExchangeFiles {
    private final Desk desk;
    private final ExportOrder order;

    ExchangeFiles(Desk desk, ExportOrder order) {
        this.desk = desk;
        this.order = order;
    }

    /// Puts characters into a file.
    interface Writing<T> {
        T into(Appendable out) throws IOException;
    }

    /// Looks at what is written and not yet in its place.
    interface Looking {
        Comparison at(Path part) throws IOException;
    }

    static <T> T characters(OutputStream out, Writing<T> writing) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var result = writing.into(writer);
        writer.flush();
        return result;
    }

    private Exported file(
            SourceText text, String ending, Writing<Integer> writing, Looking looking) {
        var place = order.folder().resolve(text.id() + ending);
        try (var file = NewFile.beside(place)) {
            int annotations = file.write(out -> characters(out, writing));
            var comparison = looking.at(file.part());
            file.moveIntoPlace();
            return new Exported(place, Optional.of(text), annotations, List.of(), comparison);
        } catch (IOException e) {
            throw new Refused("%s could not be read again; look at the disk.".formatted(place), e);
        }
    }

    private List<Annotation> wanted(AnnotatedText text) {
        return text.annotations().stream().filter(order.wishes().selection()::holds).toList();
    }

    Exported webAnnotations(SourceText text) {
        var whole = desk.read(text.id());
        var wanted = wanted(whole);
        return file(
                text,
                ".jsonld",
                out -> new WebAnnotations(desk.project()).write(out, whole, wanted),
                part -> {
                    var back =
                            new WebAnnotationFile(new Annotating(desk))
                                    .read(Files.readString(part), part.toString());
                    return counted(back.exact(), wanted.size(), true);
                });
    }

    Exported xmi(SourceText text) {
        var whole = desk.read(text.id());
        var wanted = wanted(whole);
        return file(
                text,
                ".xmi",
                out -> new Xmi(desk.project()).write(out, whole, wanted),
                part -> {
                    try (var in = new BufferedInputStream(Files.newInputStream(part))) {
                        var back = Xmi.back(in, whole, wanted);
                        return counted(back.orElse(0), wanted.size(), back.isPresent());
                    }
                });
    }

    Exported words(SourceText text) {
        var words = desk.read(text.id()).words();
        return file(
                text,
                ".txt",
                out -> {
                    out.append(words);
                    return 0;
                },
                part -> counted(0, 0, Files.readString(part).equals(words)));
    }

    /// The types that the XMI files need.
    void typeSystem() {
        try (var file = NewFile.beside(order.folder().resolve(Xmi.TYPE_SYSTEM))) {
            file.write(out ->
                    characters(
                            out,
                            into -> {
                                Xmi.typeSystem(into);
                                return 0;
                            }));
            file.moveIntoPlace();
        }
    }

    private static Comparison counted(int back, int gone, boolean sameWords) {
        return Comparison.of(
                Map.of(
                        Of.TEXTS, new Count(sameWords ? 1 : 0, 1),
                        Of.ANNOTATIONS, new Count(back, gone)));
    }
}
