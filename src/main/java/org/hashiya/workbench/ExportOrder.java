package org.hashiya.workbench;

import java.nio.file.Path;
import java.util.List;
import org.hashiya.tei.TeiWishes;
import org.hashiya.text.SourceText;

/// What somebody wants to have written, and where.
///
/// @param wishes their form is that of the format
/// @param folder is made if it is not there
public record ExportOrder(
        ExportFormat format, List<SourceText> texts, TeiWishes wishes, Path folder) {
    public ExportOrder {
        texts = List.copyOf(texts);
        wishes = wishes.form(format.form());
    }

    /// Everything in that form.
    public static ExportOrder of(ExportFormat format, List<SourceText> texts, Path folder) {
        return new ExportOrder(format, texts, TeiWishes.of(format.form()), folder);
    }
}
