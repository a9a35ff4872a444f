package org.hashiya.workbench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hashiya.project.Refused;
import org.hashiya.tei.Comparison;
import org.hashiya.tei.CorpusWriter;
import org.hashiya.tei.Roll;
import org.hashiya.tei.Said;
import org.hashiya.tei.TeiWishes;
import org.hashiya.text.TextId;

/// Writes all texts into one TEI file, `corpus.xml`. However many there are, one is in memory.
final class CorpusFile {
    private final Desk desk;
    private final DeskNeighbours neighbours;
    private final TeiWishes wishes;
    private final Progress progress;
    private final List<Said> lines = new ArrayList<>();
    private int annotations;

    CorpusFile(Desk desk, TeiWishes wishes, Progress progress) {
        this.desk = desk;
        neighbours = new DeskNeighbours(desk);
        this.wishes = wishes;
        this.progress = progress;
    }

    Exported write(ExportOrder order) {
        var place = order.folder().resolve("corpus.xml");
        try (var file = NewFile.beside(place)) {
            var writer = file.write(out -> texts(order, out));
            TeiFiles.check(file.part(), desk.project().identity().title());
            var comparison = compare(writer, file.part());
            file.moveIntoPlace();
            if (writer.alignmentsLeadingOut() > 0) {
                lines.add(writer.leadingOut());
            }
            return new Exported(place, Optional.empty(), annotations, lines, comparison);
        }
    }

    private CorpusWriter texts(ExportOrder order, OutputStream out) throws IOException {
        var roster = desk.store().roster();
        var writer =
                new CorpusWriter(
                        desk.project(),
                        wishes,
                        new Roll(roster.annotators(), roster.claimKinds()),
                        desk.now(),
                        out);
        writer.begin(order.texts());
        int done = 0;
        for (var text : order.texts()) {
            if (progress.isCancelled()) {
                throw new Refused("The export was ended; no corpus was written.");
            }
            var receipt = writer.add(neighbours.edition(text));
            annotations += receipt.marks().total();
            lines.add(receipt.first().about(text.title()));
            receipt.leftOut().forEach(said -> lines.add(said.about(text.title())));
            progress.done(++done, order.texts().size());
        }
        writer.end();
        return writer;
    }

    private Comparison compare(CorpusWriter writer, Path part) {
        try (var in = Files.newInputStream(part)) {
            return writer.compare(in, this::edition);
        } catch (IOException e) {
            throw new Refused("“%s” could not be read again; look at the disk.".formatted(part), e);
        }
    }

    private org.hashiya.tei.Edition edition(TextId text) {
        return neighbours.edition(desk.project().text(text).orElseThrow());
    }
}
