package org.hashiya.ui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hashiya.tei.TeiForm;
import org.hashiya.text.SourceText;
import org.hashiya.ui.kit.Words;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.Exporting;

/// Writes texts as TEI files, and says of each what is in it.
public final class TeiExport {
    private final Desk desk;

    public TeiExport(Desk desk) {
        this.desk = desk;
    }

    /// Takes a while. Each line is a sentence for the reader.
    ///
    /// @throws org.hashiya.project.Refused when a file cannot be written
    public List<String> write(TeiForm form, List<SourceText> texts, Path folder) {
        var lines = new ArrayList<String>();
        for (var file : new Exporting(desk).tei(form, texts, folder)) {
            lines.add(Words.say("export.wrote", file.text().title(), file.file()));
            lines.addAll(file.receipt().toLines());
        }
        return lines;
    }
}
