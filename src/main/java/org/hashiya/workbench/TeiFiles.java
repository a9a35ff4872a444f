package org.hashiya.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hashiya.project.Markup;
import org.hashiya.project.Refused;
import org.hashiya.tei.Receipt;
import org.hashiya.tei.TeiCheck;
import org.hashiya.tei.TeiForm;
import org.hashiya.tei.TeiReader;
import org.hashiya.tei.TeiWishes;
import org.hashiya.tei.TeiWriter;
import org.hashiya.text.SourceText;

/// Writes each text as a TEI file of its own.
final class TeiFiles {
    private static final int ENOUGH = 5;

    private final DeskNeighbours neighbours;
    private final Desk desk;
    private final TeiWishes wishes;

    TeiFiles(Desk desk, TeiWishes wishes) {
        this.desk = desk;
        neighbours = new DeskNeighbours(desk);
        this.wishes = wishes;
    }

    Exported write(SourceText text, Path folder) {
        var place = folder.resolve(text.id() + ".xml");
        var edition = neighbours.edition(text);
        var foreign = new ForeignExport(desk);
        var markup = wishes.form() == TeiForm.READING ? Markup.NONE : foreign.markup(edition);
        try (var file = NewFile.beside(place)) {
            Receipt receipt;
            if (markup.isNone()) {
                receipt = file.write(out -> new TeiWriter(wishes).write(edition, out));
                check(file.part(), text.title());
            } else {
                receipt = foreign.write(edition, markup, wishes, file);
            }
            var back = new TeiReader().read(bytes(file.part()), place.toString());
            var comparison = receipt.manifest().against(back);
            file.moveIntoPlace();
            return new Exported(
                    place,
                    Optional.of(text),
                    receipt.marks().total(),
                    receipt.sentences(),
                    comparison);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refused("“%s” could not be read again; look at the disk.".formatted(file), e);
        }
    }

    /// @throws Refused when the file is not what we say it is
    static void check(Path file, String title) {
        var findings = TeiCheck.ownGrammar().check(file);
        if (!findings.isEmpty()) {
            throw new Refused(
                    "The TEI file of “%s” came out wrong and was not kept; that is our mistake:\n%s"
                            .formatted(
                                    title,
                                    findings.stream()
                                            .limit(ENOUGH)
                                            .map(String::valueOf)
                                            .collect(Collectors.joining("\n"))));
        }
    }
}
