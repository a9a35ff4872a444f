package org.hashiya.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.hashiya.publish.pack.Copy;
import org.hashiya.publish.pack.PaperSize;
import org.hashiya.publish.pack.write.BookletFormat;
import org.hashiya.workbench.Bindery;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.PackBook;
import org.hashiya.workbench.PackDrift;
import org.hashiya.workbench.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "pack",
        description = {
            "Writes a reading pack as a file: the student's copy, the teacher's, or both. No answer"
                    + " stands anywhere in a student's copy."
        },
        mixinStandardHelpOptions = true)
final class BindPack extends ProjectCommand {
    /// Fewer are written before anybody wonders.
    private static final int MANY = 100;

    @Parameters(
            index = "1",
            paramLabel = "PACK",
            description = "The beginning of its id, or its title; `packs` lists them.")
    String typed = "";

    @Option(
            names = "--format",
            paramLabel = "F",
            required = true,
            completionCandidates = Formats.class,
            converter = FormatOfEnding.class,
            description = "One of: ${COMPLETION-CANDIDATES}.")
    BookletFormat format = BookletFormat.HTML;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder.")
    Path folder = Path.of("");

    @Option(
            names = "--copy",
            paramLabel = "C",
            description = "student or teacher; both when this is left out.")
    List<Copy> copies = List.of(Copy.values());

    @Option(
            names = "--paper",
            paramLabel = "P",
            description = "a4 or letter, for formats with pages; a4 when this is left out.")
    PaperSize paper = PaperSize.A4;

    @Option(
            names = "--despite-rights",
            description = {
                "Also when a text may not be handed out without asking; the pack's sources say so."
            })
    boolean despiteRights;

    @Override
    int run(Desk desk) {
        var book = new PackBook(desk);
        var pack = book.named(typed);
        var drifted = new PackDrift(desk, book).of(pack);
        if (!drifted.isEmpty()) {
            err().println(
                            "%d passages are not as they were when they were chosen; `packs --drift` lists them."
                                    .formatted(drifted.size()));
        }
        boolean isLong = book.read(pack).items().size() > MANY;
        var steps = isLong ? new Steps(err(), "parts") : Progress.NONE;
        for (var copy : copies) {
            var order = new Bindery.Order(pack, copy, form(), folder, despiteRights);
            out().println(new Bindery(desk).bind(order, steps));
        }
        return DONE;
    }

    private Bindery.Form form() {
        return new Bindery.Form(format, paper);
    }

    /// Those that can be written.
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(BookletFormat.values()).map(BookletFormat::ending).iterator();
        }
    }

    static final class FormatOfEnding implements ITypeConverter<BookletFormat> {
        @Override
        public BookletFormat convert(String typed) {
            return Arrays.stream(BookletFormat.values())
                    .filter(format -> format.ending().equals(typed))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException(
                                    "“%s” is not a format of packs; there is %s"
                                            .formatted(typed, String.join(", ", new Formats()))));
        }
    }
}
