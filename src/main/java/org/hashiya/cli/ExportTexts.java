package org.hashiya.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hashiya.annotation.Certainty;
import org.hashiya.annotation.TagId;
import org.hashiya.project.Project;
import org.hashiya.project.Refused;
import org.hashiya.tei.TeiWishes;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.EditionCheck;
import org.hashiya.workbench.ExportFormat;
import org.hashiya.workbench.ExportOrder;
import org.hashiya.workbench.Exporting;
import org.hashiya.workbench.Progress;
import org.hashiya.workbench.TextChoice;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "export",
        description = "Writes texts as files; each is checked and read again before it is done.",
        mixinStandardHelpOptions = true)
final class ExportTexts extends ProjectCommand {
    @Option(
            names = "--format",
            paramLabel = "F",
            converter = FormatOfCode.class,
            description = {
                "tei (the default: annotations inside the words), tei-standoff (beside them), tei-reading (names"
                        + " and dates only), tei-corpus (all texts in one file), web-annotation"
                        + " (JSON-LD), csv (tables), xmi (UIMA), text (the words)."
            })
    ExportFormat format = ExportFormat.TEI;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder.")
    Path folder = Path.of("");

    @Option(names = "--text", paramLabel = "ID", description = "Only one text.")
    String text = "";

    @Option(
            names = "--check",
            description = {
                "Writes nothing; lists what a reader of an edition would ask about: dates without"
                        + " calendar or value, names linked to nothing, quotations that differ,"
                        + " attributes that lack, entries that nothing points to."
            })
    boolean check;

    @ArgGroup(exclusive = false, validate = false)
    Wanted wanted = new Wanted();

    /// Which annotations, and what the header says.
    static final class Wanted {
        @Option(
                names = "--tags",
                paramLabel = "T",
                split = ",",
                description = "Only annotations with these tags, with commas between them.")
        List<String> tags = List.of();

        @Option(
                names = "--certainty",
                paramLabel = "C",
                split = ",",
                description = "Only these certainties: high, medium, low, unknown, unstated.")
        List<String> certainties = List.of();

        @Option(
                names = "--annotators",
                paramLabel = "NAME",
                split = ",",
                description = "Only what these people made.")
        List<String> annotators = List.of();

        @Option(names = "--apparatus", description = "List every repair of letters (TEI).")
        boolean apparatus;

        @Option(
                names = "--breaks",
                paramLabel = "B",
                description = "Which breaks are marked (TEI): none, pages, lines; as a rule pages.")
        TeiWishes.Breaks breaks = TeiWishes.Breaks.PAGES;

        @Option(
                names = "--licence",
                paramLabel = "L",
                description = "Of the annotations: a name or an address (TEI).")
        String licence = "";

        @Option(
                names = "--source",
                paramLabel = "S",
                description = "A sentence about the sources (TEI).")
        String source = "";
    }

    @Override
    int run(Desk desk) {
        var project = desk.project();
        var texts =
                text.isEmpty() ? project.listOfTexts() : List.of(new TextChoice(project).of(text));
        if (check) {
            return new FlawLines(out()).print(new EditionCheck(desk, Progress.NONE).all(texts));
        }
        if (folder.toString().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Say where to write: --out DIR.");
        }
        var order = new ExportOrder(format, texts, wishes(desk), folder);
        var steps = new Steps(err(), "files");
        out().println("file\ttext\tannotations");
        boolean whole = true;
        for (var exported : new Exporting(desk, steps).carryOut(order)) {
            out().println(
                            "%s\t%s\t%d"
                                    .formatted(
                                            exported.file(),
                                            exported.text()
                                                    .map(one -> one.id().toString())
                                                    .orElse(""),
                                            exported.annotations()));
            exported.receipt().forEach(err()::println);
            whole &= exported.comparison().isWhole();
        }
        return whole ? DONE : FOUND_WANTING;
    }

    private TeiWishes wishes(Desk desk) {
        var selection =
                new TeiWishes.Selection(
                        tags(desk.project()), certainties(), Set.copyOf(annotators(desk)));
        return TeiWishes.of(org.hashiya.tei.TeiForm.INLINE)
                .selection(selection)
                .breaks(wanted.breaks)
                .apparatus(wanted.apparatus)
                .said(new TeiWishes.Said(wanted.licence, wanted.source));
    }

    private Set<TagId> tags(Project project) {
        return wanted.tags.stream()
                .map(name ->
                        project.tags().tags().stream()
                                .map(tag -> tag.id())
                                .filter(id -> id.id().equals(name))
                                .findFirst()
                                .orElseThrow(() ->
                                        new Refused(
                                                "There is no tag “%s” in this project; the command `tags` lists them."
                                                        .formatted(name))))
                .collect(Collectors.toSet());
    }

    private Set<Certainty> certainties() {
        return wanted.certainties.stream()
                .map(code ->
                        Certainty.ofCode(code.equals("unstated") ? "" : code)
                                .orElseThrow(() ->
                                        new Refused(
                                                "“%s” is not a certainty; there are high, medium, low, unknown and unstated."
                                                        .formatted(code))))
                .collect(Collectors.toSet());
    }

    private List<String> annotators(Desk desk) {
        var known =
                wanted.annotators.isEmpty()
                        ? List.<String>of()
                        : desk.store().roster().annotators();
        for (var name : wanted.annotators) {
            if (!known.contains(name)) {
                throw new Refused(
                        "“%s” annotated nothing here; these did: %s."
                                .formatted(name, String.join(", ", known)));
            }
        }
        return wanted.annotators;
    }

    static final class FormatOfCode implements ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String code) {
            return ExportFormat.ofCode(code)
                    .orElseThrow(() ->
                            new TypeConversionException(
                                    "“%s” is not a format; there are %s"
                                            .formatted(code, ExportFormat.codes())));
        }
    }
}
