package org.hashiya.cli;

import java.nio.file.Path;
import java.util.List;
import org.hashiya.tei.TeiForm;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Exporting;
import org.hashiya.workbench.TextChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "export",
        description = "Writes texts as files; each is checked before it is called done.",
        mixinStandardHelpOptions = true)
final class ExportTexts extends ProjectCommand {
    @Option(
            names = "--format",
            paramLabel = "F",
            required = true,
            converter = FormOfCode.class,
            description = "tei (annotations inside the words) or tei-standoff (beside them).")
    TeiForm form = TeiForm.INLINE;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder.")
    Path folder = Path.of("");

    @Option(names = "--text", paramLabel = "ID", description = "Only one text.")
    String text = "";

    @Override
    int run(Desk desk) {
        var project = desk.project();
        var texts =
                text.isEmpty() ? project.listOfTexts() : List.of(new TextChoice(project).of(text));
        out().println("file\ttext\tannotations");
        for (var exported : new Exporting(desk).tei(form, texts, folder)) {
            out().println(
                            "%s\t%s\t%d"
                                    .formatted(
                                            exported.file(),
                                            exported.text().id(),
                                            exported.receipt().marks().total()));
            exported.receipt().toLines().forEach(err()::println);
        }
        return DONE;
    }

    static final class FormOfCode implements ITypeConverter<TeiForm> {
        @Override
        public TeiForm convert(String code) {
            return TeiForm.ofCode(code)
                    .orElseThrow(() ->
                            new TypeConversionException(
                                    "“%s” is not a format; there are tei and tei-standoff"
                                            .formatted(code)));
        }
    }
}
