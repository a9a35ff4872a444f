package org.hashiya.tei;

import java.io.IOException;
import java.io.OutputStream;
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
}
