package org.hashiya.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.hashiya.project.Markup;
import org.hashiya.project.Refused;
import org.hashiya.tei.Edition;
import org.hashiya.tei.ReadBack;
import org.hashiya.tei.Receipt;
import org.hashiya.tei.TeiWishes;
import org.hashiya.tei.TeiWriter;
import org.hashiya.text.OffsetMap;
import org.hashiya.text.Revision;

/// Writes texts that came from somebody else's TEI: the file that they came from, with what was
/// said of them here added. The finished file is read back before it takes its place.
final class ForeignExport {
    private final Desk desk;

    ForeignExport(Desk desk) {
        this.desk = desk;
    }

    /// The markup that a text came with, at the offsets of its words as they are now.
    Markup markup(Edition edition) {
        var text = edition.text();
        var markup = desk.store().markup(text.id());
        for (int number = 2; number <= text.revision().number() && !markup.isNone(); number++) {
            var next =
                    number == text.revision().number()
                            ? text.revision()
                            : desk.store().revision(text.id(), number);
            markup = markup.moved(changes(next));
        }
        return markup;
    }

    /// From the revision before to this one.
    private static OffsetMap changes(Revision revision) {
        var back = new ArrayList<OffsetMap.Change>();
        for (var repair : revision.repairs()) {
            back.add(
                    new OffsetMap.Change(
                            repair.span().start(), repair.span().end(), repair.before().length()));
        }
        return new OffsetMap(back).inverse();
    }

    Receipt write(Edition edition, Markup markup, TeiWishes wishes, NewFile file) {
        var receipt = file.write(out -> new TeiWriter(wishes).write(edition, markup, out));
        var fault = ReadBack.fault(edition, bytes(file.part()), "The file");
        if (fault.isPresent()) {
            throw new Refused(
                    "The TEI file of “%s” came out wrong and was not kept; that is our mistake: %s"
                            .formatted(edition.text().text().title(), fault.get()));
        }
        return receipt;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refused("“%s” cannot be read back.".formatted(file), e);
        }
    }
}
