package org.hashiya.publish.pack.write;

import java.util.Locale;
import org.hashiya.publish.pack.BookletWriter;
import org.hashiya.publish.pack.PaperSize;

/// What a booklet can be written as.
public enum BookletFormat {
    HTML,
    EPUB,
    PDF,
    DOCX;

    /// What its files end in, and what it is called on the command line.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param paper for the formats that have pages
    public BookletWriter writer(PaperSize paper) {
        return switch (this) {
            case HTML -> new HtmlBooklet();
            case EPUB -> new EpubBooklet();
            case PDF -> new PdfBooklet(paper);
            case DOCX -> new DocxBooklet(paper);
        };
    }
}
