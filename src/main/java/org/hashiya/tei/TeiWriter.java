package org.hashiya.tei;

import java.io.IOException;
import java.io.OutputStream;
import org.hashiya.project.Markup;
import org.hashiya.project.Refused;

/// Writes one text as TEI P5, with everything that is said of it. What goes in comes back
/// ([TeiReader]).
public final class TeiWriter {
    private final TeiWishes wishes;

    public TeiWriter(TeiWishes wishes) {
        this.wishes = wishes;
    }

    /// Writes the file into `out`, which stays open. Nothing is checked here: [TeiCheck] reads the
    /// finished file.
    ///
    /// @throws Refused when the words hold a sign that no XML file can hold
    public Receipt write(Edition edition, OutputStream out) throws IOException {
        var sheet = new Sheet(edition, wishes, Binding.ofOneText(), new XmlOut(out));
        sheet.write();
        return sheet.receipt();
    }

    /// Writes a text that came from somebody else's TEI, with the markup that it had there.
    ///
    /// @param markup at the offsets of the words as they are now
    public Receipt write(Edition edition, Markup markup, OutputStream out) throws IOException {
        var sheet = new KeptSheet(edition, markup, wishes, new XmlOut(out));
        sheet.write();
        return sheet.receipt();
    }
}
