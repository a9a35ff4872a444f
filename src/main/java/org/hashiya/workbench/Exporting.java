package org.hashiya.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hashiya.project.Refused;
import org.hashiya.tei.Edition;
import org.hashiya.tei.Receipt;
import org.hashiya.tei.TeiCheck;
import org.hashiya.tei.TeiForm;
import org.hashiya.tei.TeiWriter;
import org.hashiya.text.SourceText;

/// Writes texts as files. Each is checked before it is moved into its place.
public final class Exporting {
    private static final int ENOUGH = 5;

    private final Desk desk;
    private final TeiCheck check = TeiCheck.ownGrammar();

    public Exporting(Desk desk) {
        this.desk = desk;
    }

    /// A file in its place, and what it holds.
    public record Exported(SourceText text, Path file, Receipt receipt) {}

    /// Writes `TEXTID.xml` for each text into the folder, which is made if it is not there.
    ///
    /// @throws Refused when a file cannot be written; those before it stay
    public List<Exported> tei(TeiForm form, List<SourceText> texts, Path folder) {
        var done = new ArrayList<Exported>();
        for (var text : texts) {
            done.add(tei(form, text, folder.resolve(text.id() + ".xml")));
        }
        return done;
    }

    private Exported tei(TeiForm form, SourceText text, Path place) {
        var edition =
                new Edition(
                        desk.project(),
                        desk.read(text.id()),
                        desk.parallels(text.id()),
                        new DeskNeighbours(desk),
                        desk.now());
        try (var file = NewFile.beside(place)) {
            var receipt = file.write(out -> new TeiWriter(form).write(edition, out));
            var findings = check.check(file.part());
            if (!findings.isEmpty()) {
                throw new Refused(
                        "The TEI file of “%s” came out wrong and was not kept; that is our mistake:\n%s"
                                .formatted(
                                        text.title(),
                                        findings.stream()
                                                .limit(ENOUGH)
                                                .map(String::valueOf)
                                                .collect(Collectors.joining("\n"))));
            }
            file.moveIntoPlace();
            return new Exported(text, place, receipt);
        }
    }
}
