package org.hashiya.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import org.hashiya.intake.IntakeWishes;
import org.hashiya.project.Refused;
import org.hashiya.text.Description;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.ImportReport;
import org.hashiya.workbench.Importing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = "Takes files in as texts, all or none: plain text, or TEI.",
        mixinStandardHelpOptions = true)
final class ImportFiles extends ProjectCommand {
    enum Repair {
        OFF
    }

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "The files.")
    List<Path> files = List.of();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "az, ru, en, ar, …; else guessed.")
    String language = "";

    @Option(names = "--charset", paramLabel = "CS", description = "The encoding; else UTF-8.")
    String charset = "";

    @Option(
            names = "--repair",
            paramLabel = "off",
            description = "Whether ruined letters are repaired: off, which is the default.")
    Repair repair = Repair.OFF;

    @Option(names = "--title", paramLabel = "T", description = "The title; else the file's name.")
    String title = "";

    @Option(
            names = "--place",
            paramLabel = "P",
            description = "Where it was written: decides between Old and New Style.")
    String place = "";

    @Option(
            names = "--authority",
            paramLabel = "A",
            description = "Who ruled there, where that makes a difference.")
    String authority = "";

    @Option(
            names = "--fragment",
            description = "Take XML files that hold only a part of TEI, such as one div, as well.")
    boolean fragment;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write down what was read, kept and left out of TEI files.")
    String report = "";

    @Override
    boolean onlyReads() {
        return false;
    }

    @Override
    int run(Desk desk) {
        var wishes =
                new IntakeWishes(
                        Given.language(language),
                        Given.words(charset).map(ImportFiles::encoding),
                        Given.words(title),
                        Description.NONE.written(
                                new Description.Writing("", "", place, authority)));
        var importing = new Importing(desk);
        var arrival = importing.read(files, wishes, fragment);
        arrival.warnings().forEach(err()::println);
        var lines = ImportReport.lines(arrival);
        lines.forEach(err()::println);
        Tsv.texts(out(), importing.carryOut(arrival));
        if (!report.isEmpty()) {
            ImportReport.write(arrival, Path.of(report));
        }
        return DONE;
    }

    private static Charset encoding(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Refused(
                    "No encoding is called “%s”; try UTF-8, windows-1251, windows-1254 or windows-1256."
                            .formatted(name),
                    e);
        }
    }
}
